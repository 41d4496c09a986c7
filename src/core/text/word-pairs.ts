/** Two words that mean no more and no less than one other. */
export const PAIRS: Readonly<Record<string, string>> = {
  'no one': 'nobody',
  'one another': 'each-other',
  'each other': 'each-other',
  'per cent': 'percent',
  'united states': 'u.s.',
  'united kingdom': 'u.k.',
  'united nations': 'u.n.',
  'european union': 'e.u.',
};

/** The first words of the pairs. */
export const PAIR_STARTS: ReadonlySet<string> = new Set(Object.keys(PAIRS).map((pair) => pair.split(' ')[0] ?? ''));
