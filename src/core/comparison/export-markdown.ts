import type { StoryComparison, Voice } from '../comparison-model';
import { quoteWords } from '../language/quotation-marks';
import type { LibraryArticle, OccurrenceElsewhere, Statement } from '../model';
import { isWebAddress, linkToWords } from './export-text-fragment';
import type { ExportWords } from './export-words';

/** The whole comparison as one Markdown document (CommonMark, with the tables of GFM). */
export function writeMarkdown(comparison: StoryComparison, words: ExportWords): string {
  const { story, articles, statements } = comparison;
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    `# ${escapeMarkdown(story.name)}`,
    `## ${words.texts}`,
    articles.map((article) => `- ${describeArticle(article, words)}`).join('\n'),
    `## ${words.statements}`,
    ...statements.flatMap((statement, at) => describeStatement(statement, at + 1, byId, words)),
    `## ${words.framing}`,
    framingTable(comparison, words),
    `## ${words.voices}`,
    voicesTable(comparison, words),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function describeArticle(article: LibraryArticle, { notStated, date, incomplete, language }: ExportWords): string {
  const parts = [
    `**${escapeMarkdown(article.outlet ?? notStated.outlet)}**`,
    article.title === null ? notStated.title : quoteWords(escapeMarkdown(article.title), article.language, language),
    escapeMarkdown(article.byline ?? notStated.author),
    escapeMarkdown(date(article) ?? notStated.date),
  ];
  if (isWebAddress(article.url)) parts.push(`<${escapeAddress(article.url)}>`);
  if (!article.complete) parts.push(incomplete);
  return parts.join(', ');
}

function describeStatement(
  statement: Statement,
  number: number,
  byId: ReadonlyMap<string, LibraryArticle>,
  words: ExportWords,
): string[] {
  const { fullest, speaker, occurrences } = statement;
  return [
    `### ${number}. ${escapeMarkdown(speaker ?? words.notStated.speaker)}`,
    fullest === null ? '' : `> ${escapeMarkdown(fullest.text)}`,
    occurrences.map((one) => `- ${describeOccurrence(one, byId.get(one.articleId), words)}`).join('\n'),
  ];
}

function describeOccurrence(
  occurrence: OccurrenceElsewhere,
  article: LibraryArticle | undefined,
  words: ExportWords,
): string {
  const { outlet, fidelity, version, form, text, speaker, cue } = occurrence;
  const treatment = version === undefined ? words.fidelity[fidelity] : words.version[version];
  const quoted = form === 'direct' || form === 'fragment';
  const link = article ? linkToWords(article, occurrence) : null;
  const quote = (printed: string) => quoteWords(escapeMarkdown(printed), article?.language, words.language);
  const printed = quoted ? quote(text) : escapeMarkdown(text);
  const parts = [
    `**${escapeMarkdown(outlet ?? words.notStated.outlet)}** (${treatment}): ${link === null ? printed : `[${printed}](<${escapeAddress(link)}>)`}`,
    escapeMarkdown(speaker?.name ?? words.notStated.speaker),
  ];
  if (cue) parts.push(cue.lemma === ':' ? words.afterColon : quote(cue.text));
  for (const [side, label] of [
    ['from', version === undefined ? words.dropped : words.notInVersion],
    ['to', version === undefined ? words.added : words.onlyInVersion],
  ] as const) {
    const touched = occurrence.edits.filter(({ weight }) => weight !== 'style').map((edit) => edit[side].trim());
    const listed = touched.filter(Boolean).map(quote);
    if (listed.length > 0) parts.push(`${label} ${listed.join(', ')}`);
  }
  return parts.join('; ');
}

function framingTable({ framing }: StoryComparison, words: ExportWords): string {
  const rows = framing.map(({ outlet, title, lead, terms, firstWord, lastWord }) => [
    outlet ?? words.notStated.outlet,
    title ?? words.notStated.title,
    lead,
    terms.map(({ text, count }) => `${text} (${count})`).join(', '),
    firstWord ?? words.notStated.speaker,
    lastWord ?? words.notStated.speaker,
  ]);
  return table([words.outlet, words.headline, words.firstSentence, words.terms, words.firstWord, words.lastWord], rows);
}

function voicesTable({ framing }: StoryComparison, words: ExportWords): string {
  const rows = framing.flatMap(({ outlet, voices }) =>
    voices.map((voice) => [
      outlet ?? words.notStated.outlet,
      voice.speaker ?? words.notStated.speaker,
      String(voice.quotedWords),
      String(voice.reportedWords),
      listVerbs(voice),
    ]),
  );
  return table([words.outlet, words.speaker, words.quotedWords, words.reportedWords, words.verbs], rows);
}

function listVerbs({ cues }: Voice): string {
  return cues.map(({ lemma, count }) => `${lemma} (${count})`).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

/** Text that means nothing to Markdown, on one line. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>|~#$]|&(?=#?\w+;)/g, '\\$&')
      // GFM makes links of addresses that stand in a text as they are.
      .replace(/@|:(?=\\?\/\/)|(?<=www)\./gi, '\\$&')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** An address between angle brackets. */
function escapeAddress(url: string): string {
  return url.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character));
}
