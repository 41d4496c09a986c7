import type { ComparedArticle, ComparedStatement, MissingStatement } from '../core/comparison-model';
import type { Cue, Fidelity, Occurrence, OccurrenceElsewhere, Version } from '../core/model';
import { sayDate } from '../ui/say-date';
import type { Strings } from '../ui/strings';
import type { ToldComparison } from './say-story-reason';
import { showEdits } from './show-edits';
import { summariseComparison } from './summarise-comparison';
import { PAGE_WIDTH, shorten, wrapLines } from './wrap-lines';

/** A sign and a word for each fidelity, as the popup has them; a sign alone is never the only difference. */
const FIDELITY: Readonly<Record<Fidelity, string>> = {
  verbatim: '= same words',
  restyled: '≈ same words, other spelling',
  shortened: '- words cut',
  altered: '! words changed',
  fragment: '… part only',
  indirect: '~ in its own words',
};
const VERSION: Readonly<Record<Version, string>> = {
  written: '/ another version, in writing',
  spoken: '/ another version, spoken',
  reworded: '/ another version',
};

/** The terminal's words for what a date is known by: those of the English catalogue. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  dateByAddress: 'from the address',
  dateByText: 'from the text',
  dateByNote: 'from a note in the library',
};
const ENGLISH: Strings = { locale: 'en-GB', t: (key, [date = ''] = []) => `${date}, ${KNOWN_BY[key] ?? ''}` };

const INDENT = '   ';
const DEEP = '       ';

/**
 * What the popup shows, for a terminal of 80 columns: the article, its story, the same quotes outlet by outlet, and what
 * is not found here.
 *
 * @param name What the reader calls the document: its file.
 */
export function printComparison(name: string, comparison: ToldComparison): string {
  const { story, statements, onlyHere, missing } = comparison;
  const lines = [...printHead(name, comparison), ''];
  if (statements.length > 0) {
    lines.push(rule('Same quotes'));
    statements.forEach((statement, index) => {
      lines.push(...printStatement(statement, index + 1), '');
    });
  }
  if (onlyHere.length > 0) {
    lines.push(rule(story ? 'Only here' : 'Quotations here'));
    for (const here of onlyHere) lines.push(...printWording(here, INDENT, ` · `), ...printSource(here, INDENT));
    lines.push('');
  }
  if (missing.length > 0) {
    lines.push(rule('Not found here'));
    for (const statement of missing) lines.push(...printMissing(statement), '');
  }
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\n')}\n`;
}

function printHead(name: string, comparison: ToldComparison): string[] {
  const { article, story, mention } = comparison;
  if (article.words === 0) return [name, ...wrapLines('No article was found here.')];
  const lines = ['═'.repeat(PAGE_WIDTH), ...wrapLines(article.title ?? '(no headline)')];
  lines.push(...wrapLines(`${name} · ${sourceOf(article)} · ${article.words} words`));
  if (article.inLibrary) lines.push(...wrapLines(`This text is in the library, as “${article.inLibrary}”.`));
  if (!article.complete)
    lines.push(...wrapLines('This text is incomplete, so nothing is said about what is not found here.'));
  lines.push('');
  if (story) {
    lines.push(...wrapLines(`Story: ${story.name}`));
    for (const reason of story.reasons) lines.push(...wrapLines(reason, INDENT, ' · '));
  } else {
    lines.push('It belongs to no story of the library.');
    if (mention) lines.push(...wrapLines(`It may touch on this one in passing: ${mention.name}`));
  }
  lines.push(...wrapLines(summariseComparison(comparison)));
  return lines;
}

function sourceOf(article: ComparedArticle): string {
  return [article.outlet ?? 'outlet not stated', article.byline, dateOf(article)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** As the page states it, to the second if it does; in words where it is known from elsewhere. */
function dateOf(article: ComparedArticle): string {
  const { published, dated } = article;
  if (published !== null && dated?.source === 'stated') return published;
  return sayDate(ENGLISH, article) ?? 'date not stated';
}

function printStatement({ here, elsewhere, fullest }: ComparedStatement, number: number): string[] {
  const lines: string[] = [];
  const printed = new Set(here.map(({ text }) => text));
  here.forEach((occurrence, index) => {
    lines.push(...printWording(occurrence, INDENT, index === 0 ? `${number}.`.padEnd(INDENT.length) : INDENT));
    lines.push(...printSource(occurrence, INDENT));
  });
  for (const occurrence of elsewhere) lines.push(...printElsewhere(occurrence, fullest, printed));
  return lines;
}

function printMissing({ elsewhere, fullest, label }: MissingStatement): string[] {
  const printed = new Set<string>();
  return [...wrapLines(label, INDENT, ' · '), ...elsewhere.flatMap((one) => printElsewhere(one, fullest, printed))];
}

/** @param printed the wordings that stand above already: the same words are not printed again */
function printElsewhere(occurrence: OccurrenceElsewhere, fullest: string | null, printed: Set<string>): string[] {
  const outlet = occurrence.outlet ?? occurrence.articleId;
  const { version } = occurrence;
  const word = version === undefined ? FIDELITY[occurrence.fidelity] : VERSION[version];
  const room = PAGE_WIDTH - DEEP.length - word.length - outlet.length - 5;
  const title = occurrence.title !== null && room > 12 ? `, ${shorten(occurrence.title, room)}` : '';
  const showsEdits = fullest !== null && occurrence.edits.some(({ weight }) => weight !== 'style');
  const wording = showsEdits ? showEdits(fullest, occurrence.edits) : occurrence.text;
  const isAgain = occurrence.fidelity === 'verbatim' && printed.has(occurrence.text);
  printed.add(occurrence.text);
  return [
    ...wrapLines(`${word} — ${outlet}${title}`, DEEP, `${INDENT} ▸ `.padEnd(DEEP.length)),
    ...(isAgain ? [] : wrapLines(quoted(wording, occurrence), DEEP)),
    ...printSource(occurrence, DEEP),
  ];
}

function printWording(occurrence: Occurrence, indent: string, first: string): string[] {
  return wrapLines(quoted(occurrence.text, occurrence), indent, first.padEnd(indent.length));
}

function quoted(words: string, { form }: Occurrence): string {
  return form === 'direct' || form === 'fragment' ? `“${words.trim()}”` : words;
}

function printSource({ speaker, cue }: Occurrence, indent: string): string[] {
  const source = [speaker?.name ?? 'speaker not stated', cue ? cueOf(cue) : null].filter((part) => part !== null);
  return wrapLines(source.join(' · '), `${indent}  `);
}

function cueOf({ text, lemma }: Cue): string {
  return lemma === ':' ? 'after a colon' : `“${text}”`;
}

function rule(title: string): string {
  return `── ${title} ${'─'.repeat(PAGE_WIDTH - title.length - 4)}`;
}
