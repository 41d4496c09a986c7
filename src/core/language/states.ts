/**
 * The states of the United States, each with what the news shortens it to (Associated Press, then the post's two letters):
 * `state:short,short`. Written by hand in November 2026. A lawmaker is known by one: "Ann Lee, D-Ohio", "the Ohio senator".
 */
const STATES_TABLE = `
alabama:ala,al alaska:ak arizona:ariz,az arkansas:ark,ar california:calif,ca colorado:colo,co connecticut:conn,ct
delaware:del,de florida:fla,fl georgia:ga hawaii:hi idaho:id illinois:ill,il indiana:ind iowa:ia kansas:kan,ks
kentucky:ky louisiana:la maine:me maryland:md massachusetts:mass,ma michigan:mich,mi minnesota:minn,mn mississippi:miss,ms
missouri:mo montana:mont,mt nebraska:neb,ne nevada:nev,nv new-hampshire:nh new-jersey:nj new-mexico:nm new-york:ny
north-carolina:nc north-dakota:nd ohio:oh oklahoma:okla,ok oregon:ore pennsylvania:pa rhode-island:ri
south-carolina:sc south-dakota:sd tennessee:tenn,tn texas:tex,tx utah:ut vermont:vt virginia:va washington:wash,wa
west-virginia:wv wisconsin:wis,wi wyoming:wyo,wy`;

const entries = STATES_TABLE.trim()
  .split(/\s+/)
  .map((entry) => {
    const [name = '', short = ''] = entry.split(':');
    return { name: name.replace('-', ' '), short: short.split(',') };
  });

/** Every word of a state's name, lower case: "new" and "hampshire" too. */
export const STATE_WORDS: ReadonlySet<string> = new Set(entries.flatMap(({ name }) => name.split(' ')));

/** The last word of a state's name: what tells it. */
const byShort = new Map(
  entries.flatMap(({ name, short }) => short.map((form) => [form, name.split(' ').at(-1) ?? name])),
);

/** The last word of the name of a state that is written out or shortened ("Ga.", "N.H."); null where it is none. */
export function readState(word: string): string | null {
  const bare = word.toLowerCase().replaceAll('.', '');
  if (
    bare !== 'new' &&
    bare !== 'north' &&
    bare !== 'south' &&
    bare !== 'west' &&
    bare !== 'rhode' &&
    STATE_WORDS.has(bare)
  )
    return bare;
  // Two letters without a full stop are as often a word ("in", "me", "or").
  return word === word.toLowerCase() ? null : (byShort.get(bare) ?? null);
}
