import { useEffect, useId, useState } from 'preact/hooks';
import type { PacksSource } from '../messaging/packs-source';
import { type Strings, sayCount, sayShare } from '../ui/strings';
import { savePack } from './save-pack';

type Stage =
  | { stage: 'none' | 'failed' }
  | { stage: 'running'; done: number; all: number }
  | { stage: 'saved'; articles: number };

interface ExportSectionProps {
  strings: Strings;
  source: Pick<PacksSource, 'stories' | 'export'>;
  /** Saves the file. */
  save?: typeof savePack;
}

/** Saves everything, or some stories, as a pack; with the articles' full texts or without. */
export function ExportSection({ strings, source, save = savePack }: ExportSectionProps) {
  const { t } = strings;
  const id = useId();
  const [stories, setStories] = useState<Awaited<ReturnType<PacksSource['stories']>>>([]);
  const [isAll, setIsAll] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withoutTexts, setWithoutTexts] = useState(false);
  const [stage, setStage] = useState<Stage>({ stage: 'none' });
  useEffect(() => {
    source.stories().then(setStories, () => {});
  }, [source]);
  const toggle = (story: string) => {
    const next = new Set(chosen);
    if (!next.delete(story)) next.add(story);
    setChosen(next);
  };
  const run = async () => {
    setStage({ stage: 'running', done: 0, all: 0 });
    const part = isAll ? ('all' as const) : { stories: [...chosen] };
    const pack = await source.export(part, withoutTexts, (done, all) => setStage({ stage: 'running', done, all }));
    await save(pack);
    setStage({ stage: 'saved', articles: pack.articles.length });
  };
  return (
    <section class="setting" aria-labelledby={`${id}-export`}>
      <h2 id={`${id}-export`}>{t('packs_exportTitle')}</h2>
      <fieldset>
        <legend>{t('packs_what')}</legend>
        <p>
          <label>
            <input type="radio" name={id} checked={isAll} onChange={() => setIsAll(true)} /> {t('packs_all')}
          </label>
        </p>
        <p>
          <label>
            <input
              type="radio"
              name={id}
              checked={!isAll}
              disabled={stories.length === 0}
              onChange={() => setIsAll(false)}
            />{' '}
            {t('packs_some')}
          </label>
        </p>
        {!isAll && (
          <ul class="pack-stories">
            {stories.map((story) => (
              <li key={story.id}>
                <label>
                  <input type="checkbox" checked={chosen.has(story.id)} onChange={() => toggle(story.id)} />{' '}
                  <span dir="auto">{story.name}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
      </fieldset>
      <p>
        <label>
          <input
            type="checkbox"
            checked={withoutTexts}
            aria-describedby={`${id}-without`}
            onChange={() => setWithoutTexts(!withoutTexts)}
          />{' '}
          {t('packs_withoutTexts')}
        </label>
      </p>
      <p class="help" id={`${id}-without`}>
        {t('packs_withoutTextsHelp')}
      </p>
      <p class="tools">
        <button
          type="button"
          class="button"
          disabled={stage.stage === 'running' || (!isAll && chosen.size === 0)}
          onClick={() => {
            run().catch(() => setStage({ stage: 'failed' }));
          }}
        >
          {t('packs_export')}
        </button>
      </p>
      <Outcome strings={strings} stage={stage} />
    </section>
  );
}

function Outcome({ strings, stage }: { strings: Strings; stage: Stage }) {
  const { t } = strings;
  if (stage.stage === 'running') {
    const share = stage.all === 0 ? 0 : stage.done / stage.all;
    return (
      <p role="status">
        {t('packs_exporting')} <progress max={1} value={share} aria-label={t('packs_progress')} />{' '}
        {sayShare(strings, share)}
      </p>
    );
  }
  const words =
    stage.stage === 'saved'
      ? sayCount(strings, 'packs_saved', stage.articles)
      : stage.stage === 'failed'
        ? t('packs_exportFailed')
        : '';
  return <p role="status">{words}</p>;
}
