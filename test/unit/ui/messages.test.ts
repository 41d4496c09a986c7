import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

const folder = new URL('../../../src/_locales/', import.meta.url);
const catalogues = new Map(
  readdirSync(folder).map((language): [string, Record<string, Message>] => [
    language,
    JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8')),
  ]),
);
const english = catalogues.get('en') ?? {};
const PLURAL = /_(zero|one|two|few|many|other)$/;

const namesIn = (message: string) => [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());

describe.each([...catalogues])('the messages in %s', (language, catalogue) => {
  const entries = Object.entries(catalogue);

  it('say which language they are in', () => {
    expect(catalogue.languageTag?.message).toBe(language.replace('_', '-'));
  });

  it('have every placeholder that they use, and use all but a number that a form says in words', () => {
    for (const [key, { message, placeholders = {} }] of entries) {
      const used = new Set(namesIn(message));
      const had = Object.keys(placeholders);
      expect(had, key).toEqual(expect.arrayContaining([...used]));
      const unused = had.filter((name) => !used.has(name));
      expect(unused, key).toEqual(PLURAL.test(key) && unused.includes('count') ? ['count'] : []);
    }
  });

  it('have a form for every number', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(entries.filter(([key]) => PLURAL.test(key)).map(([key]) => key.replace(PLURAL, '')));
    expect(counted.size).toBeGreaterThan(5);
    for (const key of counted) for (const form of forms) expect(catalogue).toHaveProperty(`${key}_${form}`);
  });

  it('are those of the English catalogue', () => {
    const keysOf = (messages: object) => new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '_n')));
    expect(keysOf(catalogue)).toEqual(keysOf(english));
  });
});

it('tells translators what each message is, with an example of what stands in it', () => {
  for (const [key, { message, description, placeholders = {} }] of Object.entries(english)) {
    expect(message, key).not.toBe('');
    expect(description ?? '', key).not.toBe('');
    for (const { content, example } of Object.values(placeholders)) {
      expect(content, key).toMatch(/^\$\d$/);
      expect(example ?? '', key).not.toBe('');
    }
  }
});

describe('the messages that the sources name', () => {
  const sources = readdirSync(new URL('../../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8'))
    .join('\n');
  const named = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, key = '']) => key);

  it('are there: a name that nothing answers to would leave its place empty', () => {
    const said = named(/\bt\(\s*'(\w+)'/g);
    const counted = named(/\bsayCount\(\s*\w+,\s*'(\w+)'/g).map((key) => `${key}_other`);
    expect(said.length).toBeGreaterThan(200);
    expect(counted.length).toBeGreaterThan(10);
    expect([...said, ...counted].filter((key) => !(key in english))).toEqual([]);
  });

  it('are all that there are: in full, or by the part before or behind what varies', () => {
    const whole = new Set(named(/['"`](\w+)['"`]/g));
    const before = named(/`([a-z]\w*_\w*)\$\{/g);
    const behind = named(/\$\{[\w.[\]]+\}([A-Z]\w+)`/g);
    const isNamed = (key: string) =>
      whole.has(key) || before.some((part) => key.startsWith(part)) || behind.some((part) => key.endsWith(part));
    const inManifest = ['extensionDescription'];
    const unnamed = Object.keys(english).filter((key) => !isNamed(key) && !isNamed(key.replace(PLURAL, '')));
    expect(unnamed).toEqual(inManifest);
  });
});
