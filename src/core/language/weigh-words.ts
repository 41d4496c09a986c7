/**
 * How ordinary an English word is, in three steps, for words that say little about which utterance they are from.
 * A compact list of ordinary knowledge: the words of grammar, then the words that every speech and every newspaper has.
 * Stems (see `stemWord`) are listed, so that all inflections count alike.
 */
import { stemWord } from '../text/fold-inflection';
import type { Weigh } from '../text/fold-token';
import type { WordTable } from './word-table';

function stems(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, stemWord(word)]),
  );
}

/** Words of grammar: they agree between any two sentences. */
const GRAMMAR = stems(`
a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them
their theirs we us our ours you your yours i me my mine myself himself herself itself themselves ourselves yourself
who whom whose which what when where why how all any both each few more most other some such no not only own same too
very can could will would shall should may might must ought do be have am is are was were been being has had does did
to of in on at by for with about against between into through during before after above below from up down out off over
under again further once as until while because although though since unless whether upon within without toward among
across along around behind beyond despite except near per via also just even still ever never always often already
now well really quite rather perhaps maybe much many lot every everyone everybody everything someone somebody something
anyone anybody anything nobody nothing none one ones else instead however therefore thus else each-other yes oh
let us get go got going come make made take say said says saying like than yes let etc am pm mr mrs ms dr`);

/** Words that are in every speech: they weigh little, even together. */
const PLAIN = stems(`
be do know think want see look find give tell ask seem feel try leave call need become mean keep begin help show hear
play run move live believe hold bring happen write sit stand lose pay meet include continue set learn change lead
understand watch follow stop create speak read spend grow open walk win teach offer remember consider appear buy serve
die send build stay fall cut reach kill raise pass sell decide return explain hope develop carry break receive agree
support turn start put use work talk thank love care wait
time year people person way day man woman child thing life world school state family student group country problem hand
part place case week company system program question government number night point home water room mother area money
story fact month right study book eye job word business issue side kind head house service friend father power hour game
line end member law car city community name president team minute idea body information back parent face other level
office door health history party result morning reason research girl guy moment air force education nation american
america national public political good new first last long great little old big high different small large next early
young important few bad able best better sure true whole real major special hard strong certain clear possible
free full late low human local second open easy close simple single similar recent current general
today tomorrow yesterday tonight week ago soon later almost enough together away back far least less probably actually
certainly especially simply absolutely exactly today obviously basically definitely finally
2 3 4 5 6 7 8 9 10 100 hundred thousand million billion percent dollar pound`);

/** Words that a newspaper has on every page: a fragment of two of them is nobody's in particular. */
const FAMILIAR = stems(`
able accept account achieve across act action activity add address administration admit adult affect agency agreement
allow amount analysis animal announce answer approach argue arm army article attack attention available avoid base
beat beautiful behavior benefit bill black blood blue board born box boy budget build building campaign candidate
capital career catch cause cell center central century challenge chance charge chair check choice choose church citizen
civil claim class clearly coach cold college color commercial common compare computer concern condition conference congress
control cost couple course court cover crime culture cup customer dark data daughter dead deal death debate
decade decision deep defense degree democrat democratic describe design despite detail difference difficult dinner direction
director discover discuss discussion disease doctor dog dream drive drop drug early east economic economy edge effect
effort election employee energy enjoy enter entire environment environmental establish evening event evidence
example executive exist expect experience expert factor fail fast fear federal field fight figure fill film final
financial fine fire firm fish floor fly focus food foot foreign forget form former forward friend front fund future
garden gas goal ground growth guess gun hair half hang happy heart heat history hit hospital hot hotel huge
husband image imagine impact improve increase indeed indicate individual industry institution interest
interesting international interview investment involve item join key kid kitchen land language laugh lawyer leader
leave left legal letter lie light list listen loss maintain majority manage management manager market marriage material
matter media medical meeting memory mention message method middle military mind mission model modern
moment mouth movement movie music natural nature necessary network news newspaper nice north note notice
occur officer official oil opportunity option order organization outside owner page pain paper particular partner
partnership patient pattern peace perform performance period phone physical pick picture piece plan plant player
police policy politics poor popular population position positive practice prepare present pressure pretty prevent price
private process produce product production professional professor project property protect prove provide pull purpose push
quality quickly race radio rate ready reality realize recently recognize record red reduce reflect region relate
relationship religious remain remove report represent republican require resource respond response responsibility rest
rich rise risk road role rule safe save scene science scientist score sea season seat section security seek
senior sense series serious seven several share shoot short shot shoulder sign significant sing sister size
skill skin social society soldier somebody son song sort sound source south southern space specific spring staff stage
standard star statement station step stock strategy street strongly structure stuff style subject success successful
suffer suggest summer surface table task tax teacher technology television term test theory thousand threat
throw top total tough town trade traditional training travel treat treatment tree trial trip trouble truth
type unit value various victim view violence visit voice vote wall war weapon wear weight west western white wide
wife wind window wish wonder worker worry wrong yard cooperation coordinate talks`);

/** Measured on the wordings of one story and on 400,000 pairs of different quotations: see `weighWord`. */
const GRAMMAR_WEIGHT = 0.12;
const PLAIN_WEIGHT = 0.35;
const FAMILIAR_WEIGHT = 0.65;

/**
 * How much it says that two wordings share this word, from 0.12 (a word of grammar) to 1 (a word that few texts have).
 * With less between the steps "I think that we have to do more" is taken for an utterance of its own; with more, a rare
 * name alone carries a match.
 * @param word folded; @param stem its stem
 */
function weighWord(word: string, stem: string): number {
  if (GRAMMAR.has(word)) return GRAMMAR_WEIGHT;
  if (PLAIN.has(word) || PLAIN.has(stem)) return PLAIN_WEIGHT;
  if (FAMILIAR.has(word) || FAMILIAR.has(stem)) return FAMILIAR_WEIGHT;
  if (GRAMMAR.has(stem)) return GRAMMAR_WEIGHT;
  return word.length < 3 && !/\d/.test(word) ? PLAIN_WEIGHT : 1;
}

/** Words that weigh this much or more are content: they tell one utterance from another. */
const CONTENT_WEIGHT = 0.6;

/** Whether a word of this weight tells one utterance from another. */
export function isTelling({ weight }: { readonly weight: number }): boolean {
  return weight >= CONTENT_WEIGHT;
}

export function weighWith(_words: WordTable): Weigh {
  return ({ text, stem }) => weighWord(text, stem);
}

/** Letters from which on a word of any language is likely to be none of grammar: short words are the common ones (Zipf 1949). */
const LONG = 7;
const LONG_WEIGHT = 0.65;
const SHORT_WEIGHT = 0.2;

/** How much a word of a language tells of which nothing is known. */
export function weighUnknown({ text }: { readonly text: string }): number {
  return text.length >= LONG ? LONG_WEIGHT : SHORT_WEIGHT;
}
