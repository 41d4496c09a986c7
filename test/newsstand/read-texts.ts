import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
}

/** A bundled text with what is established about it. */
export interface NewsstandText {
  id: string;
  outlet: string;
  title: string;
  byline: string | null;
  published: string | null;
  url: string;
  blocks: Block[];
}

type StoryFile = { articles: Omit<NewsstandText, 'blocks'>[] };

/** Reads the bundled story as it lies under `src/corpus`, by id. Throws when a file is missing. */
export function readTexts(root: string): Map<string, NewsstandText> {
  const folder = join(root, 'src', 'corpus', 'cyber-unit');
  const story: StoryFile = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
  return new Map(
    story.articles.map(({ id, outlet, title, byline, published, url }) => {
      const blocks = readBlocks(readFileSync(join(folder, `${id}.txt`), 'utf8'));
      return [id, { id, outlet, title, byline, published, url, blocks }];
    }),
  );
}

function readBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((lines) => lines.trim())
    .filter((lines) => lines !== '')
    .map((lines) =>
      lines.startsWith('## ') ? { kind: 'heading', text: lines.slice(3) } : { kind: 'paragraph', text: lines },
    );
}
