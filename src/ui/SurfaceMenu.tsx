import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Strings } from './strings';

interface SurfaceMenuProps {
  strings: Strings;
  title: ComponentChildren;
  /** Made when it is opened. */
  children: ComponentChildren;
}

/** The name of what is shown, and behind a button beside it what is wanted now and then. Escape closes it. */
export function SurfaceMenu({ strings, title, children }: SurfaceMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const label = strings.t('menu');
  const closeByEscape = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The browser would close the popup itself.
    event.preventDefault();
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <div class="head-line">
      <h1 class="story-name" dir="auto">
        {title}
      </h1>
      <button
        type="button"
        class="menu-button"
        ref={button}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen((was) => !was)}
        onKeyDown={closeByEscape}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      {isOpen && (
        <section class="menu" id={id} aria-label={label} onKeyDown={closeByEscape}>
          {children}
        </section>
      )}
    </div>
  );
}
