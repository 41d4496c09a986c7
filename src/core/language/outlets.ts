const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Agencies, papers and channels: "Reuters reported that …" hands on what somebody else did or said. */
const OUTLETS = listOf(`
reuters afp ap bloomberg bbc itv cnn msnbc nbc abc cbs pbs npr politico buzzfeed breitbart vox axios huffpost slate salon
newsweek interfax tass xinhua`);
/** The last words of their names: "the Harbour Times". Words that are family names as well are left out. */
const OUTLET_ENDINGS = listOf('news times post journal guardian telegraph independent tribune herald gazette jazeera');
const AGENCIES = listOf('associated-press agence-france-presse');

/** Whether a name, folded and without its article, is an outlet's. */
export function isOutlet(words: readonly string[]): boolean {
  const name = words.join('-');
  return OUTLETS.has(name) || AGENCIES.has(name) || OUTLET_ENDINGS.has(words.at(-1) ?? '');
}
