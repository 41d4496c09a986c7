/**
 * The lines that stand between the paragraphs of news pages and are none: what they begin with, end with or consist of.
 * Ordinary page language in English, German, French, Spanish and Portuguese. All of them are tried on short lines only.
 */

/** The whole line is furniture. */
export const LABEL =
  /^(?:[^\p{L}\p{N}]+|ad|advert|advertisement|advertising|sponsored(?: content)?|promoted|publicit[eé]|werbung|anzeige|anuncio|publicidad(?:e)?|(?:article|story|advertisement|text) (?:continues?|resumes?) below.*|(?:advertisement|continue reading|scroll).{0,40}(?:continue reading|below|main story).*|image(?: \d+ (?:of|\/) ?\/? ?\d+)?|photos?|video|gallery|slideshow|\d{1,2}|\d+ ?(?:\/|of) ?\d+|share(?: this)?(?: (?:article|story|page|post|on \w+))?:?|shares|teilen|partager|compartir|print(?: article)?|order reprints|e-?mail|copy link|save|tweet|facebook|twitter|linkedin|whatsapp|reddit|pinterest|comments?|(?:post|leave|add)(?: a)? comments?(?: \(\+\))?|tell us what you think.*|comments are closed.*|view comments|kommentare|commentaires|comentarios|\d+ comments|reply|loading.*|next|previous|prev|back to top|subscribe(?: now)?|sign up(?: now)?|log in|read more|more|weiterlesen|lire la suite|leer m[aá]s|click to (?:enlarge|expand|play).*|play video|watch(?: now| live)?|by|close|menu|home|search|transcript|toggle.{0,20}|expand|see more photos:?|contents|tags?:?|topics?:?|filed under.*)[.…»›>]*$/iu;

/** A line that leads to other pages, when links or nothing follow. */
export const ELSEWHERE =
  /^[[(*•►▶>\s-]*(?:related(?: (?:articles?|stor(?:y|ies)|links?|posts?|coverage|content|topics?|news|reading|video))?|read (?:more|also|next|this|on|the full|our)|also (?:read|see|on)|see (?:also|more)|more (?:from|on|about|news|stories|great|coverage|in|like)|more:|further reading|watch|listen|don['’]t miss|must read|recommended|you (?:may|might)(?: also)? (?:like|want|be interested)|you['’]ll like|trending|most (?:read|popular|viewed)|popular (?:now|stories|on)|top stories|latest|editor['’]?s['’]? picks?|click here|explore|what to read next|in case you missed|here['’]s more|holiday gift|siehe auch|lesen sie|mehr (?:zum|zu)|auch interessant|lire aussi|à lire|voir aussi|sur le m[eê]me sujet|lea tambi[eé]n|leer tambi[eé]n|ver tambi[eé]n|te puede interesar|m[aá]s (?:en|sobre|informaci[oó]n)|leia (?:mais|tamb[eé]m)|veja (?:mais|tamb[eé]m)|saiba mais|(?:read|more|watch|see|also|breaking|opinion)\s*:)/i;

/** A line that asks the reader to do something for the outlet. */
export const ASKING =
  /^(?:(?:please )?(?:e-?mail|write to|contact|reach|follow|tweet|join|sign up|subscribe|click here|like this|share (?:this|your)|download|get (?:the|our|more|unlimited|all|\S+ \S+ \S+ delivered)|support (?:our|us|the)|donate|become a|to (?:comment|subscribe|read more|learn more|receive|contact)|for more (?:news|stories|information|from|on)|want (?:more|to)|have (?:a tip|a story|something|you)|do you have|got a (?:tip|story)|send (?:us|your|tips)|visit|buy|order|enjoy (?:our|this)|thank you for|thanks for|keep up|stay (?:up|informed|tuned)|never miss|this (?:newsletter|content|site|video|article (?:was )?originally)|you can (?:follow|unsubscribe|read|also)|your (?:email|support)|by (?:signing|submitting|subscribing|clicking)|folgen sie|abonnieren|suivez|abonnez|inscrivez|s[ií]gue(?:nos)?|suscr[ií]be|siga|assine|receba)\b|[@#]?\S+@\S+\.\w+$|@\w+$|(?:https?:\/\/)?(?:www\.)?twitter\.com\/\S+$)/i;

/** Who made the text or may use it; where the picture is from. */
export const COLOPHON =
  /^(?:©|\(c\)|copyright\b|all rights reserved|this (?:document|material|article|story|content) (?:is subject|may not|has been|first appeared|appeared|was (?:first |originally )?published)|provided by\b|citation:|source:|via \S+$|(?:image|photo|picture|video|foto|photograph|illustration|graphic|credit|cr[eé]dit|bild|quelle)s?(?: credit| courtesy| by| source)?s?\s*[:/©]|note: (?:we|this|the comments))|\ball rights reserved\.?$|\b(?:contributed|contributing) to this (?:report|story|article|post|piece)\b/i;

/** A picture's credit at the end of its caption. */
export const CREDIT_END =
  /(?:[/|(:.,©]|\bvia|\bby|photo|image)\s*(?:getty(?: images)?|reuters|afp|ap(?: photo| images)?|associated press|epa(?:-efe)?|efe|shutterstock|istock(?:photo)?|bloomberg|rex(?: features)?|alamy|dpa|picture alliance|imago|unsplash|flickr|wikimedia(?: commons)?|instagram|twitter|facebook|youtube|screenshot|file(?: photo)?|handout|courtesy photo|pa(?: wire| images)?|zuma(?: press)?|usa today sports|tass|xinhua|anadolu)\)?$|\((?:photo|image|picture|credit|foto|screenshot|courtesy|ap photo|file photo)\b[^)]{0,120}\)$|\(image credit[^)]*\)?$/i;

/** Somebody is presented at the end of the text. */
export const BIO =
  /^(?:about the (?:authors?|writers?)|(?:\p{Lu}[\p{L}.'’-]*,? ){1,5}(?:\([^)]{1,60}\) )?(?:is|are|was|covers|writes|reports|has (?:written|worked|been)|joined|serves) (?:an? |the |about |for |on |as )?.{0,80}?(?:reporter|editor|writer|correspondent|journalist|columnist|author|fellow|professor|producer|contributor|journalism|blogger|director|freelance|staff|covering|for The|founder|lecturer|analyst|researcher)\b)/u;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|m[aä]rz|mai|juni|juli|oktober|dezember|janvier|f[eé]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const DATE_WORD = new RegExp(
  `\\b(?:${MONTH}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|published|updated|posted|modified|first|last|original(?:ly)?|created|on|at|am|pm|a\\.m|p\\.m|utc|gmt|[ecmp][sd]?t|bst|ist|cet|cest|hours?|hrs|minutes?|mins?|days?|ago|min|read|de|of|the|date|time|issue|st|nd|rd|th|uhr|le|el|um|und|à|veröffentlicht|aktualisiert|publié|mis|jour|publicado|actualizado|atualizado|por)\\b`,
  'gi',
);

/** Whether the line says when something was published and next to nothing else. */
export function isDateLine(line: string): boolean {
  return (
    /\d/.test(line) && line.replace(DATE_WORD, '').replace(/[^\p{L}]+/gu, '').length <= Math.min(12, line.length / 3)
  );
}

/** "By Jane Roe and John Doe", "Jane Roe, Associated Press": names in capitals and hardly anything between them. */
export function isNameLine(line: string): boolean {
  const words = line.split(/[\s,|/·•&-]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 14 || /[.!?:;"“”]$/.test(line)) {
    return false;
  }
  let names = 0;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) names++;
    else if (
      !/^(?:and|by|of|for|the|in|wire|services?|staff|news|reporter|writer|editor|de|von|van|der|la|le|du|el|al|bin|at|with|to|von|und|et|y|e|par|por)$/iu.test(
        word,
      )
    )
      return false;
  }
  return names >= 2 && words.length <= (/^by\b/i.test(line) ? 14 : 11);
}
