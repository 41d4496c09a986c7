import { readFile } from 'node:fs/promises';

/** `t.innerHTML=h.__html`, which Preact has once. */
const ASSIGNMENT = /\b(\w+)\.innerHTML=(\w+\.__html)/g;

/**
 * Preact's one way to write markup (`dangerouslySetInnerHTML`) writes text instead. No surface uses it; that none can is a
 * promise to those who review the extension, and `web-ext lint` warns of every assignment to innerHTML.
 *
 * @returns {import('esbuild').Plugin}
 */
export function withoutInnerHtml() {
  return {
    name: 'without-inner-html',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const found = source.match(ASSIGNMENT)?.length ?? 0;
        if (found !== 1)
          return {
            errors: [{ text: `preact assigns to innerHTML ${found} times, not once: see without-inner-html.mjs` }],
          };
        return { contents: source.replace(ASSIGNMENT, '$1.textContent=$2'), loader: 'js' };
      });
    },
  };
}
