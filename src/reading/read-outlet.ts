import { oneLine } from './clean-title';
import { textOf } from './dom-access';
import type { PageClues } from './fact-finder';
import { foldWords } from './fold-words';
import { nameInTitle } from './name-in-title';
import type { Page } from './page-model';
import { readStatedOutlet } from './read-stated-outlet';

/** Of the boxes that the walk left out, the footer is among the last. */
const BOXES_LOOKED_AT = 5;
const LONGEST_FOOTER = 2000;
/** Blocks at the page's end, where a footer has no name. */
const LINES_LOOKED_AT = 6;
const LONGEST_LINE = 200;

/**
 * The outlet's name: as the page states it, else at the end of its title or in its copyright line, where its host bears that
 * out. A name that is an address or a handle counts only where there is no other. The host's own name is the last resort, and
 * only where the page has it too.
 */
export function readOutlet({ metas, outlets, documentTitle, host }: PageClues, page: Page): string | null {
  const title = documentTitle ?? '';
  const name = readStatedOutlet(outlets) ?? nameInTitle(title, host);
  if (name !== null) return name;
  if (outlets[0] !== undefined) return outlets[0].replace(/^@/, '');
  const lines = [...footersOf(page)];
  const owner = lines.map(ownerIn).find((one) => one !== null && nameInTitle(`x | ${one}`, host) !== null);
  if (owner) return owner;
  const bare = host?.replace(/^www\./i, '').toLowerCase() ?? '';
  const repeated = [title, metas.get('twitter:site') ?? '', ...lines].some((text) => names(text, bare));
  return bare !== '' && repeated ? bare : null;
}

function* footersOf(page: Page): Generator<string> {
  for (const { box } of page.unread.slice(-BOXES_LOOKED_AT)) yield oneLine(textOf(box.element, LONGEST_FOOTER));
  for (const { text } of page.blocks.slice(-LINES_LOOKED_AT)) {
    if (text.length <= LONGEST_LINE) yield text;
  }
}

/** "© 2017 Harbour Times, Inc. All rights reserved." */
function ownerIn(line: string): string | null {
  const [, after = ''] = /(?:©|\(c\)|copyright)(.{0,100})/i.exec(line) ?? [];
  const words = after.replace(/^(?:[ ©,:–—-]|copyright|\(c\)|by|\d{4})*/i, '');
  const name =
    /^[^.,|;©]{3,50}/
      .exec(words)?.[0]
      .split(/ (?:all|alle|tous|todos) /i)[0]
      ?.trim() ?? '';
  return name === '' ? null : name;
}

/** Whether a text has the host's name as a word: "blog.example.com", "example.com" or "@example". */
function names(text: string, host: string): boolean {
  const labels = host.split('.');
  const label = labels.at(-2) ?? '';
  if (label.length < 4) return text.toLowerCase().includes(host) && host !== '';
  return foldWords(text, 400).includes(label);
}
