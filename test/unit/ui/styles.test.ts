import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../../src', import.meta.url));
const SHEETS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

/** Named after a side of the screen, where the side depends on the direction of writing. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;
const MOTION = /(?:^|[\s;{])(?:transition|scroll-behavior)(?:-\w+)?\s*:/g;
const KEYFRAMES = /@keyframes[^{]*\{((?:[^{}]*\{[^{}]*\})*)/g;

/** Without comments and without the conditions of media queries, which have no logical names. */
function readSheet(path: string): string {
  return readFileSync(join(SOURCES, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*/g, '@media ');
}

describe.each(SHEETS)('%s', (path) => {
  it('names no side of the screen: it is right in both directions of writing', () => {
    expect(readSheet(path).match(PHYSICAL)).toBeNull();
  });

  it('moves nothing: there is no motion to be reduced', () => {
    expect(readSheet(path).match(MOTION)).toBeNull();
    // What is animated is there or not there, at once: an animation may put off, it may not move.
    const animated = [...readSheet(path).matchAll(KEYFRAMES)].flatMap(([, frames = '']) =>
      frames.match(/[\w-]+(?=\s*:)/g),
    );
    expect(animated.filter((property) => property !== 'visibility')).toEqual([]);
  });
});

describe('the style that pages get', () => {
  it('is for the screen alone: what a reader prints is the page as it was', () => {
    expect(readSheet(join('content', 'content.css')).trim()).toMatch(
      /^@media \{(?:\s*::highlight\([\w-]+\)\s*\{[^}]*\})+\s*\}$/,
    );
    expect(readFileSync(join(SOURCES, 'content', 'content.css'), 'utf8')).toContain('@media screen {');
  });
});
