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
