import { divideSentence, type FoundSaid } from './find-said';
import { LongList } from './LongList';
import { OutletLink } from './OutletLink';
import type { Strings } from './strings';

interface VoicesSaidProps {
  strings: Strings;
  /** Of the element, for the button that shows it. */
  id: string;
  /** What was chosen. */
  label: string;
  found: readonly FoundSaid[];
  onClose: () => void;
}

/** The sentences behind a part of a chart: each with its text, the words marked, the verb set apart. */
export function VoicesSaid({ strings, id, label, found, onClose }: VoicesSaidProps) {
  const { t } = strings;
  return (
    <section class="said" id={id} aria-label={label}>
      <p class="said-head">
        <span dir="auto">{label}</span>{' '}
        <button type="button" class="quiet-button" onClick={onClose}>
          {t('voices_close')}
        </button>
      </p>
      {found.length === 0 && <p class="not-stated">{t('voices_noText')}</p>}
      <LongList class="said-list" items={found} keyOf={keyOf}>
        {(one) => <Sentence strings={strings} found={one} />}
      </LongList>
    </section>
  );
}

const keyOf = ({ article, said }: FoundSaid) => `${article.id} ${said.start} ${said.end}`;

function Sentence({ strings, found: { article, said } }: { strings: Strings; found: FoundSaid }) {
  const { outlet, url, title, text, language } = article;
  return (
    <>
      <p class="said-outlet">
        <OutletLink strings={strings} outlet={outlet} url={url} title={title} />
        {said.cue !== null && (
          <span class="aside">
            {' '}
            · <span class="printed">{text.slice(said.cue.start, said.cue.end)}</span>
          </span>
        )}
      </p>
      <p class="printed said-sentence" dir="auto" lang={language ?? undefined}>
        {divideSentence(text, said).map((piece, at) =>
          piece.kind === 'plain' ? (
            piece.text
          ) : piece.kind === 'said' ? (
            <mark key={at}>{piece.text}</mark>
          ) : (
            <b key={at}>{piece.text}</b>
          ),
        )}
      </p>
    </>
  );
}
