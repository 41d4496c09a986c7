import { describe, expect, it } from 'vitest';
import type { StateName } from '../../fixtures/comparisons/states';
import { press, settle, textOf, textsOf } from '../ui/render';

import { panelOf, show } from './show-state';

describe('the tab "Framing"', () => {
  async function framing(name: StateName): Promise<HTMLElement> {
    const root = show(name);
    press(root, 'Framing');
    await settle();
    return panelOf(root);
  }
  const cardOf = (panel: Element, outlet: string) =>
    [...panel.querySelectorAll('.framing-card')].find((card) => textOf(card).startsWith(outlet)) ?? null;

  it('has a card for each text, the one being read first', async () => {
    expect(textsOf(await framing('full'), '.card-head')).toEqual([
      'The Daily Lantern the text you read',
      'The Harbour Courier',
      'Northport Post',
      'Northport Post',
      'Coastline News Agency',
      'outlet not stated',
    ]);
  });

  it('tells headline, first sentence, names for the matter, voices and verbs, first and last word', async () => {
    const card = cardOf(await framing('full'), 'The Daily Lantern');
    expect(textOf(card)).toContain(
      'Mayor promises free detour after tunnel flood Nobody will have to pay'.slice(0, 45),
    );
    expect(textsOf(card as Element, '.framing-terms li')).toEqual(['free detour ×3', 'tunnel flood ×2', 'closure']);
    expect(textsOf(card as Element, '.framing-voice')).toEqual([
      'Ilse Brandt 41 words quoted, 18 reportedpromise ×2, say, (colon)',
      'Tomas Okoro 15 words quotedrecall, say',
      'Ruth Adeyemi 9 words quotedsay',
      'speaker not named 2 words quoted',
    ]);
    expect(textsOf(card as Element, '.framing-row').slice(-2)).toEqual([
      'Quoted firstIlse Brandt',
      'Quoted lastRuth Adeyemi',
    ]);
  });

  it('says in words what a bar shows', async () => {
    const card = cardOf(await framing('full'), 'The Harbour Courier');
    expect(card?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Ilse Brandt: 22 words quoted, 31 reported; Tomas Okoro: 19 reported',
    );
  });

  it('says which texts are much the same and count as one', async () => {
    const panel = await framing('full');
    expect(textsOf(panel, '.framing-note')).toContain(
      'shares long passages, word for word, with another text (Coastline News Agency); counted as one',
    );
    expect(textOf(cardOf(panel, 'Northport Post'))).not.toContain('count as one');
  });

  it('does not say who has the last word in a text that is cut', async () => {
    const card = cardOf(await framing('incomplete'), 'The Daily Lantern');
    expect(textsOf(card as Element, '.framing-row').at(-1)).toBe('Quoted lastnot known: the text is incomplete');
  });

  it('keeps what is unknown unsaid', async () => {
    const card = cardOf(await framing('full'), 'outlet not stated');
    expect(textsOf(card as Element, '.not-stated')).toEqual([
      'outlet not stated',
      'headline not stated',
      'none found',
      'quotes nobody',
      'nobody named',
      'nobody named',
    ]);
  });

  it('has no more speakers at once than can be told apart', async () => {
    const panel = await framing('full');
    expect(textsOf(panel, 'summary')).toEqual(['3 more speakers']);
    press(panel, '3 more speakers');
    await settle();
    expect(textsOf(panel, '.disclosed .speaker')).toEqual(['Pieter Holloway', 'Ruth Adeyemi', 'the harbour office']);
  });
});
