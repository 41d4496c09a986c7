import type { MatchTrace } from '../core/model';
import { type Strings, sayShare } from './strings';
import { PrintedWords } from './Wording';

/** Why an occurrence counts as the statement: the rule, the words that agree, and how far off the next best is. */
export function MatchReason({ strings, trace }: { strings: Strings; trace: MatchTrace | null }) {
  const { t } = strings;
  if (!trace) return <p>{t('matchFullest')}</p>;
  const rule = t(`matchRule_${trace.rule.replaceAll(/[^A-Za-z0-9]+/g, '_')}`);
  return (
    <>
      {rule && <p>{rule}</p>}
      <p>{t('matchShare', [sayShare(strings, trace.score)])}</p>
      {trace.agreeing.length > 0 && (
        <>
          <p>{t('matchAgreeing')}</p>
          <ul class="agreeing">
            {trace.agreeing.map((words) => (
              <li key={words}>
                <PrintedWords quoted>{words}</PrintedWords>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{trace.margin === null ? t('matchNoOther') : t('matchMargin', [sayShare(strings, trace.margin)])}</p>
    </>
  );
}
