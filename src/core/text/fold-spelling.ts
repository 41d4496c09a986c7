/**
 * British spelling to American, so that one is compared with one. Only ever used to compare: what a reader sees is
 * always as printed. A rule may therefore give a word that does not exist, as long as it gives the same for both.
 */

/** Roots in -our that America writes -or. ("hour", "four", "tour", "pour" and "your" are -our everywhere.) */
const OUR =
  /^(.*)(arb|arm|behavi|cand|clam|col|demean|endeav|enam|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig|sulph|succ)our/;

const WHOLE: Readonly<Record<string, string>> = {
  defence: 'defense',
  defences: 'defenses',
  offence: 'offense',
  offences: 'offenses',
  licence: 'license',
  licences: 'licenses',
  pretence: 'pretense',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  cheque: 'check',
  cheques: 'checks',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  plough: 'plow',
  jewellery: 'jewelry',
  aluminium: 'aluminum',
  aeroplane: 'airplane',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  ageing: 'aging',
  judgement: 'judgment',
  judgements: 'judgments',
  acknowledgement: 'acknowledgment',
  enrol: 'enroll',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  instalment: 'installment',
  instalments: 'installments',
  skilful: 'skillful',
  wilful: 'willful',
  storey: 'story',
  mum: 'mom',
  whilst: 'while',
  amongst: 'among',
  towards: 'toward',
  afterwards: 'afterward',
  backwards: 'backward',
  forwards: 'forward',
  learnt: 'learned',
  burnt: 'burned',
  dreamt: 'dreamed',
  spelt: 'spelled',
  leapt: 'leaped',
  ok: 'okay',
  alright: 'allright',
};

const CENTRE = /^(cent|theat|fib|lit|met|calib|spect|somb|lust|sab|mit|meag)re(s|d)?$/;
/** Verbs in -ise everywhere: a "z" in them is no spelling but a mistake. */
const ALWAYS_ISE =
  /^(adv|exerc|superv|surpr|comprom|desp|dev|disgu|exc|improv|rev|telev|w|r|ar|prom|prec|conc|expert|merchand|franch|enterpr|no|pra|ra|cru|bru|poi|prem|parad|otherw|likew|clockw|demi|treat|tort)is/;
/** Roots that double their l in British English only: the stress is not on the last syllable. */
const DOUBLED =
  /^(.*)(trave|cance|labe|mode|signa|counse|fue|leve|tota|equa|riva|quarre|marve|jewe|channe|dia|due|initia|pane|penci|tunne|unrave|shrive|swive|meda|peda|spira|counci|marsha|libe|barre|parce|grove|reve|dishe|ename|impe?ri|funne|chise|carou?se|fina|bia|morta|scandal|symbo)ll(ed|ing|er|ers|or|ors)$/;

/** A lower-case word, spelled as in American English where British English differs. */
export function foldSpelling(word: string): string {
  if (word.length < 2) return word;
  const whole = WHOLE[word];
  if (whole !== undefined && Object.hasOwn(WHOLE, word)) return whole;
  if (word.length < 5) return word;
  let w = word;
  if (w.includes('our')) w = w.replace(OUR, '$1$2or');
  if (w.includes('re')) w = w.replace(CENTRE, (_all, root: string, s: string | undefined) => `${root}er${s ?? ''}`);
  if (w.includes('is') && !ALWAYS_ISE.test(w)) w = w.replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1');
  if (w.includes('ys')) w = w.replace(/(al|ly)ys(e|ed|es|er|ing)$/, '$1yz$2');
  if (w.endsWith('ogue') || w.endsWith('ogues')) w = w.replace(/(dial|catal|anal|monol|epil|prol)ogue(s?)$/, '$1og$2');
  if (w.includes('ll')) w = w.replace(DOUBLED, '$1$2l$3');
  return w;
}
