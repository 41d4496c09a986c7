/** Forms that no rule leads back to their root. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be:am,is,are,was,were,been,being have:has,had,having do:does,did,done,doing go:goes,went,gone say:said,says
   make:made,making take:took,taken,taking come:came,coming see:saw,seen know:knew,known get:got,gotten,getting
   give:gave,given,giving find:found think:thought tell:told become:became,becoming leave:left,leaving feel:felt
   bring:brought begin:began,begun,beginning keep:kept hold:held write:wrote,written,writing stand:stood hear:heard
   let:letting mean:meant meet:met pay:paid sit:sat,sitting speak:spoke,spoken lie:lay,lain,lying lead:led read:read
   grow:grew,grown lose:lost,losing fall:fell,fallen send:sent build:built understand:understood draw:drew,drawn
   break:broke,broken spend:spent cut:cutting rise:rose,risen,rising drive:drove,driven,driving buy:bought wear:wore,worn
   choose:chose,chosen,choosing seek:sought throw:threw,thrown catch:caught deal:dealt win:won,winning fight:fought
   teach:taught sell:sold steal:stole,stolen swear:swore,sworn strike:struck,stricken hide:hid,hidden shake:shook,shaken
   forget:forgot,forgotten forgive:forgave,forgiven eat:ate,eaten fly:flew,flown sing:sang,sung shoot:shot,shooting
   man:men woman:women child:children person:people foot:feet tooth:teeth life:lives wife:wives leaf:leaves half:halves
   knife:knives crisis:crises analysis:analyses phenomenon:phenomena criterion:criteria medium:media datum:data
   good:better,best bad:worse,worst arise:arose,arisen bear:bore,borne bend:bent bind:bound bite:bit,bitten bleed:bled
   blow:blew,blown breed:bred cling:clung creep:crept dig:dug,digging feed:fed flee:fled fling:flung forbid:forbade,forbidden
   freeze:froze,frozen,freezing hang:hung lend:lent ride:rode,ridden,riding ring:rang,rung run:ran,running seek:seeking
   shrink:shrank,shrunk sink:sank,sunk sleep:slept slide:slid spin:spun,spinning spring:sprang,sprung swim:swam,swum
   swing:swung tear:tore,torn wake:woke,woken weep:wept withdraw:withdrew,withdrawn undergo:underwent,undergone
   undertake:undertook,undertaken overcome:overcame uphold:upheld foresee:foresaw,foreseen mislead:misled`
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [root = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, root]);
    }),
);

/** The root of a form that no rule leads back to it ("built" gives "build"); null for any other word. */
export function irregularRoot(word: string): string | null {
  return Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? null) : null;
}

const VOWEL = /[aeiouy]/;

/** The end of a root that "-ed" or "-ing" was put to: one of a doubled consonant goes, and a mute e always does. */
function bareRoot(root: string): string {
  const last = root.at(-1);
  if (root.length > 3 && last !== undefined && last === root.at(-2) && !'sz'.includes(last)) return root.slice(0, -1);
  return root;
}

/**
 * What a folded word has in common with its other inflections: "partnering", "partners" and "partnered" give one stem.
 * A stem is for comparing and need be no word ("propos"). In the manner of Porter (1980), steps 1 and 5 only: endings of
 * inflection go, endings that make another word of it (-ment, -ation, -ness) stay.
 */
export function stemWord(word: string): string {
  if (word.length < 3) return word;
  const root = irregularRoot(word);
  if (root !== null) return root;
  let w = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (w.length < 4) return w;
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.endsWith('ied') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('ed') && w.length > 4 && VOWEL.test(w.slice(0, -2))) w = bareRoot(w.slice(0, -2));
  else if (w.endsWith('ing') && w.length > 5 && VOWEL.test(w.slice(0, -3))) w = bareRoot(w.slice(0, -3));
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  // "controlled" and "control", "called" and "call": one l, whoever doubled it.
  return w.length > 3 && w.endsWith('ll') ? w.slice(0, -1) : w;
}

/** A folded word without the endings of the plural and of possession: "ferries" and "ferry's" give "ferry". */
export function foldPlural(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare) ? bare.slice(0, -1) : bare;
}
