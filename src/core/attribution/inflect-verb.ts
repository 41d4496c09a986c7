/** The forms of a verb that a cue may have. */
export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  ing: string;
}

const VOWELS = 'aeiou';
const DOUBLING: Record<string, string> = { begin: 'beginning', put: 'putting', let: 'letting', hit: 'hitting' };

/**
 * The forms of an English verb from its dictionary form. `doubled` doubles the last consonant ("admit", "admitted");
 * `irregular` gives the past and the past participle where no rule does.
 */
export function inflectVerb(base: string, doubled: boolean, irregular?: readonly [string, string]): VerbForms {
  const last = base.at(-1) ?? '';
  const consonantY = last === 'y' && !VOWELS.includes(base.at(-2) ?? '');
  const stem = doubled ? base + last : base;
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : consonantY ? `${base.slice(0, -1)}ies` : `${base}s`;
  const regular = consonantY ? `${base.slice(0, -1)}ied` : last === 'e' ? `${base}d` : `${stem}ed`;
  const dropsE = last === 'e' && !/(?:ee|oe|ye)$/.test(base) && base.length > 2;
  const ing = doubled ? `${stem}ing` : dropsE ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return {
    base,
    third: base === 'have' ? 'has' : base === 'be' ? 'is' : third,
    past: irregular?.[0] ?? regular,
    participle: irregular?.[1] ?? regular,
    ing: DOUBLING[base] ?? (/(?:^|[^aeiou])(?:cut|set|get|run|bet|forget)$/.test(base) ? `${base}${last}ing` : ing),
  };
}
