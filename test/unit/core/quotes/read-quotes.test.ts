import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markGluedLinks } from '../../../../src/core/attribution/find-beside';
import { isAside } from '../../../../src/core/attribution/is-aside';
import { readDocument, readPrintedWords } from '../../../../src/core/attribution/read-document';
import type { Quote } from '../../../../src/core/model';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { isHeadline } from '../../../../src/core/text/beside-lines';
import { findStretches } from '../../../../src/core/text/find-stretches';
import { tellRoles } from '../../../../src/core/text/tell-roles';
import { english, languages } from '../../../fixtures/languages';

const read = (text: string): Quote[] => readQuotes({ text }, english);
const spoken = (text: string): Quote[] => read(text).filter(({ kind }) => kind === 'direct' || kind === 'fragment');
/** Speaker and cue of the spoken quotations. */
const who = (text: string): [string | null, string | null][] =>
  spoken(text).map(({ speaker, cue }) => [speaker?.name ?? null, cue?.text ?? null]);

describe('cue and speaker of a quotation', () => {
  it.each<[string, string, [string | null, string | null][]]>([
    ['after', '“We will wait and see,” Ann Lee said.', [['Ann Lee', 'said']]],
    ['inverted', '“We will wait and see,” said Ann Lee, a farmer.', [['Ann Lee', 'said']]],
    ['before', 'Ann Lee said: “We will wait and see.”', [['Ann Lee', 'said']]],
    [
      'inside',
      '“We will wait,” Ann Lee said, “and see.”',
      [
        ['Ann Lee', 'said'],
        ['Ann Lee', 'said'],
      ],
    ],
    ['a title', '“We will wait and see,” Sen. Ann Lee told reporters.', [['Ann Lee', 'told']]],
    ['an appositive', 'Ann Lee, who farms near Boise, said, “We will wait and see.”', [['Ann Lee', 'said']]],
    ['two asides', 'Ann Lee, 41, a farmer from Idaho, said “we will wait and see.”', [['Ann Lee', 'said']]],
    ['a day between', 'Ann Lee on Tuesday said that the plan was “a bad joke.”', [['Ann Lee', 'said']]],
    ['according to', 'The plan is “a bad joke,” according to Ann Lee.', [['Ann Lee', 'according to']]],
    ['participle', 'Ann Lee dismissed the plan, calling it “a bad joke.”', [['Ann Lee', 'calling']]],
    ['described as', 'Ann Lee described the plan as “a bad joke.”', [['Ann Lee', 'described']]],
    ['particle verb', '“We will wait and see,” Ann Lee pointed out.', [['Ann Lee', 'pointed out']]],
    ['quoted as saying', 'Ann Lee was quoted as saying: “We will wait and see.”', [['Ann Lee', 'quoted as saying']]],
    ['passive with an agent', 'The plan was described by Ann Lee as “a bad joke.”', [['Ann Lee', 'described']]],
    ['as he calls it', 'They wanted “the big one,” as Ann Lee calls it.', [['Ann Lee', 'calls']]],
    ['a name and a colon', 'Ann Lee: “We will wait and see.”', [['Ann Lee', ':']]],
    ['a signature', '“We will wait and see.” —Ann Lee', [['Ann Lee', null]]],
    ['an organisation', '“We will wait and see,” the Farm Bureau said in a statement.', [['Farm Bureau', 'said']]],
    ['a description', '“We will wait and see,” a senior official said.', [['a senior official', 'said']]],
    [
      'one of many',
      'One of the unnamed officials said it was a “bad joke”.',
      [['One of the unnamed officials', 'said']],
    ],
    ['the sentence before', 'Ann Lee had one thing to say. “We will wait and see.”', [['Ann Lee', 'say']]],
    [
      'the line before',
      'Ann Lee wrote on her blog:\n\n“We will wait and see what comes of it.”',
      [['Ann Lee', 'wrote']],
    ],
    ['a headline in single marks', "Lee says plan is 'a bad joke'", [['Lee', 'says']]],
    ['a question', '“Will they wait and see?” Ann Lee asked.', [['Ann Lee', 'asked']]],
    ['no one', 'It was, in short, “a very bad joke indeed, my friends.”', [[null, null]]],
  ])('is found: %s', (_, text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  it('divides a text at its line breaks where it has no list of paragraphs, or an empty one', () => {
    const text = 'The buoy was painted on Monday.\n“It is as red as it was,” Ann Lee said.';
    const quotes = readQuotes({ text }, english);
    expect(quotes.map(({ kind, speaker }) => [kind, speaker?.name])).toContainEqual(['direct', 'Ann Lee']);
    expect(readQuotes({ text, paragraphs: [] }, english)).toEqual(quotes);
  });

  it('goes on to the next quotation of the paragraph', () => {
    const quotes = spoken('“We will wait,” Ann Lee said. “Nobody knows what comes.”');
    expect(quotes.map(({ speaker, continues }) => [speaker?.name, continues])).toEqual([
      ['Ann Lee', null],
      ['Ann Lee', 0],
    ]);
  });

  it('goes on through paragraphs that open and do not close', () => {
    const quotes = spoken(
      '“We will wait here for a while,” Ann Lee said. “Then we go.\n\n“Nobody knows what comes after that.”',
    );
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee']);
    expect(quotes[2]?.continues).toBe(1);
  });

  it('keeps two speakers of a sentence apart', () => {
    expect(who('“We will wait,” Ann Lee said, but Bob Ray replied, “Not for long, we won’t.”')).toEqual([
      ['Ann Lee', 'said'],
      ['Bob Ray', 'replied'],
    ]);
  });

  it('keeps the chain of a reported report', () => {
    const [quote] = spoken('Bob Ray said Ann Lee told him the plan was “a bad joke.”');
    expect(quote?.speaker?.name).toBe('Ann Lee');
    expect(quote?.speaker?.via?.map(({ name }) => name)).toEqual(['Bob Ray']);
  });
});

describe('the name of a speaker', () => {
  it.each<[string, string, string]>([
    ['a pronoun', 'Ann Lee runs a farm in Idaho. “We will wait and see,” she said.', 'Ann Lee'],
    ['a surname', 'Ann Lee runs a farm in Idaho. “We will wait and see,” Lee said.', 'Ann Lee'],
    ['a title and surname', 'Ann Lee runs a farm in Idaho. “We will wait and see,” Mrs. Lee said.', 'Ann Lee'],
    ['an office', 'President Ann Lee met farmers on Monday. “We will wait and see,” the president said.', 'Ann Lee'],
    ['a pronoun of the other gender', 'Ann Lee met Bob Ray. Mary Poe was there. “We will wait,” he said.', 'Bob Ray'],
    [
      'an office before the name',
      'President of the United States Robert Ray wrote: “We will wait and see.”',
      'Robert Ray',
    ],
    ['a relative clause', 'It was Ann Lee, who said “we will wait and see.”', 'Ann Lee'],
  ])('is resolved from %s', (_, text, name) => {
    expect(spoken(text).at(-1)?.speaker?.name).toBe(name);
  });

  it('keeps the place of the mention that was used', () => {
    const text = 'Ann Lee runs a farm in Idaho. “We will wait and see,” she said.';
    const speaker = spoken(text)[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('she');
  });
});

describe('kinds', () => {
  it.each<[string, string, string]>([
    ['direct', '“We will wait and see,” Ann Lee said.', 'direct'],
    ['a fragment', 'Ann Lee said the plan was “a bad joke” and left.', 'fragment'],
    ['a book', 'He wrote the novel “The Long Way Home” in 1998.', 'title'],
    ['a programme', 'She will be on NBC’s “Meet the Press” today.', 'title'],
    ['a so-called word', 'It went through a so-called “super committee” twice.', 'scare'],
    ['a nickname', 'Robert “Bobby” Ray won the race.', 'scare'],
  ])('tells %s', (_, text, kind) => {
    expect(read(text).find((quote) => quote.kind !== 'indirect')?.kind).toBe(kind);
  });

  it('takes a pull quote that repeats the body for no speech', () => {
    const body = '“We will wait until the very last day,” Ann Lee said.';
    const kinds = read(`${body}\n\n“We will wait until the very last day”\n\nShe left.`).map(({ kind, rules }) => [
      kind,
      rules[0],
    ]);
    expect(kinds).toEqual([
      ['direct', 'sentence'],
      ['scare', 'pull-quote'],
    ]);
  });
});

describe('words quoted without marks', () => {
  it('reads a post by its byline', () => {
    const [quote] = read('Ann Lee wrote on Monday that\n\nWe will wait and see — Ann Lee (@annlee) July 9, 2017');
    const post = read('We will wait and see — Ann Lee (@annlee) July 9, 2017')[0];
    expect(quote).toBeDefined();
    expect([post?.text, post?.kind, post?.speaker?.name]).toEqual(['We will wait and see', 'direct', 'Ann Lee']);
  });

  it('reads an embedded post and a block quotation by their role', () => {
    const intro = 'Ann Lee wrote on her blog:';
    const words = 'We will wait and see.';
    const text = `${intro}\n\n${words}`;
    for (const role of ['tweet', 'blockquote'] as const) {
      const paragraphs = [
        { start: 0, end: intro.length, role: 'body' as const },
        { start: intro.length + 2, end: text.length, role },
      ];
      const quote = readQuotes({ text, paragraphs }, english).at(-1);
      expect([quote?.text, quote?.kind, quote?.speaker?.name, quote?.cue?.text]).toEqual([
        words,
        'direct',
        'Ann Lee',
        'wrote',
      ]);
    }
  });

  it('reads the turns of an interview', () => {
    const turns = ['Q: Will you wait?', 'A: We will.', 'Q: For how long?', 'A: Nobody knows.'];
    expect(read(turns.join('\n\n')).map(({ text, kind }) => [text, kind])).toEqual(
      turns.map((turn) => [turn.slice(3), 'direct']),
    );
    const named = read('ANN LEE: We wait.\n\nBOB RAY: For whom?\n\nANN LEE: For you.\n\nBOB RAY: Not me.');
    expect(named.map(({ speaker }) => speaker?.name)).toEqual(['ANN LEE', 'BOB RAY', 'ANN LEE', 'BOB RAY']);
  });

  it('takes a list with colons for no interview', () => {
    expect(read('Iowa: sunny\n\nOhio: rain\n\nUtah: snow')).toEqual([]);
  });
});

describe('reported speech', () => {
  const reported = (text: string): [string, string | undefined, string | undefined][] =>
    read(text)
      .filter(({ kind }) => kind === 'indirect')
      .map(({ text: content, speaker, cue }) => [content, speaker?.name, cue?.lemma]);

  it.each<[string, string, [string, string, string]]>([
    [
      'a that-clause',
      'Ann Lee said that the farm would close in May.',
      ['that the farm would close in May', 'Ann Lee', 'say'],
    ],
    ['a bare clause', 'Ann Lee said the farm would close in May.', ['the farm would close in May', 'Ann Lee', 'say']],
    ['told somebody', 'Ann Lee told reporters the farm would close.', ['the farm would close', 'Ann Lee', 'tell']],
    [
      'a tag at the end',
      'The farm would close in May, Ann Lee said.',
      ['The farm would close in May', 'Ann Lee', 'say'],
    ],
    [
      'according to, first',
      'According to Ann Lee, the farm would close in May.',
      ['the farm would close in May', 'Ann Lee', 'according to'],
    ],
    [
      'according to, last',
      'The farm would close in May, according to Ann Lee.',
      ['The farm would close in May', 'Ann Lee', 'according to'],
    ],
    ['suggested', 'Ann Lee suggested that the farm would close.', ['that the farm would close', 'Ann Lee', 'suggest']],
  ])('is read: %s', (_, text, expected) => {
    expect(reported(text)).toEqual([expected]);
  });

  it('is joined with the fragment inside it', () => {
    const quotes = read('Ann Lee said that the plan for the farm was “a bad joke”.');
    expect(quotes.map(({ kind, continues }) => [kind, continues])).toEqual([
      ['indirect', null],
      ['fragment', 0],
    ]);
  });

  it('is not seen where a verb is no cue', () => {
    expect(reported('Her party added 3 seats in May.')).toEqual([]);
    expect(reported('He found his keys under the mat.')).toEqual([]);
    expect(reported('The United States has 50 states.')).toEqual([]);
  });
});

describe('any input', () => {
  it('cuts a sentence without an end, and still reads what stands in it', () => {
    const text = 'word '.repeat(5000);
    const { clauses } = readDocument(text, readPrintedWords(text, english.lexicon), undefined, {
      isAside,
      tellRoles,
      isHeadline,
      findStretches,
      markGluedLinks,
    });
    expect(Math.max(...clauses.map(({ items }) => items.length))).toBeLessThanOrEqual(400);
    expect(who(`${'word '.repeat(5000)} “We will wait and see,” Ann Lee said`)).toEqual([['Ann Lee', 'said']]);
  });

  it('finds low and corner marks of other languages, without a speaker', () => {
    const german = 'Der Minister sagte: ‚Wir warten hier auf euch alle‘, und er ging mit den anderen.';
    const japanese = '大臣は「ここで皆さんを待っています」と言った。';
    const marked = [german, japanese].flatMap((text) => readQuotes({ text }, languages.of({ text, language: null })));
    expect(marked.map(({ text, speaker, cue }) => [text, speaker, cue])).toEqual([
      ['Wir warten hier auf euch alle', null, null],
      ['ここで皆さんを待っています', null, null],
    ]);
  });

  it('names the rules that made each quotation', () => {
    for (const quote of read('“We will wait,” Ann Lee said. She said that “it” was late.')) {
      expect(quote.rules.length).toBeGreaterThan(0);
    }
  });

  it('finds marks alone in a language without rules', () => {
    const text = 'El presidente dijo: «No lo vamos a permitir de ninguna manera», y se fue a su casa con los suyos.';
    expect(readQuotes({ text }, languages.of({ text, language: null }))).toEqual([
      expect.objectContaining({
        text: 'No lo vamos a permitir de ninguna manera',
        kind: 'direct',
        speaker: null,
        cue: null,
      }),
    ]);
    expect(
      readQuotes({ text: '“We wait here for you,” Ann Lee said.' }, { ...english, code: 'und' })[0]?.speaker,
    ).toBeNull();
  });

  it('answers the empty text and text that is only white space', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\t\n ')).toEqual([]);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('“', '”', '"', "'", '‘', '’', "''", '«', '»', '„', '\n', '\n\n', '. ', ', ', ': ', ' — '),
    fc.constantFrom(
      'he ',
      'Ann Lee ',
      'said ',
      'said that ',
      'according to ',
      'Q: ',
      'who ',
      'told ',
      ' (@a) ',
      'saying ',
    ),
    fc.constantFrom('\ud83d', '\udc00', '\u0000', '\u202e', 'שלום ', 'x'.repeat(30)),
  );

  it('points exactly into the text, in order, and links backwards, for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        const quotes = read(text);
        quotes.forEach((quote, index) => {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.start).toBeGreaterThanOrEqual(last);
          last = quote.start;
          if (quote.cue !== null && quote.cue.lemma !== ':')
            expect(text.slice(quote.cue.start, quote.cue.end)).toBe(quote.cue.text);
          if (quote.speaker !== null) expect(quote.speaker.end).toBeGreaterThan(quote.speaker.start);
          if (quote.continues !== null) expect(quote.continues).toBeLessThan(index);
        });
      }),
    );
  });

  // Anything worse than linear would not end within the test's time limit.
  it.each<[string, string]>([
    ['straight marks', '"'],
    ['single marks', "'"],
    ['opening marks', '“'],
    ['opening single marks', ' ‘a'],
    ['marks and spaces', '" '],
    ['quoted words', '"a" '],
    ['capitals', 'A'],
    ['capitalised words', 'Ab '],
    ['cues', 'said '],
    ['participles', ', saying '],
    ['subjects and cues', 'he said '],
    ['according to', 'according to '],
    ['quotations and cues', '"a" said '],
    ['commas', ', '],
    ['names and commas', 'Ab, '],
    ['relative pronouns', 'Ab, who '],
    ['prepositions', 'Ab of '],
    ['labels', 'Q: a\n'],
    ['bylines', '— A (@a)\n'],
    ['dashes', '— '],
    ['apostrophes', "s' "],
    ['full stops', 'A. '],
    ['single marks that open and close', '.‘'],
    ['nested single marks', '“‘'],
    ['line breaks', '\n'],
  ])(
    'takes a time that grows with the length: a hundred thousand characters of %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      for (const { start, end, text: words } of read(text).slice(0, 100)) expect(text.slice(start, end)).toBe(words);
    },
    20_000,
  );
});
