/**
 * Runs in the library's page at the view “Share”: gives it files one after the other, as a reader who chooses them and takes
 * in what can be taken in, and looks into the database past everything of the extension.
 */

/** What became of a file, and what was not as it must be. */
export interface FileFate {
  end: 'refused' | 'nothing' | 'taken' | 'lost';
  faults: string[];
}

interface Row {
  id: string;
  origin: string;
  url?: string | null;
}

/** Tables of which nothing may be changed by a file that is refused, or was taken back. */
const TABLES = ['stories', 'memberships', 'articles', 'texts', 'versions', 'corrections', 'memory', 'jobs'] as const;
type Rows = Record<(typeof TABLES)[number], Row[]>;

/** How long the page may take for one step, in milliseconds. */
const PATIENCE = 20_000;
/** Characters of what the page says that are told. */
const MOST_SAID = 300;

const find = (selector: string) => document.querySelector<HTMLElement>(`.packs section:first-of-type ${selector}`);
const said = () => document.querySelector('.packs section')?.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
const press = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('.packs section:first-of-type button')]
    .find(({ textContent }) => textContent?.trim() === label)
    ?.click();

/** Gives back the first of some answers that becomes true; null where none does in time. */
async function first<Name extends string>(answers: Record<Name, () => boolean>): Promise<Name | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    for (const name of Object.keys(answers) as Name[]) if (answers[name]()) return name;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}

async function readRows(): Promise<Rows> {
  const opening = indexedDB.open('crossquote');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const transaction = database.transaction([...TABLES]);
    const requests = TABLES.map((table) => [table, transaction.objectStore(table).getAll()] as const);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    return Object.fromEntries(requests.map(([table, { result }]) => [table, result])) as Rows;
  } finally {
    database.close();
  }
}

const isBundled = (row: object) =>
  String(Reflect.get(row, 'id') ?? Reflect.get(row, 'articleId')).startsWith('bundled:');
const bundledOf = ({ stories, articles, texts }: Rows) =>
  JSON.stringify([stories, articles, texts].map((rows) => rows.filter(isBundled)));

/** What of the library is not as it must be when a pack has come in. */
function findFaults(before: Rows, after: Rows): string[] {
  const faults: string[] = [];
  if (bundledOf(before) !== bundledOf(after)) faults.push('a bundled story is another');
  const members = new Set(after.memberships.map((row) => JSON.stringify(row)));
  if (!before.memberships.every((row) => members.has(JSON.stringify(row))))
    faults.push('an article has left its story');
  if (after.articles.length !== after.texts.length) faults.push('an article has no text, or a text no article');
  if (after.jobs.length > 0) faults.push('a job is left');
  for (const { id, origin, url = null } of [...after.articles, ...after.stories]) {
    if (!id.startsWith(`${origin}:`)) faults.push(`${id} is said to be of ${origin}`);
    if (url !== null && !/^https?:/i.test(url)) faults.push(`${id} has the address ${url}`);
  }
  return faults;
}

/** What was there before the first file. */
let before: Rows | null = null;

async function findLeft(when: string): Promise<string[]> {
  return JSON.stringify(await readRows()) === JSON.stringify(before) ? [] : [`something is left ${when}`];
}

const files = {
  /** Chooses a file that is called so, and takes it in where the page offers that. */
  async choose(file: string, called: string): Promise<FileFate> {
    // What was refused or taken back has left it as it was.
    before ??= await readRows();
    const input = find('input[type=file]') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([file], called, { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const isPlanned = () => find('.pack-plan h3')?.textContent?.includes(called) ?? false;
    const end = await first<Exclude<FileFate['end'], 'lost'>>({
      refused: () => find('[role=alert]')?.textContent?.includes(called) ?? false,
      nothing: () => isPlanned() && said().includes('Your library has all of it.'),
      taken: isPlanned,
    });
    if (end === null) return { end: 'lost', faults: [`the page says: ${said().slice(0, MOST_SAID)}`] };
    const faults = await findLeft('where nothing was to be written');
    if (end === 'nothing') press('Close');
    if (end !== 'taken') return { end, faults };
    press('Take in');
    if ((await first({ done: () => said().includes(`${called} is in your library.`) })) === null)
      return { end: 'lost', faults: [...faults, `the page says: ${said().slice(0, MOST_SAID)}`] };
    return { end, faults: [...faults, ...findFaults(before, await readRows())] };
  },
  /** Takes back what was taken in last, and gives back what is not as before. */
  async takeBack(): Promise<string[]> {
    press('Undo');
    const undone = await first({ undone: () => said().includes('Undone: your library is as it was before.') });
    const faults = undone === null ? [`the page says: ${said().slice(0, MOST_SAID)}`] : [];
    return [...faults, ...(await findLeft('when it was taken back'))];
  },
};

export type FilesInPage = typeof files;

Object.assign(globalThis, { filesInPage: files });
