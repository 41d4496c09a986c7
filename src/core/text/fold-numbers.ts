const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Letters that stand behind a figure for a power of a thousand, or for an ordinal. */
const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
};

/** Half a day, as it stands behind a figure ("9am"). */
const HALVES: Readonly<Record<string, string>> = { am: 'a.m.', pm: 'p.m.' };

/** The value of a number word, null for any other word. Words above "thousand" stay words, as in "5 million". */
export function numberWordValue(word: string): number | null {
  return VALUES.get(word) ?? null;
}

/** "fifth" gives "5th", any other word null. "second" is left alone: it is a unit of time as often. */
export function ordinalFigure(word: string): string | null {
  const at = ORDINALS.indexOf(word);
  if (at < 1 || word === 'second') return null;
  const ending = at === 1 ? 'st' : at === 3 ? 'rd' : 'th';
  return `${at}${ending}`;
}

/**
 * Number words that stand next to each other as one value: "two hundred fifty" gives 250. Null when they do not make
 * one number ("two three"). The first word's place is `from`; returns how many words were used.
 */
export function readNumberWords(words: readonly string[], from: number): { value: number; used: number } | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let at = from;
  for (; at < words.length; at++) {
    const value = VALUES.get(words[at] ?? '');
    if (value === undefined) break;
    if (value === 1000) {
      if (total > 0 || at === from) break;
      total = group * 1000;
      group = 0;
      last = 1000;
    } else if (value === 100) {
      if (group === 0 || group > 9) break;
      group *= 100;
      last = 100;
    } else {
      const fits =
        last === Number.POSITIVE_INFINITY || last >= 100 || (last >= 20 && last < 100 && value > 0 && value < 10);
      if (!fits) break;
      group += value;
      last = value;
    }
  }
  return at === from ? null : { value: total + group, used: at - from };
}

/** Figures as one writes them for a machine: "1,200.50" gives "1200.50"; and the scale behind them: "5bn" gives billion. */
export function foldFigures(token: string): { figures: string; scale: string | null; digits: number } {
  const parts = /^([\d.,]*\d)(\p{L}*)$/u.exec(token);
  const body = parts?.[1] ?? token;
  const tail = parts?.[2] ?? '';
  const figures = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(body) ? body.replaceAll(',', '') : body;
  if (tail !== '' && Object.hasOwn(SCALES, tail)) return { figures, scale: SCALES[tail] ?? null, digits: body.length };
  if (Object.hasOwn(HALVES, tail)) return { figures, scale: HALVES[tail] ?? null, digits: body.length };
  return { figures: figures + tail, scale: null, digits: token.length };
}
