import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../src/_locales/en/messages.json';
import { MatchReason, matchRuleKey } from '../../../src/ui/MatchReason';
import { english } from './english';
import { render, textOf, textsOf } from './render';

const core = new URL('../../../src/core/', import.meta.url);

/** The names of rules that stand in the engine's sources, but for `none`: what does not match is never shown. */
function rulesInSources(): string[] {
  const sources = ['matching', 'comparison'].flatMap((folder) =>
    readdirSync(new URL(folder, core)).map((name) => readFileSync(new URL(`${folder}/${name}`, core), 'utf8')),
  );
  const named = sources.flatMap((source) => [...source.matchAll(/\brule: '([a-z-]+)'/g)]);
  const decided = readFileSync(new URL('matching/decide-match.ts', core), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g);
  return [...new Set([...named, ...decided].map(([, rule = '']) => rule))].filter((rule) => rule !== 'none').sort();
}

describe('the rules of the engine', () => {
  it('are each put in plain words, and no others are', () => {
    const rules = rulesInSources();
    expect(rules).toContain('same-words');
    expect(rules).toContain('same-words-unmarked');
    const told = Object.keys(messages).filter((key) => key.startsWith('matchRule_'));
    expect(told.sort()).toEqual(rules.map(matchRuleKey).sort());
  });
});

describe('MatchReason', () => {
  const trace = { rule: 'contained-with-edits', score: 0.82, margin: null, agreeing: ['within ten days'] };

  it('tells the rule, how much agrees and in which words', () => {
    const root = render(<MatchReason strings={english} trace={trace} />);
    expect(textsOf(root, 'p')).toEqual([
      english.t('matchRule_contained_with_edits'),
      '82% of its words are in the fullest wording too; rarer words count more.',
      'The longest passages they share:',
    ]);
    expect(textsOf(root, '.agreeing li')).toEqual(['within ten days']);
  });

  it('claims nothing of other candidates where none was measured', () => {
    const root = render(<MatchReason strings={english} trace={{ ...trace, margin: 0.61 }} />);
    expect(textOf(root)).toContain('The next best match agrees 61% less.');
    expect(textOf(render(<MatchReason strings={english} trace={trace} />))).not.toContain('candidate');
  });

  it('gives no share where the score is none', () => {
    const root = render(<MatchReason strings={english} trace={{ ...trace, rule: 'reported-retreat', score: 0.7 }} />);
    expect(textOf(root)).not.toContain('%');
    expect(textOf(root)).toContain('Words they share:');
  });

  it.each([
    ['direct', 'This is the fullest wording'],
    ['indirect', 'Nobody quotes it.'],
  ] as const)('says what a %s wording without a trace is', (form, said) => {
    expect(textOf(render(<MatchReason strings={english} trace={null} form={form} />))).toContain(said);
  });
});
