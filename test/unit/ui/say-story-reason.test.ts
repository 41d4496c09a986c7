import { describe, expect, it } from 'vitest';
import type { StoryReason } from '../../../src/core/model';
import { sayStoryReason } from '../../../src/ui/say-story-reason';
import { type Language, stringsOf } from '../../fixtures/catalogue';

/** Every kind, in every form that its numbers and lists have. */
const REASONS: StoryReason[] = [
  { kind: 'title', things: ['ferry', 'council'], names: ['Varga'] },
  { kind: 'title', things: ['ferry'], names: [] },
  { kind: 'title', things: [], names: ['Varga', 'Threlfall'] },
  { kind: 'sentences', count: 1, things: ['ferry'], names: ['Varga', 'Threlfall'], words: 'Varga wants a ferry.' },
  { kind: 'sentences', count: 12, things: ['ferry'], names: [], words: 'Varga wants a ferry.' },
  { kind: 'quotations', count: 1, words: ['we said no'] },
  { kind: 'quotations', count: 4, words: ['we said no', 'not be towed'] },
  { kind: 'date', days: 0 },
  { kind: 'date', days: 1 },
  { kind: 'date', days: 9 },
];

/** Without the marks that keep words of two directions apart. */
const say = (language: Language, reason: StoryReason) =>
  sayStoryReason(stringsOf(language, language), reason).replace(/[\u2068\u2069]/g, '');

describe.each<Language>(['en', 'de', 'fr', 'es'])('the reasons for a story in %s', (language) => {
  it.each(REASONS)('are put in words, none of them lost: %j', (reason) => {
    const said = say(language, reason);
    const words = [
      ...('things' in reason ? [...reason.things, ...reason.names] : []),
      ...('words' in reason ? [reason.words].flat() : []),
    ];
    expect(said).not.toBe('');
    for (const one of words) expect(said).toContain(one);
    if ('count' in reason && reason.count > 1) expect(said).toContain(String(reason.count));
    if ('days' in reason && reason.days > 1) expect(said).toContain(String(reason.days));
    expect(said).not.toMatch(/\$|undefined/);
  });
});

it('joins names to nothing where there are no things', () => {
  const reason: StoryReason = { kind: 'title', things: [], names: ['Varga', 'Threlfall'] };
  expect(say('en', reason)).toBe('Its headline names “Varga” and “Threlfall”.');
});

it('uses the quotation marks and the lists of the language', () => {
  const reason: StoryReason = { kind: 'title', things: ['ferry', 'council'], names: ['Varga'] };
  expect(say('en', reason)).toBe('Its headline names “ferry” and “council” together with “Varga”.');
  expect(say('de', reason)).toBe('Die Überschrift nennt „ferry“ und „council“ zusammen mit „Varga“.');
});
