import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { nameFile } from '../../src/compare/make-export';
import { citeOccurrence } from '../../src/core/comparison/export-citation';
import { writeCsv } from '../../src/core/comparison/export-csv';
import { writeJson } from '../../src/core/comparison/export-json';
import { writeMarkdown } from '../../src/core/comparison/export-markdown';
import { linkToWords } from '../../src/core/comparison/export-text-fragment';
import type { ExportWords } from '../../src/core/comparison/export-words';
import type { StoryComparison } from '../../src/core/comparison-model';
import type { LibraryArticle, OccurrenceElsewhere, Statement } from '../../src/core/model';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { readCsv } from './read-csv';
import { anyText } from './texts';
import { hostileText } from './values';

/** What means something to Markdown, HTML and spreadsheets, in pieces that fit together. */
const MARKUP = [
  ...[
    '[a](javascript:alert(1))',
    '![x](https://evil.example/p.png)',
    '<script>alert(1)</script>',
    '<img src=x onerror=a>',
  ],
  ...[
    'https://evil.example/x',
    'www.evil.example',
    'me@evil.example',
    '<https://evil.example>',
    'http://',
    'ftp://a.b',
  ],
  ...[
    '**',
    '__',
    '*',
    '_',
    '~~',
    '`',
    '```',
    '|',
    '\\',
    '\\|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&amp;',
    '&#60;',
    '&lt',
    '!',
  ],
  ...[
    '# ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    '---',
    '===',
    '[^1]',
    '[ ] ',
    '- [x] ',
    '    ',
    '\n',
    '\n\n',
    '\r',
    '\t',
    ' ',
    '',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '\t=1',
    '"',
    '""',
    ',',
    ';',
    "'",
    'word',
    'e\u0301',
    '\ud83d',
    ':',
    '.',
    'a-b',
  ],
  ...[
    'mailto:me@evil.example',
    'xmpp:a@b.example',
    'HTTPS://EVIL.EXAMPLE',
    ':~:text=x',
    '%41',
    '$x$',
    '<!--',
    '-->',
    '{{x}}',
  ],
];

export function exportsTarget({ root }: FuzzContext): FuzzTarget {
  const markup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 6 }).map((pieces) => pieces.join(''));
  const text = fc.oneof(
    { weight: 5, arbitrary: markup },
    { weight: 1, arbitrary: hostileText.map((one) => one.slice(0, 80)) },
  );
  const cases = fc.tuple(makeComparison(text, anyText(root, 20)), fc.array(text, { minLength: 3, maxLength: 3 }));
  return defineTarget('exports', 70, cases, ([comparison, own]) => {
    checkCsv(comparison);
    checkJson(comparison);
    checkMarkdown(comparison);
    checkLinks(comparison);
    checkName(own.join(''));
  });
}

function makeComparison(text: fc.Arbitrary<string>, prose: fc.Arbitrary<string>): fc.Arbitrary<StoryComparison> {
  const textOrNull = fc.option(text);
  const url = fc.oneof(
    fc.constantFrom(null, 'https://paper.example/a?b=c', 'https://p.example/#part', 'https://p.example/#:~:text=old'),
    fc
      .tuple(fc.constantFrom('https://', 'http://a.example/', 'HTTPS://b.example/?q=', 'javascript:'), text)
      .map((parts) => parts.join('')),
    textOrNull,
  );
  const facts = {
    title: textOrNull,
    byline: textOrNull,
    outlet: textOrNull,
    published: textOrNull,
    language: textOrNull,
    url,
  };
  const article = fc.record({ ...facts, text: fc.oneof(prose, text), complete: fc.boolean() });
  const occurrence = fc.record({
    article: fc.nat(1),
    place: fc.tuple(fc.nat(999), fc.nat(999)),
    form: fc.constantFrom<OccurrenceElsewhere['form']>('direct', 'fragment', 'indirect', 'unmarked'),
    fidelity: fc.constantFrom<OccurrenceElsewhere['fidelity']>('verbatim', 'restyled', 'shortened', 'altered'),
    speaker: textOrNull,
    cue: textOrNull,
    edit: fc.tuple(text, text),
    around: fc.tuple(text, text),
  });
  const statement = fc.record({
    speaker: textOrNull,
    fullest: textOrNull,
    occurrences: fc.array(occurrence, { maxLength: 2 }),
  });
  return fc
    .record({ name: text, articles: fc.tuple(article, article), statements: fc.array(statement, { maxLength: 2 }) })
    .map(({ name, articles: [one, other], statements }) => {
      const articles = [one, other].map(
        (facts, at): LibraryArticle => ({ ...facts, id: `a${at}`, paragraphs: toParagraphs(facts.text) }),
      );
      return {
        story: { id: 's', name, articleIds: ['a0', 'a1'] },
        readingId: null,
        articles,
        statements: statements.map(
          ({ speaker, fullest, occurrences }, number): Statement => ({
            id: `${number}`,
            speaker,
            label: name,
            fullest: fullest === null ? null : { text: fullest, articleId: 'a0' },
            difference: 'same',
            occurrences: occurrences.flatMap(
              ({ article, place, speaker, cue, edit: [from, to], around: [before, after], ...rest }) => {
                const of = articles[article];
                if (of === undefined) return [];
                const [start = 0, end = 0] = place
                  .map((share) => Math.floor((share / 1000) * (of.text.length + 1)))
                  .sort((a, b) => a - b);
                const span = { start, end };
                return [
                  {
                    ...rest,
                    ...span,
                    text: of.text.slice(start, end),
                    paragraph: 0,
                    edits: [
                      {
                        kind: 'changed',
                        where: 'middle',
                        marked: false,
                        from,
                        to,
                        weight: 'wording',
                        fromSpan: span,
                        toSpan: span,
                      },
                    ],
                    speaker: speaker === null ? null : { ...span, name: speaker },
                    cue: cue === null ? null : { ...span, text: cue, lemma: cue, stance: 'neutral' },
                    before,
                    after,
                    trace: null,
                    articleId: of.id,
                    outlet: of.outlet,
                    title: of.title,
                    language: of.language,
                    witness: article,
                  },
                ];
              },
            ),
          }),
        ),
        passages: [],
        framing: articles.map(({ id, outlet, title }) => ({
          articleId: id,
          outlet,
          title,
          lead: name,
          terms: [{ text: name, count: 1 }],
          firstWord: outlet,
          lastWord: title,
          voices: [{ speaker: title, quotedWords: 1, reportedWords: 2, cues: [{ lemma: name, count: 1 }] }],
        })) as unknown as StoryComparison['framing'],
      };
    });
}

function toParagraphs(text: string): LibraryArticle['paragraphs'] {
  let start = 0;
  return text.split('\n\n').map((part) => {
    const span = { start, end: start + part.length, role: 'body' as const };
    start = span.end + 2;
    return span;
  });
}

/** Both signs for themselves and after white space, which some spreadsheets leave out. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function checkCsv(comparison: StoryComparison): void {
  const [head = [], ...rows] = readCsv(writeCsv(comparison));
  const occurrences = comparison.statements.flatMap((statement) =>
    statement.occurrences.map((one) => ({ statement, one })),
  );
  assert.equal(rows.length, occurrences.length, 'not one row for each occurrence');
  for (const [at, row] of rows.entries()) {
    assert.equal(row.length, head.length, 'a row of another length');
    for (const cell of row) assert.doesNotMatch(cell, FORMULA);
    const { statement, one } = occurrences[at] ?? {};
    const is = (column: string, value: string | null | undefined) => {
      const cell = row[head.indexOf(column)] ?? '';
      const wanted = value ?? '';
      assert.ok(cell === wanted || cell === `'${wanted}`, `${column}: ${cell} for ${wanted}`);
    };
    is('wording', one?.text);
    is('statement_speaker', statement?.speaker);
    is('speaker', one?.speaker?.name);
    is('introduced_with', one?.cue?.text);
    is('sentence_before', one?.before);
    is('outlet', one?.outlet);
    is('start', String(one?.start));
  }
}

function checkJson(comparison: StoryComparison): void {
  const { statements, articles, ...rest } = JSON.parse(writeJson(comparison));
  assert.equal(rest.format, 'crossquote-comparison');
  assert.deepEqual(rest.story, comparison.story);
  assert.deepEqual(
    articles,
    comparison.articles.map(({ text: _text, paragraphs: _paragraphs, ...facts }) => facts),
  );
  const without = statements.map((statement: Statement) => ({
    ...statement,
    occurrences: statement.occurrences.map(({ link, ...one }: OccurrenceElsewhere & { link?: unknown }) => {
      assert.ok(link === null || (typeof link === 'string' && /^https?:/i.test(link)));
      return one;
    }),
  }));
  assert.deepEqual(without, JSON.parse(JSON.stringify(comparison.statements)));
}

const OWN = new Proxy({}, { get: (_target, key) => `own ${String(key)}` });
const WORDS = new Proxy({} as ExportWords, {
  get: (_target, key) =>
    key === 'date'
      ? ({ published }: LibraryArticle) => published
      : key === 'notStated' || key === 'fidelity'
        ? OWN
        : `own ${String(key)}`,
});
const STRUCTURE = new Set('h1 h2 h3 ul li p strong a blockquote table thead tbody tr th td'.split(' '));

function checkMarkdown(comparison: StoryComparison): void {
  const markdown = writeMarkdown(comparison, WORDS);
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const counts = new Map<string, number>();
  for (const [, tag = ''] of html.matchAll(/<([a-z!?][a-z0-9-]*)/gi)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  for (const tag of counts.keys()) assert.ok(STRUCTURE.has(tag), `a text became <${tag}>:\n${markdown}`);
  assert.equal(counts.get('h1'), 1, markdown);
  assert.equal(counts.get('h2'), 4, `a text became a heading:\n${markdown}`);
  assert.equal(counts.get('h3') ?? 0, comparison.statements.length, `a text became a heading:\n${markdown}`);
  const rows = comparison.framing.length + comparison.framing.flatMap(({ voices }) => voices).length + 2;
  assert.equal(counts.get('tr'), rows, `a text became a row of a table:\n${markdown}`);
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address);
  const addresses = comparison.articles.filter(({ url }) => url !== null && /^https?:\/\//i.test(url)).length;
  const linked = comparison.statements
    .flatMap(({ occurrences }) => occurrences)
    .filter((one) => comparison.articles.some((article) => article.id === one.articleId && linkToWords(article, one)));
  assert.ok(links.length <= addresses + linked.length, `a text became a link:\n${markdown}`);
  for (const link of links) assert.match(link, /^https?:\/\//i);
}

function checkLinks({ articles, statements }: StoryComparison): void {
  for (const one of statements.flatMap(({ occurrences }) => occurrences)) {
    const article = articles.find(({ id }) => id === one.articleId);
    if (article === undefined) continue;
    const { text, link } = citeOccurrence(article, one, WORDS);
    assert.doesNotMatch(link === null ? text : text.slice(0, -link.length), /[\r\n]/);
    assert.equal(link, linkToWords(article, one));
    if (link !== null) checkLink(link, article, one);
  }
}

/** As a browser reads it: https://wicg.github.io/scroll-to-text-fragment/. */
function checkLink(link: string, { text }: LibraryArticle, { start, end }: { start: number; end: number }): void {
  const words = collapse(text.slice(start, end));
  const directive = /:~:text=([^&]*)$/.exec(link)?.[1];
  if (directive === undefined) {
    assert.equal(words, '', 'no way to the words');
    return;
  }
  const parts = directive.split(',');
  const before = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : null;
  const after = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : null;
  assert.ok(parts.length === 1 || parts.length === 2, `${parts.length} parts in ${directive}`);
  const [first = '', last = first] = parts.map(decode);
  assert.ok(words.startsWith(first), `the words do not begin with “${first}”`);
  assert.ok(words.endsWith(last), `the words do not end with “${last}”`);
  if (parts.length === 1) assert.equal(first, words);
  if (before !== null)
    assert.ok(collapse(text.slice(0, start)).endsWith(before), `“${before}” does not stand before them`);
  if (after !== null) assert.ok(collapse(text.slice(end)).startsWith(after), `“${after}” does not stand after them`);
}

function decode(part: string | undefined): string {
  assert.ok(part, 'an empty part');
  assert.doesNotMatch(part, /[-&,\s]/);
  const decoded = decodeURIComponent(part);
  return decoded;
}

function collapse(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function checkName(story: string): void {
  const name = nameFile(story);
  assert.match(name, /^crossquote-[\p{L}\p{N}\p{M}-]+$/u);
  assert.ok(name.length <= 200);
}
