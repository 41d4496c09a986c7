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
});
