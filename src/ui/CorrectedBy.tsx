import { useContext } from 'preact/hooks';
import type { CorrectionKind, CorrectionMark } from '../core/corrections/correction';
import { CorrectingContext } from './correcting';
import type { Strings } from './strings';

/** The keys of what is said of each kind where it shows on a card. */
const SHOWN: Partial<Record<CorrectionKind, string>> = {
  speaker: 'correctedSpeaker',
  same: 'correctedSame',
  'not-same': 'correctedNotSame',
  'one-person': 'correctedPerson',
};

interface CorrectedByProps {
  strings: Strings;
  /** Each as often as it stands in what is shown. */
  marks: readonly CorrectionMark[];
}

/** What of a card is as its reader has said, and the way back. */
export function CorrectedBy({ strings, marks }: CorrectedByProps) {
  const { t } = strings;
  const correcting = useContext(CorrectingContext);
  const each = [...new Map(marks.map((mark) => [mark.id, mark])).values()];
  const shown = each.flatMap(({ id, kind }) => (SHOWN[kind] === undefined ? [] : [{ id, key: SHOWN[kind] }]));
  if (shown.length === 0) return null;
  return (
    <ul class="corrected">
      {shown.map(({ id, key }) => (
        <li key={id}>
          <span class="aside">{t(key)}</span>{' '}
          {correcting !== null && (
            <button type="button" class="quiet-button" onClick={() => correcting.takeBack(id)}>
              {t('library_undo')}
              <span class="unseen">: {t(key)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
