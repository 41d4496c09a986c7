import { useMemo } from 'preact/hooks';
import type { StoryComparison } from '../core/comparison-model';
import { type StoryLine as Line, layOutStory } from '../core/story/story-line';
import { Disclosure } from './Disclosure';
import { listFormat } from './formatters';
import { sayOutletAmong } from './matrix-say-outlet';
import { OutletLink } from './OutletLink';
import { PictureView } from './PictureView';
import type { SavePicture } from './picture-file';
import { sayPictureSources } from './picture-sources';
import { SavePictureButtons } from './SavePicture';
import { sayDate } from './say-date';
import { countLanes, drawStoryLine } from './story-line-picture';
import { type Strings, sayCount, sayNumber } from './strings';
import { type Room, useRoom } from './use-room';

interface StoryLineProps {
  strings: Strings;
  comparison: StoryComparison;
  /** Absent where nothing can be saved. */
  onSave?: SavePicture;
}

/** A story's texts by their days, who speaks in them and which share passages: as a picture and as tables. */
export function StoryLine({ strings, comparison, onSave }: StoryLineProps) {
  const { t } = strings;
  const { ref, room } = useRoom<HTMLDivElement>();
  const line = useMemo(() => layOutStory(comparison), [comparison]);
  const draw = useMemo(() => {
    const all = line.texts.map(({ article }) => article);
    const said = all.map((article) => ({
      name: sayOutletAmong(strings, article, all),
      date: sayDate(strings, article),
    }));
    const sayAlike = (words: number): string => sayCount(strings, 'storyLine_alike', words);
    return (within: Room) => drawStoryLine({ line, said, sayAlike, notDated: t('dateNotStated'), ...within });
  }, [strings, t, line]);
  const picture = useMemo(() => draw(room), [draw, room]);
  if (line.texts.length === 0) return <p class="empty">{t('compare_noTexts')}</p>;
  const folded = line.lanes.slice(countLanes(room.width)).map(({ speaker }) => speaker);
  return (
    <section class="chart story-line" aria-labelledby="story-line-title">
      <h2 id="story-line-title">{t('storyLine_title')}</h2>
      <p class="explanation">{t('storyLine_key')}</p>
      <div class="picture-frame" ref={ref}>
        <PictureView picture={picture} label={t('storyLine_label')} />
      </div>
      {folded.length > 0 && (
        <p class="picture-note">
          {t('storyLine_others')} <span dir="auto">{listFormat(strings.locale).format(folded)}</span>
        </p>
      )}
      <Disclosure summary={t('compare_asTable')}>
        {() => (
          <>
            <TextsTable strings={strings} line={line} />
            {line.links.length > 0 && <LinksTable strings={strings} line={line} />}
          </>
        )}
      </Disclosure>
      {onSave && (
        <SavePictureButtons
          strings={strings}
          heading={`${comparison.story.name}: ${t('storyLine_title')}`}
          explanation={t('storyLine_key')}
          draw={draw}
          sources={[
            ...sayPictureSources(
              strings,
              line.texts.map(({ article }) => article),
            ).values(),
          ]}
          onSave={onSave}
        />
      )}
    </section>
  );
}

/** Each text with its day, and all who speak in it. */
function TextsTable({ strings, line }: { strings: Strings; line: Line }) {
  const { t } = strings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-scroll" aria-label={`${t('storyLine_title')}: ${t('compare_texts')}`} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            {['storyLine_date', 'compare_outlet', 'compare_headline', 'storyLine_speakers'].map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line.texts.map(({ article }, at) => (
            <tr key={article.id}>
              <td>{sayDate(strings, article) ?? t('dateNotStated')}</td>
              <th scope="row">
                <OutletLink strings={strings} outlet={article.outlet} url={article.url} title={article.title} />
              </th>
              <td class="printed" dir="auto" lang={article.language ?? undefined}>
                {article.title ?? t('titleNotStated')}
              </td>
              <td dir="auto">
                {line.lanes
                  .filter(({ texts }) => texts[at] != null)
                  .map(({ speaker, texts }) =>
                    t('compare_voiceWords', [
                      speaker,
                      sayNumber(strings, texts[at]?.quotedWords ?? 0),
                      sayNumber(strings, texts[at]?.reportedWords ?? 0),
                    ]),
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** All pairs of texts that share passages, also those that have no arc. */
function LinksTable({ strings, line }: { strings: Strings; line: Line }) {
  const { t } = strings;
  const all = line.texts.map(({ article }) => article);
  const say = (at: number): string => {
    const article = all[at];
    return article === undefined ? '' : sayOutletAmong(strings, article, all);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-scroll" aria-label={t('storyLine_shared')} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('storyLine_shared')}
            </th>
            <th scope="col" class="number">
              {t('storyLine_wordsAlike')}
            </th>
            <th scope="col">{t('storyLine_later')}</th>
          </tr>
        </thead>
        <tbody>
          {line.links.map(({ between: [a, b], words, later }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row" dir="auto">
                {say(a)}
              </th>
              <td dir="auto">{say(b)}</td>
              <td class="number">{sayNumber(strings, words)}</td>
              <td dir="auto">{later === null ? t('storyLine_notKnown') : say(later)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
