import { describe, expect, it } from 'vitest';
import { Introduction } from '../../../src/ui/Introduction';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { elsewhereOf, type OccurrenceFacts } from '../../fixtures/comparisons/wording';
import { english } from './english';
import { render, textOf, the } from './render';

const SAID: OccurrenceFacts = { wording: 'Der Damm hält.', fidelity: 'verbatim', speaker: 'Ada Novak', cue: 'sagte' };
const source = { articleId: '1', outlet: 'Echo', title: 'Der Damm', language: 'de' };
const show = (strings = english, facts: Partial<OccurrenceFacts> = {}) =>
  render(<Introduction strings={strings} occurrence={elsewhereOf(source, { ...SAID, ...facts })} />);

describe('Introduction', () => {
  it.each<Language>(['en', 'de', 'fr', 'es'])('has no word of ours before the verb, in %s', (language) => {
    expect(textOf(show(stringsOf(language)))).toBe('Ada Novak · sagte');
  });

  it('leaves the point between speaker and verb to those who see it, and a space to those who listen', () => {
    const introduction = the(show(), '.introduction');
    introduction.querySelector('[aria-hidden=true]')?.remove();
    expect(textOf(introduction)).toBe('Ada Novak sagte');
  });

  it('prints the verb in the quotation marks of its text', () => {
    expect(the(show(), 'q.cue').getAttribute('lang')).toBe('de');
  });

  it('says in words that only a colon stands before the quotation', () => {
    expect(textOf(show(english, { cue: ':' }))).toBe('Ada Novak · after a colon');
  });
});
