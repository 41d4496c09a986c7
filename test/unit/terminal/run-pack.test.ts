import { describe, expect, it } from 'vitest';
import { openPack } from '../../../src/corpus/open-pack';
import { runPack } from '../../../src/terminal/run-pack';

async function pack(lines: readonly unknown[], ...argv: string[]) {
  const input = (async function* () {
    for (const line of lines) yield `${JSON.stringify(line)}\n`;
  })();
  let text = '';
  const said: string[] = [];
  const status = await runPack(['--stdin', ...argv], input, {
    print: async (piece) => {
      text += piece;
    },
    complain: (line) => said.push(line),
  });
  return { status, text, said };
}

describe('pack', () => {
  it('makes a pack of JSON lines that the library takes, with a checksum that fits', async () => {
    const { status, text } = await pack([{ id: 1, title: 'Lock', text: 'The lock is shut.' }], '--name', 'Locks');
    const { articles, stories } = await openPack(new TextEncoder().encode(text));
    expect(status).toBe(0);
    expect(articles.map(({ id, title }) => [id, title])).toEqual([['1', 'Lock']]);
    expect(stories).toEqual([{ id: 'story', name: 'Locks', articleIds: ['1'] }]);
  });

  it('tells of lines that it cannot pack, and packs the others', async () => {
    const { status, text, said } = await pack([{ text: 'x' }, { id: 'a', text: 'Shut.' }, { id: 'a', text: 'Open.' }]);
    expect(status).toBe(1);
    expect(said).toEqual(['line 1: has no id', 'a: is there already']);
    expect((await openPack(new TextEncoder().encode(text))).articles).toHaveLength(1);
  });

  it('puts together what several processes have read as if one had read it all', async () => {
    const page = (
      title: string,
    ) => `<html lang="en"><head><title>${title}</title><meta name="author" content="Ada Brandt">
      <meta property="article:published_time" content="2031-04-05T06:07:08Z"></head><body><article><h1>${title}</h1>
      ${`<p>The lock at pier ${title} is shut, and it stays shut until the tide has turned, said its warden.</p>`.repeat(9)}
      </article></body></html>`;
    const pages = ['one', 'two', 'three'].map((id) => ({ id, url: `https://lock.example/${id}`, html: page(id) }));
    const whole = await pack(pages);
    const parts = await Promise.all([pages.slice(0, 2), pages.slice(2)].map((some) => pack(some, '--lines')));
    const lines = parts.flatMap(({ text }) => text.trim().split('\n')).map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(await pack(lines)).toEqual(whole);
    expect(whole.text).toContain('Ada Brandt');
  });

  it('takes no line that says it was read and is broken', async () => {
    const { status, said } = await pack([
      { id: 'a', text: 'Shut.', paragraphs: [{ start: 0, end: 99, role: 'body' }] },
    ]);
    expect(status).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^line 1: the article/)]);
  });
});
