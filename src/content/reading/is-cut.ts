import { PAYWALL } from './class-signs';
import type { Block, Page } from './page-model';
import type { LinkedData } from './read-json-ld';

/** Of a text that is stated to be so long, less than this share was read: the rest is elsewhere. */
const MOST_OF_IT = 0.6;
/** A text that is not free and shorter than this is taken for its opening. Openings here have some 500 characters, short news that is all there 1,900. */
const TEASER_LENGTH = 1500;
/** A text that ends in an ellipsis and is no longer than this is an excerpt. */
const EXCERPT_LENGTH = 1500;
/** What stands at most so many blocks below the text is about the text. */
const BELOW = 8;

/** What outlets tell readers who may read no further. */
const PAY_TO_READ =
  /\b(?:(?:subscribe|sign (?:in|up)|log ?in|register|join|pay|upgrade)(?: \w+){0,4} to (?:continue|keep reading|read|unlock|access|view the|finish)|to (?:continue|keep|finish) reading|to read (?:the (?:full|rest)|this (?:article|story)|more)|(?:for|reserved for|exclusive(?:ly)? (?:to|for)|only (?:to|for)) (?:our |paying )?(?:subscribers|members)|subscribers?[- ]only|members?[- ]only|already (?:a |an )?(?:subscriber|member|subscribed)|unlock (?:this|the (?:full|rest))|(?:article|story|content) is (?:for|locked|available (?:only )?(?:to|for))|(?:you have|you've) (?:reached|read|used) (?:your|all|the)|free articles? (?:left|remaining|this month)|keep reading (?:with|for)|continue reading (?:with|for))\b|weiterlesen mit|jetzt (?:weiterlesen|freischalten|abonnieren)|nur für abonnenten|artikel freischalten|réservé (?:à nos|aux) abonnés|il (?:vous )?reste .{0,20}à lire|déjà abonné|exclusiv[oa] para (?:suscriptores|assinantes)|suscríbete para|para (?:seguir|continuar) leyendo/i;

/** A link to the rest, as the last thing below a text. */
const REST_ELSEWHERE =
  /^[[(]?(?:continue reading(?! (?:the )?main story)|continued (?:on|at|below)|read (?:the )?(?:full|whole|entire|rest)\b|keep reading|full (?:story|article|text)|see full article|weiterlesen|ganzen artikel|lire la suite|lire l['’]article|seguir leyendo|leer (?:el )?(?:resto|art[ií]culo)|continue (?:a ler|lendo)|page 1 of [2-9]|1 ?(?:of|\/) ?[2-9] (?:pages|seiten)|next page)\b/i;

/**
 * Whether the text is known to be cut: by a paywall, as an excerpt, as the first of several pages.
 *
 * @param chosen the article's blocks, before lines were dropped
 */
export function isCut(page: Page, chosen: Block[], text: string, linked: LinkedData | null): boolean {
  if (isShorterThanStated(text, linked)) {
    return true;
  }
  const end = chosen.at(-1);
  const last = page.blocks.findLastIndex((block) => block === end);
  const closing = chosen.slice(-3).concat(page.blocks.slice(last + 1, last + 1 + BELOW));
  if (closing.some(({ text: line }) => line.length < 300 && PAY_TO_READ.test(line))) {
    return true;
  }
  if (page.blocks.slice(last + 1).some((block) => isPaywallLine(block))) {
    return true;
  }
  if (closing.slice(-BELOW - 3, 6).some(({ text: line }) => line.length < 120 && REST_ELSEWHERE.test(line))) {
    return true;
  }
  if (text.length <= EXCERPT_LENGTH && /(?:…|\.\.\.)[\])]*$/.test(text)) {
    return true;
  }
  return linked?.free === false && text.length < TEASER_LENGTH;
}

function isShorterThanStated(text: string, linked: LinkedData | null): boolean {
  if (linked?.bodyLength && text.length < linked.bodyLength * MOST_OF_IT) {
    return true;
  }
  return Boolean(linked?.words && (text.match(/\S+/g)?.length ?? 0) < linked.words * MOST_OF_IT);
}

/** A line in a box that is named a paywall and says so. */
function isPaywallLine({ box, text }: Block): boolean {
  for (let up: Block['box'] | null = box, level = 0; up !== null && level < 6; up = up.parent, level++) {
    if (up.signs & PAYWALL && up.tag !== 'body' && up.tag !== 'html') {
      return /subscri|abonn|suscr|assin|member|log ?in|sign in/i.test(text.slice(0, 500));
    }
  }
  return false;
}
