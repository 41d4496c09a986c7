import type { ComponentChildren } from 'preact';
import type { VersionChanges as Changes, QuotedWords } from '../core/versions/compare-versions';
import type { Strings } from './strings';
import { PrintedWords } from './Wording';

interface VersionChangesProps {
  strings: Strings;
  changes: Changes;
  /** Of the article, BCP 47. */
  language: string | null;
}

/** In what two readings of an article differ: the note that it was corrected first, then headline, quotations, sentences. */
export function VersionChanges({ strings, changes, language }: VersionChangesProps) {
  const { t } = strings;
  const { headline, quotations, sentences, correction, quotationsOnly } = changes;
  const printed = (text: string) => (
    <span class="printed" dir="auto" lang={language ?? undefined}>
      {text}
    </span>
  );
  const named = (speaker: string) => (
    <span class="speaker" dir="auto">
      {speaker}
    </span>
  );
  const quoted = ({ text, speaker }: QuotedWords) => (
    <>
      {speaker !== null && <>{named(speaker)} </>}
      <PrintedWords quoted language={language}>
        {text}
      </PrintedWords>
    </>
  );
  const beforeAndNow = (before: ComponentChildren, now: ComponentChildren) => (
    <>
      <p>
        <span class="aside">{t('versions_before')}</span> <del>{before}</del>
      </p>
      <p>
        <span class="aside">{t('versions_now')}</span> <ins>{now}</ins>
      </p>
    </>
  );
  const lists: [key: string, items: ComponentChildren[]][] = [
    ['versions_correction', correction === null ? [] : [printed(correction)]],
    ['versions_headline', headline === null ? [] : [beforeAndNow(printed(headline.before), printed(headline.after))]],
    [
      'versions_quotationsChanged',
      quotations.changed.map(({ before, after }) => beforeAndNow(quoted(before), quoted(after))),
    ],
    [
      'versions_speakers',
      quotations.speakers.map(({ text, before, after }) => (
        <>
          <p>{quoted({ text, speaker: null })}</p>
          {beforeAndNow(named(before), named(after))}
        </>
      )),
    ],
    ['versions_quotationsGone', quotations.gone.map((one) => <del>{quoted(one)}</del>)],
    ['versions_quotationsNew', quotations.added.map((one) => <ins>{quoted(one)}</ins>)],
    ['versions_sentencesGone', sentences.gone.map((one) => <del>{printed(one)}</del>)],
    ['versions_sentencesNew', sentences.added.map((one) => <ins>{printed(one)}</ins>)],
  ];
  return (
    <div class="changes">
      {lists.map(
        ([key, items]) =>
          items.length > 0 && (
            <section key={key}>
              <h3>{t(key)}</h3>
              <ul>
                {items.map((item, at) => (
                  <li key={at}>{item}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      {quotationsOnly && <p class="aside">{t('versions_quotationsOnly')}</p>}
    </div>
  );
}
