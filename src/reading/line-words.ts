/**
 * The lines that stand between the paragraphs of news pages and are none: what they begin with, end with or consist of.
 * Ordinary page language in English, and the commonest of German, French, Spanish and Portuguese. All of them are tried
 * on short lines only.
 */
import { anyIn, beginsOne, foldWords, hasPhrase, isIn, phraseSet, phrasesAt } from './fold-words';

/** The whole line is furniture. */
const LABELS = phraseSet(
  '#|ad|advert|advertisement|advertising|sponsored|sponsored content|promoted|publicité|publicite|werbung|anzeige|anuncio|anúncio|publicidad|publicidade|image|image # of #|# of #|photo|photos|video|gallery|slideshow|share|share this|share this article|share this story|share this page|share this post|share on facebook|share on twitter|shares|teilen|partager|compartir|compartilhar|print|print article|order reprints|email|e mail|copy link|save|tweet|facebook|twitter|linkedin|whatsapp|reddit|pinterest|comment|comments|post comment|leave a comment|add comment|add a comment|post a comment|no comments|kommentare|commentaires|comentarios|comentários|# comments|# comment|reply|loading|next|previous|prev|back to top|subscribe|subscribe now|sign up|sign up now|log in|read more|more|weiterlesen|lire la suite|leer más|leia mais|play video|watch|watch now|watch live|by|close|menu|home|search|transcript|expand|see more photos|tag|tags|topic|topics|warning',
);
const LABEL_STARTS = phraseSet(
  'advertisement continue|advertisement scroll|story continues|article continues below|article continues after|text continues|continue reading below|continue reading the main|scroll to continue|scroll down|tell us what you think|comments are closed|view comments|filed under|click to enlarge|click to expand|click to play|toggle|loading',
);

/** A line that begins like a label and has fewer words. */
const LONGEST_LABEL = 12;

/** A line that leads to other pages, when links or nothing follow. */
const ELSEWHERE = phraseSet(
  'related|read|also read|see also|also see|also on|see more|more|further reading|watch|listen|dont miss|must read|recommended|you may also|you might also|you may like|you might like|you may be interested|youll like|trending|most read|most popular|most viewed|popular now|popular stories|popular on|top stories|latest|editors pick|editors picks|click here|explore|what to read next|in case you missed|heres more|breaking|opinion|siehe auch|lesen sie|mehr zum|mehr zu|auch interessant|lire aussi|à lire|voir aussi|sur le même sujet|lea también|leer también|lee también|ver también|te puede interesar|más en|más sobre|más información|leia mais|leia também|veja mais|veja também|saiba mais|learn more',
);

/** A line that asks the reader to do something for the outlet. */
const ASKING = phraseSet(
  'please email|email|e mail|write to|contact|reach|follow|tweet|join|sign up|subscribe|click here|like this|share this|share your|download|get the|get our|get more|get unlimited|get all|support our|support us|donate|become a|to comment|to subscribe|to read more|to learn more|to receive|to contact|for more news|for more stories|for more information|for more from|for more on|want more|want to|have a tip|have a story|have something|do you have|got a tip|got a story|send us|send your|send tips|visit|buy|order|enjoy our|enjoy this|thank you for|thanks for|keep up|stay up|stay informed|stay tuned|never miss|this newsletter|this content|this site|this video|this article was originally|this article originally|this story originally|this story was originally|you can follow|you can unsubscribe|you can read|you can also|your email|your support|by signing|by submitting|by subscribing|by clicking|folgen sie|abonnieren|suivez|abonnez|inscrivez|sígue|síguenos|suscríbete|siga|assine|receba|additional reporting',
);

/** Who made the text or may use it; where the picture is from. */
const COLOPHON_STARTS = phraseSet(
  'copyright|all rights reserved|this document is subject|this material may not|this article has been|this story has been|this article first appeared|this story first appeared|this article appeared|this article was published|this story was published|provided by|citation|image credit|image courtesy|image by|image source|photo credit|photo courtesy|photo by|photo source|photos by|picture credit|picture by|photograph by|illustration by|graphic by|photography by|video by|bild|bildquelle|note we|note this|note the comments|additional reporting by',
);
const COLOPHON_ANYWHERE = phraseSet(
  'all rights reserved|contributed to this report|contributed to this story|contributed to this article|contributed to this post|contributing to this report|contributed reporting',
);

/** Agencies and other sources that captions end with. */
const SOURCES = phraseSet(
  'getty|getty images|reuters|afp|ap|ap photo|ap images|associated press|epa|epa efe|efe|shutterstock|istock|istockphoto|bloomberg|rex|rex features|alamy|alamy stock photo|dpa|picture alliance|imago|unsplash|flickr|wikimedia|wikimedia commons|instagram|twitter|facebook|youtube|screenshot|file|file photo|handout|courtesy photo|pa|pa wire|pa images|zuma|zuma press|usa today sports|tass|xinhua|anadolu|sipa|magnum',
);
const CREDIT_WORDS = phraseSet(
  'photo|photos|image|picture|credit|foto|screenshot|courtesy|file|reuters|ap|afp|getty|supplied',
);

/** What people are who are presented at the end of a text. */
const PROFESSIONS = phraseSet(
  'reporter|editor|writer|correspondent|journalist|columnist|author|fellow|professor|producer|contributor|journalism|blogger|director|freelance|freelancer|staff|covering|covers|founder|lecturer|analyst|researcher',
);
const PRESENTING = phraseSet('is|are|was|covers|writes|reports|has written|has worked|has been|joined|serves');

const DATE_WORDS = phraseSet(
  'jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|published|updated|posted|modified|first|last|original|originally|created|on|at|am|pm|a|p|m|utc|gmt|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|bst|ist|cet|cest|hour|hours|hrs|minute|minutes|mins|min|day|days|ago|read|de|of|the|date|time|issue|uhr|le|el|um|und|à|veröffentlicht|aktualisiert|publié|mis|jour|publicado|actualizado|atualizado|por|#',
);
/** Words that may stand in small letters between the names of a byline. */
const NAME_JOINERS = phraseSet(
  'and|by|of|for|the|in|wire|services|service|staff|news|reporter|writer|editor|de|von|van|der|la|le|du|el|al|bin|at|with|to|und|et|y|e|par|por',
);

/** A short line, taken apart once for all the questions below. */
export interface LineWords {
  words: string[];
  /** The phrases it begins with; none when no phrase of the sets here begins with its first word. */
  starts: string[];
}

/** All phrases that a line may begin with. */
const OPENINGS = LABELS + LABEL_STARTS + ELSEWHERE + ASKING + COLOPHON_STARTS;

/** @param limit no more words than this are looked at */
export function toLineWords(line: string, limit: number): LineWords {
  const words = foldWords(line, limit);
  const [first] = words;
  // Most paragraphs begin with no word that furniture begins with, and are done with.
  return { words, starts: first !== undefined && beginsOne(first, OPENINGS) ? phrasesAt(words, 0) : [] };
}

/** Whether the line is a label and nothing else: "Advertisement", "Image 1 of 5", "Share this article". */
export function isLabel({ words, starts }: LineWords): boolean {
  return (
    words.length === 0 ||
    (words.length === starts.length && isIn(starts.at(-1) ?? '', LABELS)) ||
    (words.length < LONGEST_LABEL && anyIn(starts, LABEL_STARTS))
  );
}

/** Whether the line begins like one that leads to other pages: "Related: …", "Read more". */
export function pointsElsewhere({ starts }: LineWords): boolean {
  return anyIn(starts, ELSEWHERE);
}

/** Whether the line asks for something, or is nothing but an address to write to. */
export function isAsking(line: string, { starts }: LineWords): boolean {
  return anyIn(starts, ASKING) || (!line.includes(' ') && (line.includes('@') || line.includes('twitter.com/')));
}

/** Whether the line says who owns, made or printed something. */
export function isColophon(line: string, { words, starts }: LineWords): boolean {
  return (
    line.startsWith('©') ||
    line.startsWith('(c)') ||
    anyIn(starts, COLOPHON_STARTS) ||
    hasPhrase(words, COLOPHON_ANYWHERE)
  );
}

/** Whether the line ends with a picture's credit: "… in Paris. Jane Roe/Getty Images", "… (Photo: AFP)". */
export function endsWithCredit(line: string): boolean {
  if (line.endsWith(')')) {
    const open = line.lastIndexOf('(');
    if (open >= 0 && line.length - open < 140) {
      return anyIn(phrasesAt(foldWords(line.slice(open), 5), 0), CREDIT_WORDS);
    }
  }
  if (line.endsWith('.')) {
    return false;
  }
  const end = line.slice(-40);
  const cut = Math.max(...CREDIT_MARKS.map((mark) => end.lastIndexOf(mark)));
  const source = cut < 0 ? [] : foldWords(end.slice(cut).replace(' via ', ' '), 4);
  return source.length > 0 && source.length <= 3 && isIn(source.join(' '), SOURCES);
}

const CREDIT_MARKS = ['/', '|', '©', ':', '. ', ' via '];

/** Whether the line presents an author: "Jane Roe is a staff writer for …". */
export function isBio(line: string, { words }: LineWords): boolean {
  if (words[0] === 'about' && words[1] === 'the' && /^(?:author|writer|reporter)s?$/.test(words[2] ?? '')) {
    return true;
  }
  const names = leadingCapitals(line);
  return (
    names > 0 &&
    names <= 6 &&
    anyIn(phrasesAt(words, names), PRESENTING) &&
    words.slice(names, names + 16).some((word) => isIn(word, PROFESSIONS))
  );
}

/** Whether the line says when something was published and next to nothing else. */
export function isDateLine(line: string, { words }: LineWords): boolean {
  let other = 0;
  let digits = false;
  for (const word of words) {
    const numeric = word === '#' || /^\d/.test(word);
    digits ||= numeric;
    if (!numeric && !isIn(word, DATE_WORDS)) {
      other += word.length;
    }
  }
  return digits && other <= Math.min(12, line.length / 3);
}

/** Characters of fourteen long names. */
const LONGEST_NAMES = 300;

/** "By Jane Roe and John Doe", "Jane Roe, Associated Press": names in capitals and hardly anything between them. */
export function isNameLine(line: string): boolean {
  if (line.length > LONGEST_NAMES) return false;
  const words = line.split(/[\s,|/·•&-]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 14 || /[.!?:;"“”。]$/.test(line)) {
    return false;
  }
  let names = 0;
  for (const word of words) {
    if (isCapital(word)) names++;
    else if (!isIn(word.toLowerCase(), NAME_JOINERS)) return false;
  }
  return names >= 2 && words.length <= (words[0]?.toLowerCase() === 'by' ? 14 : 11);
}

function leadingCapitals(line: string): number {
  let count = 0;
  for (const word of line.slice(0, 120).split(' ')) {
    if (!isCapital(word)) {
      break;
    }
    count += foldWords(word).length;
  }
  return count;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
