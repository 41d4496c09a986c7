import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../src/core/quotes/find-marks';

const inside = (text: string): string[] =>
  findMarks(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  it.each<[string, string, string[]]>([
    ['straight double', 'He said "no" and "yes".', ['no', 'yes']],
    ['curly double', 'She said “no,” then “yes.”', ['no,', 'yes.']],
    ['adjacent', '"A one," "B two," and "C three"', ['A one,', 'B two,', 'C three']],
    ['mixed kinds in one text', '“Curly,” he said. "Straight," she said.', ['Curly,', 'Straight,']],
    ['curly closed by straight', '“So it is," he said.', ['So it is,']],
    ['an opening mark typed as the closing one', '“So it is,“ he said. “Well.”', ['So it is,', 'Well.']],
    ['British single', '‘It’s fine,’ he said.', ['It’s fine,']],
    ['straight single', "the so-called 'experts' said", ['experts']],
    ['two single marks for a double one', "''Ten,'' he said.", ['Ten,']],
    ['three in a row', "''He said, 'Nine.'''", ["He said, 'Nine.'", 'Nine.']],
    ['French', '« Bonjour », dit-il.', ['Bonjour']],
    ['German, low and high', '„Guten Tag“, sagte er.', ['Guten Tag']],
    ['German, pointing in', 'Er sagte: »Nein«, und ging.', ['Nein']],
    ['German, single', '‚Ja‘, sagte sie.', ['Ja']],
    ['Swedish', '”Hej”, sa han.', ['Hej']],
    ['Polish', 'Powiedział: „Nie wiem”.', ['Nie wiem']],
    ['Japanese', '彼は「はい」と言った。', ['はい']],
    ['no space before', 'She said,"Done it," and left.', ['Done it,']],
    ['white space inside the marks', 'He said " done " at last.', ['done']],
    ['a paragraph that opens and never closes', '“Nobody closed this one at all.', ['Nobody closed this one at all.']],
  ])('finds %s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['apostrophes', "It's the dogs' bowls, isn't it? The players’ union can’t."],
    ['years and decades', "In '17, as in the '90s, and since ’08."],
    ['elisions', "Rock 'n' roll, 'em and 'til dawn; ’twas so."],
    ['inches and feet', `A 12" pizza for a 6'2" man, 5' 11" in socks.`],
    ['empty marks', '"" and “” and « »'],
    ['a stray closing mark', 'So it ends.” And nothing opens.'],
  ])('takes %s for no quotation', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  it('keeps a stray opening mark from shifting what follows', () => {
    expect(inside('He liked “this. She said “that one” and “this one” too.')).toEqual(['that one', 'this one']);
  });

  it('keeps inches inside a quotation', () => {
    expect(inside('"He is 6\'2" tall," she said. "Yes."')).toEqual([`He is 6'2" tall,`, 'Yes.']);
  });

  it('lets a plural possessive stand inside single marks', () => {
    expect(inside('He said ‘the workers’ rights matter’ today.')).toEqual(['the workers’ rights matter']);
  });

  it('tells the outer quotation from the inner one', () => {
    const text = '“She told me ‘go home’ twice,” he said; ‘the “big” one’ he kept.';
    const spans = findMarks(text, 0, text.length);
    expect(spans.map(({ start, end, parent }) => [text.slice(start, end), parent])).toEqual([
      ['She told me ‘go home’ twice,', -1],
      ['go home', 0],
      ['the “big” one', -1],
      ['big', 2],
    ]);
  });

  it('says which span is not closed', () => {
    const text = '“One that goes on in the next paragraph.';
    expect(findMarks(text, 0, text.length)[0]?.closed).toBe(false);
  });
});
