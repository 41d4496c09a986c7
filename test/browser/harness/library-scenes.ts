import type { Page } from 'puppeteer-core';
import { poll } from './poll';
import type { GalleryScene } from './scene';

/** As large as a common window that is not the whole screen. */
export const LIBRARY = { width: 1100, height: 900 };

const scene = (state: string, prepare?: GalleryScene['prepare'], name = state): GalleryScene => ({
  name: `library-${name}`,
  view: 'library',
  state,
  size: LIBRARY,
  ...(prepare && { prepare }),
});

/** The library's page in every state of each of its views. */
export const LIBRARY_SCENES: GalleryScene[] = [
  ...[
    'loading',
    'error',
    'stories',
    'stories-fresh',
    'stories-many',
    'stories-in-memory',
    'stories-long-words',
    'articles',
    'articles-of-story',
    'articles-of-bundled',
    'articles-found',
    'articles-no-hits',
    'articles-many',
    'articles-long-words',
    'read',
    'read-without-text',
    'read-alone',
    'read-gone',
    'add',
    'memory-off',
    'memory-unavailable',
    'memory-empty',
    'memory-on',
    'memory-off-with-some',
    'memory-many',
    'memory-long-words',
    'memory-failed',
    'corrections-none',
    'corrections-some',
    'corrections-many',
    'corrections-failed',
    'share-none',
    'share-planned',
    'share-nothing',
    'share-refused',
    'share-no-pack',
    'share-newer',
    'backup-none',
    'backup-weekly',
    'backup-running',
    'backup-same',
    'backup-empty',
    'backup-no-room',
    'backup-no-permission',
    'backup-not-readable',
    'backup-failed',
  ].map((state) => scene(state)),
  scene('articles-of-story', chooseArticles, 'chosen'),
  scene('stories', askToDeleteStory, 'deleting'),
  scene('read-versions', openDetails),
  scene('add', dropFiles, 'add-chosen'),
  scene('add', addFiles, 'add-done'),
  scene('add-running', addFiles),
  scene('add', addNothing, 'add-problem'),
  scene('memory-on', (page) => searchMemory(page, 'herons'), 'memory-found'),
  scene('memory-on', (page) => searchMemory(page, 'zeppelin'), 'memory-nothing-found'),
  scene('memory-on', (page) => page.click('.memory .tools .button:last-child'), 'memory-forgetting'),
  scene('share-planned', openDetails, 'share-planned-details'),
  ...['share-running', 'share-done', 'share-stale', 'share-no-room'].map((state) => scene(state, startImport)),
  ...['share-exporting', 'share-export-failed'].map((state) => scene(state, exportSome)),
  scene('backup-none', chooseDaily, 'backup-asking'),
];

/** Chooses the listed articles, and asks where they are to go. */
async function chooseArticles(page: Page): Promise<void> {
  await poll('the articles', () => page.evaluate(() => document.querySelectorAll('.article-row').length > 1));
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLElement>('.article-row .choose input')) box.click();
  });
  await page.waitForSelector('.selection-bar button');
  await page.evaluate(() => document.querySelector<HTMLElement>('.selection-bar .tools button')?.click());
  await page.waitForSelector('.asked');
}

/** The question that comes before a story is deleted. */
async function askToDeleteStory(page: Page): Promise<void> {
  await page.waitForSelector('.story-tools button:last-of-type');
  await page.click('.story-tools button:last-of-type');
  await page.waitForSelector('.asked');
}

/** The question that the browser is to ask is explained first. */
async function chooseDaily(page: Page): Promise<void> {
  await page.click('input[value=daily]');
  await page.waitForSelector('.explained');
}

/** Whatever is there on demand, but what is offered of an article to do with it. */
async function openDetails(page: Page): Promise<void> {
  await page.waitForSelector('details');
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('details:not(.quotation-note) > summary'))
      summary.click();
  });
}

/** Files of which some can be added, dropped onto the page. */
async function dropFiles(page: Page): Promise<void> {
  await page.waitForSelector('.drop-zone');
  await page.evaluate(() => {
    const dropped = new DataTransfer();
    const words = 'Forty of them came down on the pond at once, and by noon there was nothing left to sell. ';
    const files: [name: string, content: string][] = [
      ['herons.txt', `What the herons eat in winter\n\n${words.repeat(9)}`],
      ['ponds-and-nets-of-the-county-as-saved-on-the-day-after-the-last-meeting.txt', words.repeat(12)],
      ['minutes.pdf', '%PDF-1.7'],
      ['empty.html', ''],
      ['front-page.html', '<!doctype html><title>News</title>'],
      ['boats.txt', `Ferry company sells its last boat\n\n${words.repeat(7)}`],
    ];
    for (const [name, content] of files) dropped.items.add(new File([content], name));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
  });
  await page.waitForSelector('.chosen-files');
}

async function addFiles(page: Page): Promise<void> {
  await dropFiles(page);
  await page.click('.chosen-files + .tools button');
  await poll('what came of the files', () =>
    page.evaluate(() => document.querySelectorAll('.added-files > li').length >= 2),
  );
}

/** Sends the form for pasted text with nothing in it. */
async function addNothing(page: Page): Promise<void> {
  await page.waitForSelector('.paste-form');
  await page.click('.paste-form [type=submit]');
}

async function searchMemory(page: Page, words: string): Promise<void> {
  await page.waitForSelector('.memory input');
  await page.type('.memory input', words);
}

async function startImport(page: Page): Promise<void> {
  await page.waitForSelector('.pack-plan');
  await page.click('.pack-plan .tools button');
}

/** Saves one story of some. */
async function exportSome(page: Page): Promise<void> {
  await page.waitForSelector('.packs [type=radio]:enabled:not(:checked)');
  await page.click('.packs [type=radio]:not(:checked)');
  await page.click('.pack-stories [type=checkbox]');
  await page.click('.packs section:last-child .tools .button');
}
