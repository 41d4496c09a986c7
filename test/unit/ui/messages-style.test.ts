import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, stringsOf } from '../../fixtures/catalogue';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const folder = new URL('../../../src/_locales/', import.meta.url);
const read = (language: string): Record<string, Message> =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8'));
const languages = readdirSync(folder) as Language[];
const english = read('en');
const englishOf = (key: string) => english[key] ?? english[key.replace(/_(?:few|many)$/, '_other')];

/** What no language has, and what a language has not: each a fault that stood in a catalogue once. */
const FAULTS_OF_ALL: readonly [fault: string, pattern: RegExp][] = [
  ['a straight quotation mark or apostrophe', /['"]/],
  ['three stops for an ellipsis', /\.\.\./],
  ['a space too many', /^\s|\s$|\s\s/],
  ['a space before a stop or a comma', /\s[.,]/],
];

const FAULTS: Record<Language, readonly [fault: string, pattern: RegExp][]> = {
  en: [
    ['marks of another language', /[«»„]/],
    ['a space before a mark', /\s[:;!?]/],
    ['a verdict', /\bmissing\b|\bleft out\b|\bleaves? out\b|\bomit/i],
    ['a label before the verb', /\bintroduce[sd]? (?:it |them )?with\b/i],
    ['a term that was given up', /\b(?:verbatim|restyled|shortened|altered|fragment|utterance|hedge)\b/i],
    ['“machine” for the computer', /\bmachine\b/i],
    ['“press” for a click', /\bpress(?:es|ed)?\b/i],
    ['a figure of speech, or stiff', /\bthe (?:first|last) word\b|\banew\b(?!\.)/i],
  ],
  de: [
    ['marks of another language', /[«»”]/],
    ['a space before a mark', /\s[:;!?]/],
    ['no space before an ellipsis after a word', /[\p{L}\p{N}]…/u],
    ['a verdict', /\bfehl(?:t|en|te|ten)\b|\bweggelassen|\bausgelassen|unterschlagen/i],
    ['a label before the verb', /\beingeleitet mit/i],
    ['a calque', /\beinrahmen\b|\bvon selbst\b|\bdas (?:erste|letzte) Wort\b/i],
    ['“Sprecher”, a spokesman', /\bSprecher/],
    [
      'a term that was given up',
      /\bwörtlich gleich|\bBruchstück|\bmitgeliefert|\bGeschichte\b|\bSchaltfläche\b|\bRechner\b|\bPassagen?\b/i,
    ],
    ['a sentence after a colon that begins small', /: (?:hier|es|sie|er|der Text) /],
  ],
  fr: [
    ['marks of another language', /[„“”]/],
    ['no narrow no-break space before a mark', /[^\u202f][;!?]/],
    ['no no-break space before a colon', /[^\u00a0]:/],
    ['no no-break space inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
    ['a verdict', /\bmanqu(?:e|ent|ant|ants|antes)\b|\babsente?s?\b|\blaissée?s? de côté|\bomis/i],
    ['a label before the verb', /\bintroduite? (?:par|avec)/i],
    [
      'a calque',
      /\bd.elles?-mêmes?\b|\bimpriment?\b|\bimprimé|\bmesurée?s? à\b|\ble (?:premier|dernier) mot\b|\bappuy/i,
    ],
    [
      'a term that was given up',
      /\bintrouvable|\btronqué|\bhistoire\b|\bverbatim\b|\bmachine\b|\bappareil\b|\bcoupe\b|\blocuteurs?\b|\bfournis?\b/i,
    ],
  ],
  es: [
    ['marks of another language', /[„]/],
    ['a space before a mark', /\s[:;!?]/],
    ['a question without its first mark', /^[^¿]*\?/],
    ['a verdict', /(?<!\bhacen? )\bfalta(?:n|ba)?\b|\bomit/i],
    ['a label before the verb', /\bintroducid[oa]s? con/i],
    ['a calque', /\bpor sí (?:sol[oa]|mism[oa])\b|\bla (?:primera|última) palabra\b|\bfrente a frente\b/i],
    [
      'a term that was given up',
      /\bliteral\b|\bfragmento\b|\bhistoria\b|\bordenador|\breferid|\beliminar|\bquitad|\bhablante|\bbarra lateral\b|\bcortad/i,
    ],
  ],
};

/** Opening and closing marks of each language, which must come in pairs. */
const PAIRS: Record<Language, string> = { en: '“”', de: '„“', fr: '«»', es: '«»' };

function faultsOf(language: Language, message: string): string[] {
  // A mark alone is for the voice that reads aloud, and addresses are nobody's words.
  const words = message.replace(/\b[\w.]+:\S+/g, '');
  if (words.length < 2) return [];
  const faults = [...FAULTS_OF_ALL, ...FAULTS[language]].filter(([, pattern]) => pattern.test(words));
  const [open = '', close = ''] = PAIRS[language];
  if (words.split(open).length !== words.split(close).length) faults.push(['a mark without its other half', /./]);
  return faults.map(([fault]) => fault);
}

describe.each(languages)('the words in %s', (language) => {
  const entries = Object.entries(read(language));

  it('are printed as a newspaper of that language prints them', () => {
    const faulty = entries
      .map(([key, { message }]) => [key, faultsOf(language, message)])
      .filter(([, faults]) => faults?.length);
    expect(faulty).toEqual([]);
  });

  it('are the same for a million as for many, as numbers are in figures', () => {
    const catalogue = read(language);
    for (const [key, { message }] of entries.filter(([one]) => one.endsWith('_many')))
      expect(message, key).toBe(catalogue[key.replace('_many', '_other')]?.message);
  });

  it('have the placeholders of the English ones', () => {
    for (const [key, { placeholders = {} }] of entries) {
      const contents = (of: Message['placeholders'] = {}) =>
        Object.fromEntries(Object.entries(of).map(([name, { content }]) => [name, content]));
      expect(contents(placeholders), key).toEqual(contents(englishOf(key)?.placeholders));
    }
  });

  it('end as the English ones do: sentences with a stop, labels without', () => {
    const endOf = (message = '') => /[.?!:…]$/.exec(message.replace(/[\s\u202f\u00a0]+(?=.$)/, ''))?.[0] ?? '';
    for (const [key, { message }] of entries) {
      if (key === 'otherSpeaker') continue; // German has a colon where the others have a preposition
      expect(endOf(message), `${key}: ${message}`).toBe(endOf(englishOf(key)?.message));
    }
  });

  it.each([
    [
      'buttons',
      36,
      /^(?:tryAgain|keepOpen|compareAnyway|alsoNearCompare|findOnPage|openComparison|lost_(?:seen|more))$/,
    ],
    [
      'buttons of pages',
      36,
      /^(?:compare_(?:copy|save|print|cite|copyCitation|copyLink|showAll|backToMatrix|openWords)|stored_(?:keep|save|delete|confirmYes|confirmNo)|picture_save_\w+|present_(?:begin|previous|next|revealAll|theme|fullScreen|end)|settings_(?:siteAdd|siteRemove|startAnew|ask))$/,
    ],
    ['names of what differs', 32, /^(?:fidelity|weight)_|^cut(?:Marked|Unmarked)$|^withoutMarks$/],
    ['words in a cell or at a column’s head', 18, /^compare_(?:short_\w+|incompleteColumn|hereColumn)$/],
    ['tabs', 20, /^(?:tab[A-Z]\w+|compare_tab(?!sLabel)\w+)$/],
    ['the line in a store', 132, /^extensionDescription$/],
  ])('are short: %s have at most %i characters', (_, most, keys) => {
    const found = entries.filter(([key]) => keys.test(key));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, { message }]) => message.length > most)).toEqual([]);
  });

  it('begin small where they stand behind other words', () => {
    const inner =
      /^(?:fidelity|version)_(?!differs)|^(?:difference|weight)_|^cut(?:Marked|Unmarked)$|^cutMap_(?:part|bare|report|unplaced|nowhere)$|^(?:inCarriers|whenUnknown|incompleteShort)$|^compare_(?:cell|short_)/;
    const nouns = ['difference_hedge', 'difference_negation', 'difference_note', 'difference_number'];
    const begins = entries.filter(([key]) => inner.test(key)).filter(([, { message }]) => /^\p{Lu}/u.test(message));
    expect(begins.map(([key]) => key).sort()).toEqual(
      language === 'de' ? ['cutMap_part', 'cutMarked', 'cutUnmarked', ...nouns, 'fidelity_fragment'] : [],
    );
  });

  it('say a share or a count the same with one as with many', () => {
    const { t } = stringsOf(language);
    expect(t('compare_voiceWords', ['Ada Novak', '1', '1'])).not.toMatch(/\b1 \p{L}/u);
    for (const key of ['voices_quoted', 'voices_reported'])
      expect(t(key, ['Ada Novak', '1']), key).not.toMatch(/\b1 \p{L}/u);
  });
});

it.each<[Language, string, string]>([
  ['en', 'It\u2019s here...', 'three stops for an ellipsis'],
  ['en', 'It\u0027s here', 'a straight quotation mark or apostrophe'],
  ['en', '2 are missing here', 'a verdict'],
  ['en', 'introduced with', 'a label before the verb'],
  ['de', 'Lädt…', 'no space before an ellipsis after a word'],
  ['de', '„Wort”', 'marks of another language'],
  ['de', '„Wort', 'a mark without its other half'],
  ['de', '3 Zitate fehlen hier', 'a verdict'],
  ['fr', 'Pourquoi ?', 'no narrow no-break space before a mark'],
  ['fr', 'Sujet : la gare', 'no no-break space before a colon'],
  ['fr', '«Non»', 'no no-break space inside guillemets'],
  ['fr', '2 citations manquantes', 'a verdict'],
  ['es', 'Qué es?', 'a question without its first mark'],
  ['es', 'Faltan 2 citas', 'a verdict'],
])('in %s, %s has a fault', (language, message, fault) => {
  expect(faultsOf(language, message)).toContain(fault);
});

it.each<[Language, string]>([
  ['en', 'Not found here'],
  ['de', 'Vergleich fehlgeschlagen; „hier“\u00a0…'],
  ['fr', 'Pourquoi\u202f? «\u00a0Oui\u00a0»\u00a0: ici\u2026'],
  ['es', '¿Por qué? «Sí»'],
  ['fr', ';'],
])('in %s, %s has none', (language, message) => {
  expect(faultsOf(language, message)).toEqual([]);
});
