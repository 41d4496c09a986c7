import { describe, expect, it } from 'vitest';
import { excerptArticle } from '../../../../src/core/excerpt/make-excerpt';
import { indexText } from '../../../../src/core/text/index-text';
import { compareVersions, isOtherVersion } from '../../../../src/core/versions/compare-versions';
import { isCorrectionNote } from '../../../../src/core/versions/find-correction';
import { languages } from '../../../fixtures/languages';
import { makeText } from '../comparison/make-text';

const WHOLE = { before: true, after: true };
const FIRST = 'The pier of Oakley was shut on Monday after two of its planks had been found in the river.';
const QUOTE = '“We will open every gate of it again in June,” said Nora Flint, the harbour engineer.';
const LAST = 'The ferry goes from the old quay until then, and takes no bicycles.';
const before = makeText('pier', [FIRST, QUOTE, LAST]);

const compare = (paragraphs: string[], facts = {}, whole = WHOLE) =>
  compareVersions(before, makeText('pier', paragraphs, facts), whole);

describe('two readings of an article', () => {
  it('that are alike are no other version', () => {
    const changes = compare([FIRST, QUOTE, LAST]);
    expect(isOtherVersion(changes)).toBe(false);
    expect(changes).toMatchObject({ headline: null, correction: null, quotationsOnly: false });
  });

  it.each<[string, string[]]>([
    ['a counter and a time', ['Updated 3 hours ago', FIRST, QUOTE, LAST, '128 comments']],
    ['other signs', [FIRST.replace('Monday', 'Monday,').toUpperCase(), QUOTE.replace(/[“”]/g, '"'), LAST]],
    ['other paragraphs', [`${FIRST} ${QUOTE}`, LAST]],
    ['another number of readers', [FIRST, QUOTE, LAST, 'Read by 1200']],
  ])('that differ in %s are no other version', (_what, paragraphs) => {
    expect(isOtherVersion(compare(paragraphs))).toBe(false);
  });

  it('say which quotation has gone, come, or got other words', () => {
    expect(compare([FIRST, LAST])).toMatchObject({
      quotations: {
        gone: [{ text: 'We will open every gate of it again in June,', speaker: 'Nora Flint' }],
        added: [],
      },
      sentences: { gone: [], added: [] },
    });
    const more = '“Nobody had looked at the piles for nine years,” Flint added.';
    expect(compare([FIRST, QUOTE, more, LAST]).quotations.added.map(({ text }) => text)).toEqual([
      'Nobody had looked at the piles for nine years,',
    ]);
    const { changed, gone, added } = compare([FIRST, QUOTE.replace('June', 'July'), LAST]).quotations;
    expect([gone, added]).toEqual([[], []]);
    expect(changed.map(({ edits }) => edits.map(({ from, to }) => [from, to]))).toEqual([[['June', 'July']]]);
  });

  it('say that somebody else is said to have said it', () => {
    const { quotations } = compare([FIRST, QUOTE.replace('Nora Flint', 'Amos Reed'), LAST]);
    expect(quotations.speakers).toMatchObject([{ before: 'Nora Flint', after: 'Amos Reed' }]);
    expect(compare([FIRST, QUOTE.replace('Nora Flint', 'Flint'), LAST]).quotations.speakers).toEqual([]);
  });

  it('say which headline and which sentences are others', () => {
    const added = 'A diver has since found a third plank below the bridge.';
    const changes = compare([FIRST, QUOTE, added], { title: 'Pier stays shut' });
    expect(changes.headline).toEqual({ before: 'Title of pier', after: 'Pier stays shut' });
    expect(changes.sentences).toEqual({ gone: [LAST], added: [added] });
  });

  it('differ by a sentence of six words, and not by one of five', () => {
    const words = 'planks float down the broad river slowly'.split(' ');
    const sentence = (count: number) => `${words.slice(0, count).join(' ')}.`;
    expect(isOtherVersion(compare([FIRST, QUOTE, LAST, sentence(6)]))).toBe(true);
    expect(isOtherVersion(compare([FIRST, QUOTE, LAST, sentence(5)]))).toBe(false);
  });

  it('know a sentence again whatever its signs, capitals and figures, and not with another word', () => {
    const changesOf = (last: string) => compare([FIRST, QUOTE, last]).sentences;
    for (const last of [LAST.toUpperCase(), `${LAST.slice(0, -1)}!`, LAST.replace('no bicycles', '12 no bicycles')])
      expect(changesOf(last)).toEqual({ gone: [], added: [] });
    const other = LAST.replace('no bicycles', 'few bicycles');
    expect(changesOf(other)).toEqual({ gone: [LAST], added: [other] });
  });

  it('know a headline again whatever its signs, capitals and figures, and not with another word', () => {
    const headline = (title: string | null) => compare([FIRST, QUOTE, LAST], { title }).headline;
    expect(headline('TITLE of pier (2)!')).toBeNull();
    expect(headline(null)).toBeNull();
    expect(headline('Title of a pier')).toEqual({ before: 'Title of pier', after: 'Title of a pier' });
  });

  it('say once that somebody else is said to have said it', () => {
    const { sentences, quotations } = compare([FIRST, QUOTE.replace('Nora Flint', 'Amos Reed'), LAST]);
    expect(quotations.speakers).toHaveLength(1);
    expect(sentences).toEqual({ gone: [], added: [] });
  });

  it('say once of a quotation of several sentences that it has come', () => {
    const long = '“Nobody had looked at the piles for nine years. Nobody will have to look at them for ninety.”';
    const { quotations, sentences } = compare([FIRST, QUOTE, LAST, `Flint said: ${long}`]);
    expect([quotations.added.length, sentences.added]).toEqual([1, []]);
  });

  it('say of a sentence that it has changed though a word of it was quoted elsewhere', () => {
    const slogan = 'Her slogan is “quay”.';
    const other = LAST.replace('no bicycles', 'no bicycles and no dogs');
    const { sentences } = compareVersions(
      makeText('pier', [FIRST, QUOTE, LAST, slogan]),
      makeText('pier', [FIRST, QUOTE, other]),
      WHOLE,
    );
    expect(sentences).toEqual({ gone: [LAST], added: [other] });
  });

  it('say nothing of a quotation that is printed once more, or once less', () => {
    const twice = makeText('pier', [FIRST, QUOTE, QUOTE, LAST]);
    expect(isOtherVersion(compareVersions(before, twice, WHOLE))).toBe(false);
    expect(isOtherVersion(compareVersions(twice, before, WHOLE))).toBe(false);
  });

  it('say nothing of captions and links', () => {
    const caption = 'The pier of Oakley as it was seen from the ferry in May.';
    for (const [role, isOther] of [
      ['caption', false],
      ['link', false],
      ['body', true],
    ] as const) {
      const { article } = makeText('pier', [FIRST, QUOTE, LAST, caption]);
      const paragraphs = article.paragraphs.map((one, at) => (at === 3 ? { ...one, role } : one));
      const after = indexText({ ...article, paragraphs }, languages);
      expect(isOtherVersion(compareVersions(before, after, WHOLE))).toBe(isOther);
    }
  });

  it('say nothing of what a reading that is cut does not have', () => {
    expect(isOtherVersion(compare([FIRST], {}, { before: true, after: false }))).toBe(false);
    const cut = compareVersions(makeText('pier', [FIRST]), before, { before: false, after: true });
    expect(isOtherVersion(cut)).toBe(false);
  });

  it('tell what changed in quotations where nothing else was kept', () => {
    const kept = indexText(excerptArticle(before), languages);
    const after = makeText('pier', [FIRST.replace('two', 'three'), QUOTE.replace('June', 'July'), LAST]);
    const changes = compareVersions(kept, after, WHOLE);
    expect(changes.quotationsOnly).toBe(true);
    expect(changes.quotations.changed).toHaveLength(1);
    expect(changes.sentences).toEqual({ gone: [], added: [] });
    expect(isOtherVersion(compareVersions(kept, makeText('pier', [FIRST, QUOTE]), WHOLE))).toBe(false);
  });
});

describe('a correction note', () => {
  it.each([
    'Correction: the pier was shut on Monday, not on Sunday.',
    'Correction (4 May): an engineer was misnamed.',
    'An earlier version of this article gave another month.',
    'This story has been corrected to name the engineer.',
    'Korrektur: Der Steg wurde am Montag gesperrt.',
    'In einer früheren Version dieses Artikels hieß es, der Steg sei offen.',
    'Rectificatif : la jetée a fermé lundi.',
    'Une version précédente de cet article donnait un autre mois.',
    'Corrección: el muelle cerró el lunes.',
    'Una versión anterior de este artículo daba otro mes.',
  ])('is known: %s', (words) => {
    expect(isCorrectionNote(words)).toBe(true);
    expect(compare([FIRST, QUOTE, LAST, words]).correction).toBe(words);
  });

  it.each([
    'Correction of the river began in spring.',
    'An earlier version of the bill gave another month.',
    'Updated at noon with words of the engineer.',
    'Die Korrektur der Preise kam am Montag: zu spät.',
    'Une version précédente du projet donnait un autre mois.',
    'La corrección llegó el lunes: tarde.',
  ])('is none: %s', (words) => {
    expect(isCorrectionNote(words)).toBe(false);
  });

  it('is a thousand characters at most', () => {
    const note = (length: number) => `Correction: ${'x'.repeat(length - 'Correction: '.length)}`;
    expect(isCorrectionNote(note(1000))).toBe(true);
    expect(isCorrectionNote(note(1001))).toBe(false);
  });

  it.each(['Clarification', 'Korrektur', 'Erratum', 'Corrección'])('may say when, in forty characters: %s', (word) => {
    const dated = (length: number) => `${word} (${'x'.repeat(length)}): the pier was open.`;
    expect([0, 1, 40, 41].map((length) => isCorrectionNote(dated(length)))).toEqual([false, true, true, false]);
  });

  it('is told once, and not as a new sentence', () => {
    const note = 'Correction: the pier was shut on Monday, not on Sunday, by the harbour.';
    expect(compare([FIRST, QUOTE, LAST, note])).toMatchObject({ correction: note, sentences: { added: [] } });
  });

  it('that was there before is nothing new', () => {
    const note = 'Correction: the pier was shut on Monday, not on Sunday.';
    const noted = makeText('pier', [FIRST, QUOTE, LAST, note]);
    expect(compareVersions(noted, noted, WHOLE).correction).toBeNull();
  });
});
