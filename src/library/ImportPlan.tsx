import { useEffect, useRef } from 'preact/hooks';
import type { ImportFate, ImportSummary } from '../messaging/packs-protocol';
import { type Strings, sayCount } from '../ui/strings';

const FATES: readonly [ImportFate, key: string][] = [
  ['added', 'packs_added'],
  ['changed', 'packs_changed'],
  ['skipped', 'packs_skipped'],
];

interface ImportPlanProps {
  strings: Strings;
  /** Of the file. */
  name: string;
  summary: ImportSummary;
  onStart: () => void;
  onCancel: () => void;
}

/** What an import would add, change and skip, by number and by name, and whether it is to be done. */
export function ImportPlan({ strings, name, summary, onStart, onCancel }: ImportPlanProps) {
  const { t } = strings;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { newStories, grownStories, articles, versions, corrections } = summary;
  const isNothing =
    newStories.length + grownStories.length + articles.added.count + articles.changed.count === 0 &&
    versions + corrections === 0;
  return (
    <div class="pack-plan">
      <h3 ref={heading} tabIndex={-1}>
        {t('packs_planTitle', [name])}
      </h3>
      {isNothing && <p>{t('packs_nothing')}</p>}
      <ul>
        {newStories.length > 0 && (
          <li>
            <Named summary={sayCount(strings, 'packs_newStories', newStories.length)} names={newStories} />
          </li>
        )}
        {grownStories.map((story) => (
          <li key={story.name}>{sayCount(strings, 'packs_grown', story.articles, [story.name])}</li>
        ))}
        {FATES.filter(([fate]) => articles[fate].count > 0).map(([fate, key]) => (
          <li key={fate}>
            <Named
              summary={sayCount(strings, key, articles[fate].count)}
              names={articles[fate].first.map(
                ({ title, outlet }) => [outlet, title].filter(Boolean).join(' · ') || '–',
              )}
              more={articles[fate].count > articles[fate].first.length}
            />
          </li>
        ))}
        {versions > 0 && <li>{sayCount(strings, 'packs_versions', versions)}</li>}
        {corrections > 0 && <li>{sayCount(strings, 'packs_corrections', corrections)}</li>}
      </ul>
      <p class="tools">
        {!isNothing && (
          <button type="button" class="button" onClick={onStart}>
            {t('packs_import')}
          </button>
        )}{' '}
        <button type="button" class="button" onClick={onCancel}>
          {t(isNothing ? 'packs_close' : 'packs_cancel')}
        </button>
      </p>
    </div>
  );
}

interface NamedProps {
  summary: string;
  names: readonly string[];
  more?: boolean;
}

/** A number, and behind it what is counted; where there are very many, the first of them. */
function Named({ summary, names, more = false }: NamedProps) {
  return (
    <details class="disclosure">
      <summary>{summary}</summary>
      <ul class="disclosed">
        {names.map((one, at) => (
          <li key={at} dir="auto">
            {one}
          </li>
        ))}
        {more && <li>…</li>}
      </ul>
    </details>
  );
}
