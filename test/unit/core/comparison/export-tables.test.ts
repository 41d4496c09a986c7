import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeOccurrence } from '../../../../src/core/comparison/export-citation';
import { writeCell, writeCsv } from '../../../../src/core/comparison/export-csv';
import { writeJson } from '../../../../src/core/comparison/export-json';
import { escapeMarkdown, writeMarkdown } from '../../../../src/core/comparison/export-markdown';
import type { ExportWords } from '../../../../src/core/comparison/export-words';
import type { StoryComparison } from '../../../../src/core/comparison-model';
import { wordingOf } from '../../../fixtures/comparisons/wording';
import { harbourBridge } from '../../../fixtures/stories/harbour-bridge';
import { emptyStory, singleText } from '../../../fixtures/stories/odd-stories';

const words: ExportWords = {
  language: 'en',
  notStated: { outlet: 'no outlet', title: 'no title', author: 'no author', date: 'no date', speaker: 'nobody named' },
  fidelity: {
    verbatim: 'verbatim',
    restyled: 'restyled',
    shortened: 'shortened',
    altered: 'altered',
    fragment: 'fragment',
    indirect: 'in its own words',
  },
  version: { written: 'version in writing', spoken: 'version, spoken', reworded: 'other version' },
  incomplete: 'incomplete text',
  texts: 'Texts',
  framing: 'Framing',
  statements: 'Statements',
  voices: 'Voices',
  headline: 'Headline',
  firstSentence: 'First sentence',
  terms: 'Terms',
  firstWord: 'First word',
  lastWord: 'Last word',
  outlet: 'Outlet',
  speaker: 'Speaker',
  quotedWords: 'Quoted',
  reportedWords: 'Reported',
  verbs: 'Verbs',
  afterColon: 'after a colon',
  dropped: 'dropped',
  added: 'added',
  notInVersion: 'not in it',
  onlyInVersion: 'only in it',
  date: ({ published, dated }) => {
    if (!dated) return published?.slice(0, 10) ?? null;
    return `${dated.from} to ${dated.to}, by the ${dated.source}`;
  },
};

const [bridge, ...otherStatements] = harbourBridge.statements;
const [firstPlace, ...otherPlaces] = bridge?.occurrences ?? [];
if (bridge === undefined || firstPlace === undefined) throw new Error('no occurrence');
const { edits } = wordingOf(['The bridge is ', { from: 'perfectly', to: 'quite' }, ' safe']);
/** The same with one wording that is another version. */
const withVersion: StoryComparison = {
  ...harbourBridge,
  statements: [
    { ...bridge, occurrences: [{ ...firstPlace, fidelity: 'altered', version: 'spoken', edits }, ...otherPlaces] },
    ...otherStatements,
  ],
};

/** A reader of RFC 4180, apart from what wrote it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at] ?? '';
    if (quoted && character === '"' && csv[at + 1] === '"') cell += csv[++at];
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') cell = row.push(cell) ? '' : '';
    else if (!quoted && character === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += character;
  }
  return rows;
}

describe('CSV', () => {
  it('has a row for each occurrence and as many cells in each as there are columns', () => {
    const [head = [], ...rows] = readCsv(writeCsv(harbourBridge));
    expect(rows).toHaveLength(harbourBridge.statements.flatMap(({ occurrences }) => occurrences).length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const wording = head.indexOf('wording');
    expect(rows.map((row) => row[wording])).toContain('The bridge is perfectly safe');
    expect(rows[0]?.[head.indexOf('link')]).toMatch(/^https:\/\/courier\.example\/2031\/03\/bridge#:~:text=/);
  });

  it('leaves empty what is unknown', () => {
    const [head = [], row = []] = readCsv(writeCsv(singleText));
    expect(['outlet', 'headline', 'author', 'published', 'link'].map((name) => row[head.indexOf(name)])).toEqual(
      Array(5).fill(''),
    );
  });

  it('has the days that a text is known to be of, and by what', () => {
    const { articles } = harbourBridge;
    const [first, ...others] = articles;
    if (first === undefined) throw new Error('no text');
    const days = { from: '2031-03-04', to: '2031-03-08', source: 'text' } as const;
    const csv = writeCsv({ ...harbourBridge, articles: [{ ...first, published: null, dated: days }, ...others] });
    const [head = [], ...rows] = readCsv(csv);
    const cellsOf = (id: string) => {
      const row = rows.find((one) => one[head.indexOf('article_id')] === id) ?? [];
      return ['published', 'dated_from', 'dated_to', 'dated_by'].map((name) => row[head.indexOf(name)]);
    };
    expect(cellsOf(first.id)).toEqual(['', '2031-03-04', '2031-03-08', 'text']);
    expect(others.map(({ id }) => cellsOf(id))).toContainEqual([
      '2031-03-05T07:15:00Z',
      '2031-03-05',
      '2031-03-05',
      'stated',
    ]);
  });

  it('says which wording is another version', () => {
    const [head = [], ...rows] = readCsv(writeCsv(withVersion));
    const column = head.indexOf('other_version');
    expect(rows.map((row) => row[column]).filter(Boolean)).toEqual(['spoken']);
  });

  it('of nothing is its head', () => {
    expect(writeCsv(emptyStory).split('\r\n')).toHaveLength(2);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '-'])(
    'makes text of the formula %j',
    (cell) => {
      expect(readCsv(`${writeCell(cell)}\r\n`)).toEqual([[`'${cell}`]]);
    },
  );

  it.each([
    ['a "b"', '"a ""b"""'],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['a=b', 'a=b'],
    [-3, '-3'],
    [null, ''],
    [Number.NaN, ''],
  ])('writes %j as %s', (value, cell) => {
    expect(writeCell(value)).toBe(cell);
  });

  it('gives back any text, and never one that begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[read = ''] = []] = readCsv(`${writeCell(text)}\r\n`);
        expect([text, `'${text}`]).toContain(read);
        expect(read).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('Markdown', () => {
  const markdown = writeMarkdown(harbourBridge, words);

  it('tells another version, and how the two differ, as no outlet’s doing', () => {
    const line = writeMarkdown(withVersion, words)
      .split('\n')
      .find((one) => one.includes('(version, spoken)'));
    expect(line).toContain('not in it “perfectly”; only in it “quite”');
  });

  it('names texts, statements with what each outlet did to them, framing and voices', () => {
    expect(markdown).toContain('# The harbour bridge is closed');
    expect(markdown).toContain(
      '- **Littoral Wire**, “Bridge shut in Marrow Bay over cracked bearings”, no author, 2031-03-04, <https://wire.example/31/0304/1940>, incomplete text',
    );
    expect(markdown).toContain('- **no outlet**, no title, no author, no date');
    expect(markdown).toContain('> We found cracks in four of the eleven bearings');
    expect(markdown).toMatch(
      /- \*\*North Shore Ledger\*\* \(altered\): .*; dropped “We found”, “four”; added “several”/,
    );
    expect(markdown).toContain('| The Marrow Bay Courier | Ines Calloway | 19 | 11 | claim (1), say (1) |');
  });

  it('links words to their place where the address is known', () => {
    expect(markdown).toMatch(
      /\[“We found cracks in four of the eleven bearings”\]\(<https:\/\/wire\.example\/31\/0304\/1940#:~:text=/,
    );
  });

  it.each([
    [
      '*a* _b_ `c` [d](e) <f> | ~~g~~ # &amp; R&D $h$',
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| \\~\\~g\\~\\~ \\# \\&amp; R&D \\$h\\$',
    ],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['a\n\n# b', 'a \\# b'],
    ['https://evil.example', 'https\\://evil.example'],
    ['www.evil.example me@evil.example', 'www\\.evil.example me\\@evil.example'],
  ])('takes %j as mere words', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('of nothing still names the story', () => {
    expect(writeMarkdown(emptyStory, words)).toMatch(/^# A story without a text\n/);
  });
});

describe('JSON', () => {
  it('has all facts and a link for each occurrence, but not the texts', () => {
    const file = JSON.parse(writeJson(harbourBridge));
    expect(file).toMatchObject({ format: 'crossquote-comparison', version: 1, story: harbourBridge.story });
    expect(file.framing).toEqual(harbourBridge.framing);
    expect(file.articles.map((article: object) => 'text' in article)).toEqual(Array(5).fill(false));
    const links = file.statements.flatMap((one: { occurrences: { link: string | null }[] }) => one.occurrences);
    expect(links.filter(({ link }: { link: string | null }) => link === null)).toHaveLength(3);
  });
});

describe('a citation', () => {
  const article = (id: string) => harbourBridge.articles.find((one) => one.id === id);
  const occurrenceOf = (id: string) =>
    harbourBridge.statements.flatMap(({ occurrences }) => occurrences).find(({ articleId }) => articleId === id);

  it('names speaker, author, headline, outlet, date and the place of the words', () => {
    const [here, occurrence] = [article('here'), occurrenceOf('here')];
    if (!here || !occurrence) throw new Error('no such text');
    const { text, link } = citeOccurrence(here, occurrence, words);
    expect(link).toMatch(
      /^https:\/\/courier\.example\/2031\/03\/bridge#:~:text=The%20bridge%20is%20perfectly%20safe%2C,am%20mayor/,
    );
    expect(text).toBe(
      `“The bridge is perfectly safe, and it will stay open as long as I am mayor of this town” (Ines Calloway) – Hanna Whitlock, “Mayor shuts ‘perfectly safe’ bridge hours after calling it so”, The Marrow Bay Courier, 2031-03-04. ${link}`,
    );
  });

  it('never has an exact date where some days are known', () => {
    const [here, occurrence] = [article('here'), occurrenceOf('here')];
    if (!here || !occurrence) throw new Error('no such text');
    const dated = { from: '2031-03-04', to: '2031-03-08', source: 'text' } as const;
    const { text } = citeOccurrence({ ...here, published: null, dated }, occurrence, words);
    expect(text).toContain('The Marrow Bay Courier, 2031-03-04 to 2031-03-08, by the text.');
  });

  it('says what is not stated', () => {
    const [nameless, occurrence] = [article('nameless'), occurrenceOf('nameless')];
    if (!nameless || !occurrence) throw new Error('no such text');
    expect(citeOccurrence(nameless, occurrence, words)).toEqual({
      link: null,
      text: '“We found cracks in four of the eleven bearings” (Tobias Renn) – no author, no title, no outlet, no date.',
    });
  });
});
