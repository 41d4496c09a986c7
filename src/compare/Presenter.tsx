import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import type { Statement } from '../core/model';
import { listPresented } from '../core/story/list-presented';
import { groupCarriers } from '../ui/group-carriers';
import { sayOutletAmong } from '../ui/matrix-say-outlet';
import { type Strings, sayNumber } from '../ui/strings';
import { letterOf } from './letter-of';
import { PresentedQuotation } from './PresentedQuotation';
import { PresenterBar } from './PresenterBar';
import { type PresenterStep, readPresenterKey, stepFrom } from './presenter-keys';
import { useFullScreen } from './use-full-screen';
import { useRevealed } from './use-revealed';

const KEY_HINTS = ['Move', 'RevealOne', 'RevealAll', 'FullScreen', 'End'] as const;

export interface PresenterProps {
  strings: Strings;
  comparison: StoryComparison;
  /** The id of the statement that is shown; the first one where it is null or none that can be shown. */
  at: string | null;
  onMove: (statementId: string) => void;
  onEnd: () => void;
}

/** One quotation at a time for a whole class, and how each outlet prints it: which outlet it is remains to be guessed. */
export function Presenter({ strings, comparison, at, onMove, onEnd }: PresenterProps) {
  const { t } = strings;
  const { articles } = comparison;
  const statements = useMemo(() => listPresented(comparison.statements), [comparison]);
  const index = Math.max(
    0,
    statements.findIndex(({ id }) => id === at),
  );
  const statement = statements[index];
  const groups = useMemo(() => groupCarriers(statement?.occurrences ?? []), [statement]);
  const carriers = useMemo(() => groups.flatMap((group) => group.carriers), [groups]);
  const { revealed, isAll, toggle, revealNext, toggleAll } = useRevealed(
    statement?.id ?? null,
    carriers.map(({ articleId }) => articleId),
  );
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  const fullScreen = useFullScreen(root);
  const [theme, setTheme] = useState<'light' | 'dark' | null>(null);

  const move = (step: PresenterStep) => {
    const next = statements[stepFrom(index, step, statements.length)];
    if (next && next !== statement) onMove(next.id);
  };
  const take = (step: PresenterStep) => {
    if (step === 'end') onEnd();
    else if (step === 'full-screen') fullScreen.toggle();
    else if (step === 'reveal-all') toggleAll();
    else if (step === 'reveal-one') revealNext();
    else if (step === 'theme') setTheme(isDark(root.current) ? 'light' : 'dark');
    else move(step);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = readPresenterKey(event, getComputedStyle(event.currentTarget).direction === 'rtl');
    // On a button the space bar presses it.
    if (step === null || (step === 'reveal-one' && isPressable(event.target as Element))) return;
    event.preventDefault();
    take(step);
  };

  const place = t('present_place', [sayNumber(strings, index + 1), sayNumber(strings, statements.length)]);
  const told = carriers.flatMap((carrier, nth) =>
    revealed.includes(carrier.articleId)
      ? [t('present_told', [letterOf(nth), sayOutletAmong(strings, carrier, articles)])]
      : [],
  );
  return (
    <section
      class="presenter"
      aria-label={t('present_label')}
      ref={root}
      tabIndex={-1}
      data-theme={theme ?? undefined}
      onKeyDown={onKeyDown}
    >
      <PresenterBar
        strings={strings}
        place={statement ? place : null}
        isFirst={index === 0}
        isLast={index >= statements.length - 1}
        isAllRevealed={isAll}
        isFullScreen={fullScreen.isFull}
        onStep={take}
      />
      {fullScreen.isRefused && (
        <p class="presenter-said" role="alert">
          {t('present_noFullScreen')}
        </p>
      )}
      <p class="unseen" role="status">
        {statement && `${place}. ${sayQuotation(strings, statement)}`}
      </p>
      <p class="unseen" role="status">
        {told.join('; ')}
      </p>
      {statement ? (
        <PresentedQuotation
          // Another quotation begins at its top.
          key={statement.id}
          strings={strings}
          statement={statement}
          groups={groups}
          articles={articles}
          revealed={revealed}
          onReveal={toggle}
        />
      ) : (
        <p class="presenter-empty">{t('present_empty')}</p>
      )}
      <ul class="presenter-hints" aria-label={t('present_keys')}>
        {KEY_HINTS.map((name) => (
          <li key={name}>
            <kbd>{t(`present_key${name}`)}</kbd> {t(`present_does${name}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a listener hears when another quotation comes. */
function sayQuotation({ t }: Strings, { speaker, fullest, occurrences }: Statement): string {
  return `${speaker ?? t('speakerNotFound')}: ${fullest?.text ?? occurrences[0]?.text ?? ''}`;
}

/** Whether an element is drawn dark now, by its own theme, the page's, or the system's. */
function isDark(element: Element | null): boolean {
  const theme = element?.closest('[data-theme]')?.getAttribute('data-theme');
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function isPressable(target: Element): boolean {
  return target.closest('button, a, summary') !== null;
}
