import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  /** How many things the tab holds, as it is shown; null where that is not to be said. */
  count: string | null;
  panel: () => ComponentChildren;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** Which tab is open, and what happens when another is chosen; without them the tabs know it themselves. */
  openId?: string;
  onChoose?: (id: string) => void;
}

/**
 * Tabs after the ARIA Authoring Practices: one stop for the Tab key, arrow keys, Home and End within, chosen as they
 * are reached. Arrows follow the direction of writing.
 */
export function Tabs({ label, tabs, openId, onChoose }: TabsProps) {
  const base = useId();
  const [ownId, setOwnId] = useState(tabs[0]?.id);
  const choose = onChoose ?? setOwnId;
  const chosen = Math.max(
    0,
    tabs.findIndex(({ id }) => id === (openId ?? ownId)),
  );

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const next = nextTab(event.key, chosen, tabs.length, isRightToLeft(event.currentTarget));
    if (next === null) return;
    event.preventDefault();
    choose(tabs[next]?.id ?? '');
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }, index) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`${base}-${id}`}
            aria-selected={index === chosen}
            aria-controls={`${base}-${id}-panel`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name} {count !== null && <span class="tab-count">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }, index) => (
        <div
          role="tabpanel"
          key={id}
          id={`${base}-${id}-panel`}
          aria-labelledby={`${base}-${id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel may begin with words alone, and the keyboard must reach them (ARIA Authoring Practices, tabs)
          tabIndex={0}
          hidden={index !== chosen}
        >
          {index === chosen && panel()}
        </div>
      ))}
    </>
  );
}

/** The tab that a key leads to, around the ends; null when it is not a key of tabs. */
export function nextTab(key: string, from: number, count: number, rightToLeft: boolean): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (from + 1) % count;
  if (key === back) return (from + count - 1) % count;
  return null;
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
