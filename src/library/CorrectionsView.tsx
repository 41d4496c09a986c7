import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoundWords, Correction } from '../core/corrections/correction';
import { makeCorrectionsFile } from '../core/corrections/corrections-file';
import type { CorrectionsSource } from '../messaging/corrections-source';
import { dateFormat } from '../ui/formatters';
import { LongList } from '../ui/LongList';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';

interface CorrectionsViewProps {
  strings: Strings;
  source: Pick<CorrectionsSource, 'list' | 'takeBack'>;
  /** Saves a file: its name, its type, its text. */
  save: (name: string, type: string, text: string) => void;
}

/** All that the reader has said against the engine, the last first: its words, when, and the way back. */
export function CorrectionsView({ strings, source, save }: CorrectionsViewProps) {
  const { t } = strings;
  const [listed, setListed] = useState<readonly Correction[] | 'failed' | null>(null);
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const load = () => source.list().then(setListed, () => setListed('failed'));
  useEffect(() => void load(), [source]);
  const takeBack = async (id: string) => {
    const answer = await source.takeBack(id).catch(() => null);
    setTold(t(answer === null ? 'correct_failed' : 'library_undone'));
    await load();
    // The button that had the focus is gone.
    title.current?.focus();
  };
  const all = listed === null || listed === 'failed' ? [] : [...listed].reverse();
  return (
    <section class="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title" ref={title} tabIndex={-1}>
        {t('corrections_title')}
      </h2>
      <p class="help">{t('corrections_help')}</p>
      {listed === null && <Skeleton label={t('loading')} />}
      {listed === 'failed' && (
        <p class="tools" role="alert">
          {t('library_listFailed')}{' '}
          <button type="button" class="button" onClick={() => void load()}>
            {t('tryAgain')}
          </button>
        </p>
      )}
      {listed !== null && listed !== 'failed' && all.length === 0 && <p class="empty">{t('corrections_none')}</p>}
      {all.length > 0 && (
        <p class="tools">
          <button
            type="button"
            class="button"
            onClick={() => {
              save('crossquote-corrections.json', 'application/json', makeCorrectionsFile([...all].reverse()));
              setTold(t('corrections_saved'));
            }}
          >
            {t('corrections_save')}
          </button>
        </p>
      )}
      <LongList class="cards" items={all} keyOf={({ id }) => id}>
        {(correction) => (
          <div class="card correction">
            <Said strings={strings} correction={correction} />
            <p class="correction-foot">
              <time class="aside" dateTime={correction.at}>
                {dateFormat(strings.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
                  new Date(correction.at),
                )}
              </time>{' '}
              <button type="button" class="quiet-button" onClick={() => void takeBack(correction.id)}>
                {t('library_undo')}
                <span class="unseen">: {beginning(correction)}</span>
              </button>
            </p>
          </div>
        )}
      </LongList>
      <p class="unseen" role="status">
        {told}
      </p>
    </section>
  );
}

/** What was said, with the words that it was said of. */
function Said({ strings, correction }: { strings: Strings; correction: Correction }) {
  const { t } = strings;
  switch (correction.kind) {
    case 'speaker':
      return (
        <>
          <Words words={correction.words} />
          <p>{saySpeaker(strings, correction)}</p>
        </>
      );
    case 'not-quotation':
      return (
        <>
          <Words words={correction.words} />
          <p>{t('correct_notQuotation')}</p>
        </>
      );
    case 'same':
    case 'not-same':
      return (
        <>
          <Words words={correction.words} />
          <p>{t(correction.kind === 'same' ? 'corrections_sameAs' : 'corrections_notSameAs')}</p>
          <Words words={correction.other} />
        </>
      );
    case 'not-story':
      return (
        <>
          <p class="printed" dir="auto">
            {correction.title ?? correction.article.address ?? t('titleNotStated')}
          </p>
          <p>{t('corrections_notStory', [isolate(correction.story.name)])}</p>
        </>
      );
    case 'one-person':
      return <p>{t('correct_onePerson', correction.names.map(isolate))}</p>;
  }
}

function Words({ words }: { words: BoundWords }) {
  return (
    <p class="printed words-here" dir="auto">
      <q>{words.exact}</q>
    </p>
  );
}

function saySpeaker({ t }: Strings, { speaker, instead }: Correction & { kind: 'speaker' }): string {
  if (speaker === null) return t('correct_nobody');
  return instead === null
    ? t('corrections_saidBy', [isolate(speaker)])
    : t('corrections_saidByInstead', [isolate(speaker), isolate(instead)]);
}

/** Enough to tell one button from the next. */
function beginning(correction: Correction): string {
  if (correction.kind === 'one-person') return correction.names[0];
  if (correction.kind === 'not-story') return correction.title ?? correction.story.name;
  return correction.words.exact.split(/\s+/).slice(0, 6).join(' ').slice(0, 80);
}

const isolate = (text: string): string => `\u2068${text}\u2069`;
