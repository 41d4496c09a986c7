/**
 * Endings that make one word out of another, as they stand on a stem (without a mute e). Longer ones first.
 */
const ENDINGS = [
  ...[
    'ization',
    'ational',
    'ential',
    'ation',
    'ition',
    'ative',
    'ship',
    'ment',
    'ness',
    'less',
    'able',
    'ible',
    'ence',
  ],
  ...['ance', 'ion', 'ity', 'ial', 'ism', 'ist', 'ant', 'ent', 'ful', 'abl', 'ibl', 'enc', 'anc', 'iv', 'al', 'er'],
  ...['or', 'ly', 'at', 'iz', 'ic', 'ry'],
];

/** The shortest that may be left. At three, "number" and "numb", "order" and "ordain" would meet more often than families. */
const SHORTEST = 4;

/**
 * What a stem has in common with its family: "cooperat", "cooperation" and "cooperativ" give one, "partner" and
 * "partnership", "propos" and "proposal", "russian" and "russia". In the manner of Porter (1980), steps 2 to 4, coarser:
 * a text that works "with" somebody and one that tells of "cooperation" must meet. Only for comparing.
 */
export function foldFamily(stem: string): string {
  let family = stem.replace(/(i|c|re)an$/, '$1a').replace(/rea$/, 're');
  for (let round = 0; round < 3; round++) {
    const ending = ENDINGS.find((one) => family.endsWith(one) && family.length - one.length >= SHORTEST);
    if (ending === undefined) break;
    family = family.slice(0, -ending.length);
  }
  return family.length > SHORTEST && family.endsWith('y') ? `${family.slice(0, -1)}i` : family;
}
