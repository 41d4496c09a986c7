/** A piece of a contraction: the word it stands for, and how many characters of the contraction are its own. */
export interface ContractionPart {
  text: string;
  length: number;
  /** What it may stand for besides: the 's of "it's" is "is" or "has". */
  also?: string;
}

const ENDINGS: Readonly<Record<string, { text: string; also?: string }>> = {
  re: { text: 'are' },
  ve: { text: 'have' },
  ll: { text: 'will', also: 'shall' },
  d: { text: 'would', also: 'had' },
  m: { text: 'am' },
};

/** Words whose 's is a verb. Behind any other word it marks possession, and stays with the word. */
const IS_BEFORE = new Set(
  "it he she that what there here who where how when why this everything nothing something everyone nobody let's".split(
    ' ',
  ),
);
/** What is left in front of n't where it is no word by itself. */
const NEGATED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Words that are two, written as one without an apostrophe. */
const CLOSED: Readonly<Record<string, readonly [string, string, number]>> = {
  cannot: ['can', 'not', 3],
  gonna: ['going', 'to', 3],
  wanna: ['want', 'to', 3],
  gotta: ['got', 'to', 3],
  dont: ['do', 'not', 2],
  doesnt: ['does', 'not', 4],
  didnt: ['did', 'not', 3],
  isnt: ['is', 'not', 2],
  wasnt: ['was', 'not', 3],
  wont: ['will', 'not', 2],
};

/**
 * Takes a contraction apart: "doesn't" gives does + not, "it's" gives it + is (or has), "Lee's" null: it is one word.
 * @param folded the word in lower case, its apostrophe as '
 */
export function splitContraction(folded: string): ContractionPart[] | null {
  const at = folded.lastIndexOf("'");
  if (at < 0) {
    if (!Object.hasOwn(CLOSED, folded)) return null;
    const closed = CLOSED[folded];
    if (closed === undefined) return null;
    return [
      { text: closed[0], length: closed[2] },
      { text: closed[1], length: folded.length - closed[2] },
    ];
  }
  const base = folded.slice(0, at);
  const ending = folded.slice(at + 1);
  if (base === '') return null;
  if (ending === 't' && base.endsWith('n')) {
    const bare = folded === "can't" ? 'ca' : base.slice(0, -1);
    const word = Object.hasOwn(NEGATED, bare) ? (NEGATED[bare] ?? bare) : bare;
    const length = folded === "can't" ? 3 : bare.length;
    return bare === ''
      ? null
      : [
          { text: word, length },
          { text: 'not', length: folded.length - length },
        ];
  }
  if (ending === 's') {
    if (folded === "let's")
      return [
        { text: 'let', length: 3 },
        { text: 'us', length: 2 },
      ];
    if (!IS_BEFORE.has(base)) return null;
    return [
      { text: base, length: at },
      { text: 'is', also: 'has', length: 2 },
    ];
  }
  const known = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (known === undefined) return null;
  return [
    { text: base, length: at },
    { ...known, length: folded.length - at },
  ];
}
