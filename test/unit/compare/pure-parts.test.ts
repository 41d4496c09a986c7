import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_MARK, createExportWords, makeExport, nameFile } from '../../../src/compare/make-export';
import { nextCell } from '../../../src/ui/matrix-keys';
import { layOutMatrix, sortRows } from '../../../src/ui/matrix-rows';
import { DENSE_CELL, drawSigns, signsBox } from '../../../src/ui/matrix-signs';
import { growWindow, listRows, type RowWindow, seeRows } from '../../../src/ui/matrix-window';
import {
  cutAtMarks,
  findSharedWords,
  includeQuotationMarks,
  type SharedMark,
} from '../../../src/ui/side-by-side-marks';
import { keepInOrder, layOutRows } from '../../../src/ui/side-by-side-rows';
import { assignVoices, countVerbs, listSlots, measureVoices } from '../../../src/ui/voices-layout';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import { english } from '../ui/english';

describe('the matrix', () => {
  const rows = layOutMatrix(harbourBridge);

  it('says of each text whether it carries a statement, and nothing of one that is cut', () => {
    expect(rows[0]?.cells.map((cell) => (cell.state === 'carried' ? cell.fidelity : cell.state))).toEqual([
      'verbatim',
      'fragment',
      'shortened',
      'unknown',
      'absent',
    ]);
  });

  it('tells another version from what an outlet has altered, in each cell and its sign', () => {
    const { statements, ...rest } = harbourBridge;
    const [first] = statements;
    if (!first) throw new Error('no statement');
    const cellsOf = (facts: object) =>
      layOutMatrix({
        ...rest,
        statements: [
          { ...first, occurrences: first.occurrences.map((one) => ({ ...one, fidelity: 'altered', ...facts })) },
        ],
      })[0]?.cells.slice(0, 1) ?? [];
    const [altered, version] = [cellsOf({}), cellsOf({ version: 'spoken' })];
    expect(altered).toEqual([{ state: 'carried', fidelity: 'altered', times: 1 }]);
    expect(version).toEqual([{ state: 'carried', fidelity: 'altered', version: 'spoken', times: 1 }]);
    expect(drawSigns(version).quoted).not.toBe(drawSigns(altered).quoted);
  });

  it('counts copies of one text once', () => {
    expect(rows.map(({ witnesses }) => witnesses)).toEqual([3, 4, 2, 2, 2]);
  });

  it.each([
    ['given', ['safe', 'cracks', 'winter', 'caution', 'jobs']],
    ['carriers', ['cracks', 'safe', 'winter', 'caution', 'jobs']],
    ['speaker', ['safe', 'caution', 'jobs', 'cracks', 'winter']],
  ] as const)('is sorted by %s', (order, ids) => {
    expect(sortRows(rows, order, 'en').map(({ statement }) => statement.id)).toEqual(ids);
  });

  it('puts statements without a speaker last', () => {
    const [first, ...rest] = rows;
    if (!first) throw new Error('no rows');
    const nameless = { ...first, statement: { ...first.statement, id: 'nameless', speaker: null } };
    expect(sortRows([nameless, ...rest], 'speaker', 'en').at(-1)?.statement.id).toBe('nameless');
  });
});

describe('the keys of the grid', () => {
  const size = { rows: 20, columns: 6 };
  it.each([
    ['ArrowDown', { row: 3, column: 2 }, { row: 4, column: 2 }],
    ['ArrowUp', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['ArrowRight', { row: 3, column: 5 }, { row: 3, column: 5 }],
    ['ArrowLeft', { row: 3, column: 2 }, { row: 3, column: 1 }],
    ['Home', { row: 3, column: 2 }, { row: 3, column: 0 }],
    ['End', { row: 3, column: 2 }, { row: 3, column: 5 }],
    ['PageDown', { row: 3, column: 2 }, { row: 11, column: 2 }],
    ['PageUp', { row: 3, column: 2 }, { row: 0, column: 2 }],
    ['a', { row: 3, column: 2 }, null],
  ])('%s', (key, from, to) => {
    expect(nextCell({ key, ctrl: false, rightToLeft: false }, from, size)).toEqual(to);
  });

  it('go to the corners with Control', () => {
    const from = { row: 3, column: 2 };
    expect(nextCell({ key: 'Home', ctrl: true, rightToLeft: false }, from, size)).toEqual({ row: 0, column: 0 });
    expect(nextCell({ key: 'End', ctrl: true, rightToLeft: false }, from, size)).toEqual({ row: 19, column: 5 });
  });

  it('follow the direction of writing', () => {
    const from = { row: 3, column: 2 };
    expect(nextCell({ key: 'ArrowRight', ctrl: false, rightToLeft: true }, from, size)).toEqual({ row: 3, column: 1 });
  });
});

describe('the rows that are there', () => {
  /** What is there at each frame until nothing is left to be made. */
  function framesFrom(there: RowWindow, seen: RowWindow, count: number): RowWindow[] {
    const frames = [growWindow(there, seen, count)];
    for (let last = there, next = frames[0]; next && next !== last && frames.length < 500; ) {
      last = next;
      next = growWindow(last, seen, count);
      frames.push(next);
    }
    return frames;
  }
  const span = fc.tuple(fc.nat(220), fc.nat(40)).map(([from, length]) => ({ from, to: from + length }));

  it('are all that are seen after four frames at most, wherever the scroll bar is and whatever was there', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 60, max: 100 }),
        span,
        (top, height, row, before) => {
          const seen = seeRows({ top, height, row }, 200);
          for (const frame of framesFrom(before, seen, 200).slice(3)) {
            const there = new Set(listRows(frame, 200, 0));
            for (let y = top; y < Math.min(200 * row, top + height); y += row)
              expect(there).toContain(Math.floor(y / row));
          }
        },
      ),
    );
  });

  it('become a screenful on either side, a few in a frame', () => {
    const seen = seeRows({ top: 6000, height: 700, row: 60 }, 200);
    expect(seen).toEqual({ from: 100, to: 112 });
    const frames = framesFrom({ from: 0, to: 14 }, seen, 200);
    expect(frames.slice(0, 3)).toEqual([{ from: 100, to: 104 }, { from: 100, to: 108 }, seen]);
    expect(frames.at(-1)).toEqual({ from: 90, to: 122 });
    for (const [at, { from, to }] of frames.slice(3).entries()) {
      const last = frames[at + 2];
      if (last) expect(to - from - (last.to - last.from)).toBeLessThanOrEqual(2);
    }
  });

  it('come to rest at either end and without any', () => {
    for (const count of [0, 1, 11, 200]) {
      const frames = framesFrom({ from: 0, to: 14 }, seeRows({ top: 1e6, height: 700, row: 60 }, count), count);
      expect(frames.length).toBeLessThan(30);
      expect(frames.at(-1)?.to).toBe(count);
    }
  });

  it('are few of many, and one that the Tab key leads to', () => {
    expect(listRows({ from: 0, to: 4 }, 200, 180)).toEqual([0, 1, 2, 3, 180]);
    expect(listRows({ from: 6, to: 8 }, 200, 3)).toEqual([3, 6, 7]);
    expect(listRows({ from: 0, to: 30 }, 3, 0)).toEqual([0, 1, 2]);
  });
});

describe('the signs of a row', () => {
  it('are drawn each over its own column, what is quoted apart from all else', () => {
    const { quoted, quiet } = drawSigns([
      { state: 'carried', fidelity: 'verbatim', times: 1 },
      { state: 'absent' },
      { state: 'carried', fidelity: 'indirect', times: 1 },
      { state: 'unknown' },
    ]);
    const corners = (path: string) => [...path.matchAll(/M([\d.]+) 0/g)].map((match) => Number(match[1]));
    expect(corners(quoted)).toEqual([12.8]);
    expect(corners(quiet)).toEqual([54.4, 96, 137.6]);
    expect(signsBox(4)).toBe('0 0 166.4 16');
  });

  it('are as wide as the columns of the style sheet', () => {
    const css = readFileSync(new URL('../../../src/ui/matrix.css', import.meta.url), 'utf8');
    const [, cell] = /data-density="dense"\] \{[^}]*--cell: ([\d.]+)rem/.exec(css) ?? [];
    expect(Number(cell) * 16).toBeCloseTo(DENSE_CELL);
  });
});

describe('what two texts share', () => {
  const textOf = new Map(harbourBridge.articles.map(({ id, text }) => [id, text]));
  const wordsOf = (id: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => textOf.get(id)?.slice(start, end));

  it('is numbered alike on both sides, whichever is left', () => {
    const { left, right, ...counts } = findSharedWords(harbourBridge, 'gull', 'here');
    const names = (marks: SharedMark[]) => marks.map(({ kind, number }) => `${kind} ${number}`);
    expect(names(left.marks)).toEqual(['quotation 1', 'quotation 2', 'passage 1']);
    expect(names(right.marks)).toEqual(names(left.marks));
    expect(counts).toEqual({ quotations: 2, differing: 1, passages: 1 });
    expect(wordsOf('gull', left.marks)[2]).toMatch(/^The ferry company/);
    expect(wordsOf('here', right.marks)[2]).toMatch(/^The ferry company/);
  });

  it('has words that only one of the two prints, against the other and not the fullest wording', () => {
    const { left, right } = findSharedWords(harbourBridge, 'gull', 'ledger');
    expect(wordsOf('gull', left.only)).toEqual(['We found', 'four']);
    expect(wordsOf('ledger', right.only)).toEqual(['The bridge is', 'several']);
    expect(left.gaps.map(({ words }) => words)).toEqual([3]);
    expect(right.gaps.map(({ words }) => words)).toEqual([2]);
  });

  it('tells what stands without quotation marks, and compares no words with it', () => {
    const { left, right, differing } = findSharedWords(harbourBridge, 'here', 'ledger');
    const caution = left.marks.find(({ unquoted }) => unquoted);
    expect(wordsOf('here', caution ? [caution] : [])).toEqual([
      'she had closed the bridge out of an abundance of caution',
    ]);
    expect(right.marks.every(({ unquoted }) => !unquoted)).toBe(true);
    expect(differing).toBe(2);
  });

  it('is nothing where a text is not there', () => {
    expect(findSharedWords(harbourBridge, 'here', 'nobody')).toMatchObject({ quotations: 0, passages: 0 });
  });

  it('is drawn with its quotation marks, and without where there are none of its own', () => {
    const mark: SharedMark = { kind: 'quotation', unquoted: false, number: 1, key: 'k', start: 1, end: 4 };
    expect(includeQuotationMarks('“abc”', mark)).toMatchObject({ start: 0, end: 5 });
    expect(includeQuotationMarks(' abc ', mark)).toMatchObject({ start: 1, end: 4 });
    expect(includeQuotationMarks('“abc”', { ...mark, unquoted: true })).toMatchObject({ start: 1, end: 4 });
  });

  it('is cut so that the pieces are the text again and each says what covers it', () => {
    const text = 'abcdefghij';
    const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, end]) => ({ start, end }));
    const mark = span.map(
      ({ start, end }): SharedMark => ({
        kind: 'quotation',
        unquoted: false,
        number: 1,
        key: `${start} ${end}`,
        start,
        end,
      }),
    );
    const gaps = fc.uniqueArray(fc.nat(12)).map((places) => places.map((at) => ({ at, words: 2 })));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), fc.array(span, { maxLength: 4 }), gaps, (marks, only, wanted) => {
        const pieces = cutAtMarks(text, { start: 2, end: 9 }, { marks, only, gaps: wanted });
        expect(pieces.map((piece) => piece.text).join('')).toBe('cdefghi');
        expect(pieces.flatMap(({ gap }) => gap ?? [])).toHaveLength(
          wanted.filter(({ at }) => at >= 2 && at <= 9).length,
        );
        let at = 2;
        for (const piece of pieces) {
          const covers = ({ start, end }: { start: number; end: number }) =>
            piece.text !== '' && start <= at && end >= at + piece.text.length && start < end;
          expect(piece.marks).toEqual(marks.filter(covers));
          expect(piece.only).toBe(only.some(covers));
          at += piece.text.length;
        }
      }),
    );
  });
});

describe('the rows of two texts', () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ start: at * 10, end: at * 10 + 8 }));
  const mark = (number: number, paragraph: number): SharedMark => ({
    kind: 'quotation',
    unquoted: false,
    number,
    key: `${number} ${paragraph}`,
    start: paragraph * 10 + 2,
    end: paragraph * 10 + 5,
  });
  const layOut = (left: number[], right: number[]) =>
    layOutRows(
      { left: paragraphs(5), right: paragraphs(4) },
      { left: left.map((at, n) => mark(n, at)), right: right.map((at, n) => mark(n, at)) },
    ).map(({ left: l, right: r }) => `${l.from}-${l.to} ${r.from}-${r.to}`);

  it('begin where both have the same words', () => {
    expect(layOut([2, 4], [1, 2])).toEqual(['0-2 0-1', '2-4 1-2', '4-5 2-4']);
    expect(layOut([0], [3])).toEqual(['0-0 0-3', '0-5 3-4']);
    expect(layOut([0], [0])).toEqual(['0-5 0-4']);
    expect(layOut([], [])).toEqual(['0-5 0-4']);
  });

  it('do not part where one text has first what the other has last, nor inside a paragraph', () => {
    expect(layOut([1, 3], [3, 1])).toHaveLength(2);
    expect(layOut([2, 2], [1, 3])).toHaveLength(2);
    expect(layOut([1, 2], [2, 2])).toHaveLength(2);
  });

  it('keep the longest run of anchors in the same order', () => {
    const anchors = [
      { from: 10, to: 90 },
      { from: 20, to: 20 },
      { from: 30, to: 40 },
      { from: 40, to: 30 },
      { from: 50, to: 60 },
    ];
    expect(keepInOrder(anchors)).toHaveLength(3);
    expect(keepInOrder([])).toEqual([]);
  });

  it('have every paragraph once, in order', () => {
    const places = fc.array(fc.nat(3), { maxLength: 6 });
    fc.assert(
      fc.property(places, places, (left, right) => {
        const rows = layOut(left, right).map((row) => row.split(' ').map((run) => run.split('-').map(Number)));
        for (const [side, count] of [5, 4].entries()) {
          const runs = rows.map((row) => row[side] ?? []);
          expect(runs[0]?.[0]).toBe(0);
          expect(runs.at(-1)?.[1]).toBe(count);
          for (const [at, run] of runs.slice(1).entries()) expect(run[0]).toBe(runs[at]?.[1]);
        }
      }),
    );
  });
});

describe('voices', () => {
  it('have the same slot in every text, those with most words first', () => {
    const key = assignVoices(harbourBridge.framing);
    expect(key).toEqual({
      named: ['Tobias Renn', 'Ines Calloway', 'Marguerite Osei'],
      hasOthers: false,
      hasUnnamed: true,
    });
    expect(harbourBridge.framing.map((article) => measureVoices(article, key).map(({ slot }) => slot))).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1],
      [0],
      [0, 2, 'unnamed'],
    ]);
  });

  it('beyond the sixth are drawn as one, and no word is lost', () => {
    const { framing } = manyStatements(30, 4);
    const key = assignVoices(framing);
    expect(key.named).toHaveLength(6);
    expect(listSlots(key)).toContain('others');
    for (const article of framing) {
      const drawn = measureVoices(article, key).reduce((sum, { quoted, reported }) => sum + quoted + reported, 0);
      expect(drawn).toBe(article.voices.reduce((sum, voice) => sum + voice.quotedWords + voice.reportedWords, 0));
    }
  });

  it('have their verbs by stance, the most used first', () => {
    const byStance = countVerbs(harbourBridge.framing, assignVoices(harbourBridge.framing));
    expect([...byStance.keys()]).toEqual(['neutral', 'presupposing', 'distancing', 'forceful', 'speech-act']);
    expect(byStance.get('neutral')?.[0]).toEqual({
      lemma: 'say',
      stance: 'neutral',
      total: 5,
      bySlot: [
        { slot: 0, count: 2 },
        { slot: 1, count: 1 },
        { slot: 2, count: 2 },
      ],
    });
  });
});

describe('an export', () => {
  const words = createExportWords(english);

  it.each([
    ['markdown', 'crossquote-the-harbour-bridge-is-closed.md', '# The harbour bridge is closed'],
    ['csv', 'crossquote-the-harbour-bridge-is-closed.csv', 'statement,'],
    ['json', 'crossquote-the-harbour-bridge-is-closed.json', '{\n  "format"'],
  ] as const)('as %s has a name, and speaks the reader’s language', (format, name, start) => {
    const file = makeExport(format, harbourBridge, words);
    expect(file.name).toBe(name);
    expect(file.text.startsWith(start)).toBe(true);
    expect(file.text.startsWith(CSV_MARK)).toBe(false);
  });

  it.each([
    ['../../etc/passwd', 'crossquote-etc-passwd'],
    ['“???”', 'crossquote-story'],
    ['Ärger in Köln', 'crossquote-ärger-in-köln'],
    ['x'.repeat(500), `crossquote-${'x'.repeat(60)}`],
  ])('of %j is a file that can be', (story, name) => {
    expect(nameFile(story)).toBe(name);
  });
});
