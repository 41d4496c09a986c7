import type { MatchTrace, OccurrenceForm } from '../core/model';
import { type Strings, sayShare } from './strings';
import { PrintedWords } from './Wording';

interface MatchReasonProps {
  strings: Strings;
  trace: MatchTrace | null;
  form?: OccurrenceForm;
}

/** Rules whose score is the share of a wording's weight that agrees; the others' figures would not be told apart from it. */
const BY_SHARE = new Set([
  'same-words',
  'same-lemmas',
  'same-words-other-speaker',
  'contained-with-edits',
  'shared-phrase',
  'short-same-speaker',
  'short-rare-words',
  'likely-in-story',
]);

/** Why an occurrence counts as the statement: the rule, the words that agree, and how far off the next best is. */
export function MatchReason({ strings, trace, form = 'direct' }: MatchReasonProps) {
  const { t } = strings;
  if (!trace) return <p>{t(form === 'indirect' ? 'matchFirstReport' : 'matchFullest')}</p>;
  const { rule, score, margin, agreeing } = trace;
  return (
    <>
      <p>{t(matchRuleKey(rule))}</p>
      {BY_SHARE.has(rule) && <p>{t('matchShare', [sayShare(strings, score)])}</p>}
      {agreeing.length > 0 && (
        <>
          <p>{t(rule.startsWith('reported') ? 'matchAgreeingWords' : 'matchAgreeing')}</p>
          <ul class="agreeing">
            {agreeing.map((words) => (
              <li key={words}>
                <PrintedWords quoted>{words}</PrintedWords>
              </li>
            ))}
          </ul>
        </>
      )}
      {margin !== null && <p>{t('matchMargin', [sayShare(strings, margin)])}</p>}
    </>
  );
}

/** The key of the message that puts a rule of the engine in plain words. */
export function matchRuleKey(rule: string): string {
  return `matchRule_${rule.replaceAll('-', '_')}`;
}
