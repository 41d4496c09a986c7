/**
 * The directions in which the house may import. `npm test` runs it; a forbidden import fails the build.
 * Which folder is for what is told in the README, "How the house is laid out".
 */
const ENTRIES = 'popup|panel|compare|selection|library|options|trial|welcome';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'core takes text in and gives facts out: it imports nothing but itself',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'content-keeps-out-of-storage',
      comment: "IndexedDB in a page belongs to the page's site; content scripts ask the background",
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/storage/' },
    },
    {
      name: 'entries-are-strangers',
      comment: 'what two entry points share belongs in ui, messaging or core',
      severity: 'error',
      from: { path: `^src/(${ENTRIES}|background|content|terminal)/` },
      to: { path: `^src/(${ENTRIES}|background|terminal)/`, pathNot: '^src/$1/' },
    },
    {
      name: 'ui-is-presentational',
      comment: 'components get data and strings as props',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: `^src/(storage|surface|messaging|platform|background|content|terminal|${ENTRIES})/` },
    },
    {
      name: 'surface-serves-entries',
      comment: 'what popup and panel share: it knows neither of them, and gets the rest by messages',
      severity: 'error',
      from: { path: '^src/surface/' },
      to: { path: `^src/(storage|background|content|terminal|${ENTRIES})/` },
    },
    {
      name: 'storage-knows-no-surface',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: `^src/(ui|surface|messaging|background|content|terminal|${ENTRIES})/` },
    },
    {
      name: 'messaging-knows-no-part',
      comment: 'what all parts have in common cannot know one of them',
      severity: 'error',
      from: { path: '^src/messaging/' },
      to: { path: `^src/(storage|ui|surface|background|content|terminal|${ENTRIES})/` },
    },
    {
      name: 'platform-is-a-seam',
      comment: 'the browser and nothing else: it can be swapped for a fake',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'settings-and-corpus-are-plain',
      comment: 'facts and what they mean: every part may use them',
      severity: 'error',
      from: { path: '^src/(settings|corpus)/' },
      to: { path: '^src/', pathNot: '^src/(core|$1)/' },
    },
    {
      name: 'content-runs-in-pages',
      comment: "no other part runs a page's script",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/content/' },
      to: { path: '^src/content/' },
    },
    {
      name: 'reading-is-plain',
      comment: 'a document or a text in, an article out: whoever has a document may have it read',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: { path: '^src/', pathNot: '^src/(core|reading)/' },
    },
    {
      name: 'documents-are-read-where-they-are',
      comment: 'in the page, in the library page from saved files, in the terminal; nobody else has documents',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(reading|content|library|terminal)/' },
      to: { path: '^src/reading/' },
    },
    {
      name: 'only-platform-names-the-browser',
      comment: 'webextension-polyfill can be dropped in one place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-needs-no-tools',
      comment: 'what is shipped may import dependencies, never devDependencies; the terminal face runs from a checkout',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/terminal/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
