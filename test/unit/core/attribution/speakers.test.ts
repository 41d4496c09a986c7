import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../src/core/model';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

const read = (text: string): Quote[] => readQuotes({ text }, english);
const marked = (text: string): Quote[] => read(text).filter(({ kind }) => kind === 'direct' || kind === 'fragment');
const speakers = (text: string): (string | null)[] => marked(text).map(({ speaker }) => speaker?.name ?? null);

describe('whose words they are', () => {
  it.each<[string, string, (string | null)[]]>([
    ['a body of two capitals', 'The White House said it was “not for sale.”', ['White House']],
    ['those who work for one', 'White House officials said it was “fine by us.”', ['White House officials']],
    ['an office alone', 'The Prime Minister said it was “a bad joke.”', ['Prime Minister']],
    ['an office over a name', 'Prime Minister Ann Lee said on Monday it was “a bad joke.”', ['Ann Lee']],
    ['a body with a plural possessive', 'The farmers’ union said it was “a bad joke.”', ['The farmers’ union']],
    ['a name after an office', '“We wait,” the players’ coach, Bob Ray, said.', ['Bob Ray']],
    ['the one quoted', 'Reuters quoted Ann Lee, an official at the bureau, as saying: “Nobody knows.”', ['Ann Lee']],
    [
      'a pronoun after who is quoted',
      'Reuters quoted Ann Lee, an official who runs the bureau, after she said that “nobody knows.”',
      ['Ann Lee'],
    ],
    ['the teller, not the addressee', 'Bob Ray told The Daily Post, adding that “nobody knows it.”', ['Bob Ray']],
    ['the one with an answer', 'Bob Ray had one answer. “Nobody knows what comes next.”', ['Bob Ray']],
    ['the one with an answer, by a colon', 'Bob Ray had one answer: “Nobody knows what comes.”', ['Bob Ray']],
    ['an unresolved pronoun for a thing', '“It is over,” it said.', [null]],
    ['a dummy subject', 'There was said to be “a very big problem here.”', [null]],
    ['a passive without an agent', 'The plan is, it is said, “a very bad joke indeed.”', [null]],
    ['a claim', 'His claim that “nobody knows what comes next” was heard.', ['His']],
    ['an answer', 'Her answer was “we will wait and see.”', ['Her']],
    ['a statement', 'In a statement, Ann Lee called the plan “a bad joke.”', ['Ann Lee']],
    ['a sentence without an end', 'Ann Lee said: “We wait and see what comes of this', ['Ann Lee']],
    [
      'years and plural possessives inside',
      '“We wait for the workers’ bill,” Ann Lee said, “and the ’17 one.”',
      ['Ann Lee', 'Ann Lee'],
    ],
    ['text from right to left around it', '\u202eAnn Lee said: “We wait.”\u202c', ['Ann Lee']],
    ['a time before the name', 'Earlier in the day Mr. Ray said it was “a very bad joke.”', ['Ray']],
    ['a weekday before a title', 'Late on Tuesday Ms. Lee said it was “a very bad joke.”', ['Lee']],
    ['a weekday before a name', 'Last Tuesday Ray said it was “a very bad joke.”', ['Ray']],
    ['a time before an owner', 'Yesterday afternoon Ray’s lawyer said it was “a bad joke.”', ['Ray’s lawyer']],
    ['a paper named after a day', 'The Sunday Times said it was “a very bad joke.”', ['Sunday Times']],
    [
      'an office that only the quotation names somebody by',
      'Bob Ray told the Post he was sure. By noon the president had dropped the plan. “President Lee and I spoke of a unit,” he wrote.',
      ['the president'],
    ],
    ['an office without a name', 'The spokeswoman was blunt. “It is over for good,” she said.', ['The spokeswoman']],
    ['a sign', '“We wait here for you,” the sign read.', ['the sign']],
    ['the one quoted, told afterwards', '“Nobody knows a thing,” the Gazette quoted Ann Lee as saying.', ['Ann Lee']],
    [
      'the one with an office in a body of several words',
      'Ministry of Fisheries Secretary Paul J. Weaver told reporters that crews were “counting nets.”',
      ['Paul J. Weaver'],
    ],
    ['the body, where nobody is named', 'The Council for Harbour Renewal said it was “a very bad joke.”', ['Council']],
    ['a name after a phrase in front', 'On the other side, Ann Lee, also took a bow and said, “We wait.”', ['Ann Lee']],
    [
      'two, one of them with what she is',
      'Ann Lee, the head of millmaker Ardco, and former mayor Bob Ray said they were “shocked and saddened” by it.',
      ['Ann Lee and Bob Ray'],
    ],
    ['a nation', 'Anna Brandt will go in June. “It was a good time,” said the 56 year-old German.', ['Anna Brandt']],
    [
      'a nation, alone',
      'Anna Brandt will go in June. The Italian coach stays. “I need a rest,” the German said.',
      ['Anna Brandt'],
    ],
    ['an age', 'Ann Lee will go in June. In a speech, the 42-year-old said: “It is time to go.”', ['Ann Lee']],
    ['a people', 'Ann Lee will go in June. “We wait and see,” the French said.', ['French']],
    ['nobody that an owner hides', 'Ann Lee spoke. Her term ends in May. “I am not done yet,” she said.', ['Ann Lee']],
  ])('is told: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each<[string, string, (string | null)[]]>([
    ['a button before a name', 'CLOSE Ann Lee ran. Lee said it was “a very bad joke.”', ['Ann Lee']],
    ['a credit before a name', 'Ann Lee ran.\n\nGetty Images Lee said it was “a bad joke.”', ['Ann Lee']],
    ['initials that are a name', 'JD Reyes said it was “a very bad joke.”', ['JD Reyes']],
    ['a state and an office', '“We wait and see,” Ohio Gov. Reyes said.', ['Reyes']],
    ['who is elected', '“We wait and see,” tweeted Rep.-elect Ann Lee.', ['Ann Lee']],
    ['a son', 'Bob Ray left. Bob Ray Jr. came. Ray Jr. called it “a very bad joke.”', ['Bob Ray Jr.']],
    ['a father', 'Bob Ray Jr. came with Bob Ray. Ray called it “a very bad joke.”', ['Bob Ray']],
    ['a tower for nobody', 'The Reyes Tower is high. “We wait and see,” Reyes said.', ['Reyes']],
    [
      'a surname with a title alone',
      'Mayor Reyes came. It rained all day. “We wait and see,” the mayor said.',
      ['Reyes'],
    ],
    [
      'not who was it before',
      'President Ann Lee came, and former President Bob Ray left. “We wait and see,” the president said.',
      ['Ann Lee'],
    ],
    [
      'not that of another country',
      'President Ann Lee met Polish President Bob Ray. “We wait and see,” the president said.',
      ['Ann Lee'],
    ],
    [
      'that of another country',
      'President Ann Lee met Polish President Bob Ray. It rained. “We wait,” the Polish president said.',
      ['Bob Ray'],
    ],
    [
      'an office of state',
      'Secretary of State Ann Lee came with Mayor Bob Ray. “We wait and see,” the secretary said.',
      ['Ann Lee'],
    ],
    [
      'a member by party and state',
      'Rep. Ann Lee (D-Md.) met Rep. Bob Ray (R-Ohio). “We wait and see,” the Maryland Democrat said.',
      ['Ann Lee'],
    ],
    [
      'a senator by state',
      'Sen. Ann Lee of Ohio met Sen. Bob Ray of Utah. “We wait and see,” the Ohio senator said.',
      ['Ann Lee'],
    ],
    [
      'a senator with a capital',
      'Sen. Ann Lee of Ohio met Sen. Bob Ray of Utah. “We wait and see,” the Ohio Senator said.',
      ['Ann Lee'],
    ],
    ['a member whom nothing tells', '“We wait and see,” the Maryland Democrat said.', ['the Maryland Democrat']],
  ])('is a name without what is glued to it, or the one who is meant: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each<[string, string, (string | null)[]]>([
    [
      'the next paragraph',
      '“We wait and see,” Bob Ray said.\n\n“Nobody in this town can know what will come of it next week or later.”',
      ['Bob Ray', 'Bob Ray'],
    ],
    [
      'not a paragraph after a few words',
      'Bob Ray called it “a very bad joke.”\n\n“Nobody in this town can know what will come of it next week or later.”',
      ['Bob Ray', null],
    ],
    ['words in words', '“It is like, ‘We wait and see what comes,’” Bob Ray said.', ['Bob Ray', 'Bob Ray']],
    ['his own words in his', '“I wrote, ‘We wait and see what comes,’” Bob Ray said.', ['Bob Ray', 'Bob Ray']],
    [
      'whom the sentence before is about',
      'Bob Ray came.\n\nRay looked stunned. “Nobody in this town can know what will come of it next week or later.”',
      ['Bob Ray'],
    ],
    [
      'one person with two verbs',
      'Bob Ray stressed that he was late and insisted trade “comes ... at the end of the day.”',
      ['Bob Ray'],
    ],
    ['a tag with a place', '“Nobody knows, do they?” Ray said on the radio, adding: “We wait.”', ['Ray', 'Ray']],
    [
      'a new sentence with a clause',
      '“Nobody knows, do they?” Ray said on the radio that it was “a bad joke.”',
      [null, 'Ray'],
    ],
    ['several', '“We wait and see,” the three senators said in a statement.', ['the three senators']],
    [
      'whoever stands last in what was done',
      'He warned of a comment by a candidate in Ohio, who said it was “a very bad joke.”',
      ['a candidate'],
    ],
    ['not whither', 'Ann Lee warned Bob not to go around it at all, saying it was “a very bad joke.”', ['Ann Lee']],
    ['a member in an aside', 'Another Democrat, Rep. Bob Ray, said it was “a very bad joke.”', ['Bob Ray']],
    [
      'a member in an aside, with a state',
      'The top Republican on the panel, Rep. Bob Ray of Ohio, called it “a very bad joke.”',
      ['Bob Ray'],
    ],
    [
      'a name with its aside left open',
      'It came after Bob Ray, the team director said it was “a bad joke.”',
      ['Bob Ray'],
    ],
    ['a name with a state', 'In Berea, Utah, Gov. Bob Ray (R-Ohio), said it was “a very bad joke.”', ['Bob Ray']],
    ['a paper', 'The newspaper reports: “Nobody knows what comes next.”', ['The newspaper']],
    ['who has words', 'Asked for more, Mayor Bob Ray did not mince words: “Nobody knows.”', ['Bob Ray']],
    [
      'a former mayor, the last subject',
      'Bob Ray came to town. Ray left at noon. “We wait and see,” the former mayor said.',
      ['Bob Ray'],
    ],
    [
      'not one of another party',
      'Rep. Bob Ray (R-Ohio) came to town. Ray left. “We wait and see,” the Utah Democrat said.',
      ['the Utah Democrat'],
    ],
  ])('goes on, or is found by the sentence: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each<[string, string, (string | null)[]]>([
    ['by whom it was issued', '“We wait and see,” said the statement issued by Bob Ray, the mayor.', ['Bob Ray']],
    ['whose it is', 'Mayor Bob Ray came. “We wait and see,” reads a section of his statement.', ['Bob Ray']],
    ['by a name', '“We wait and see,” Bob Ray’s letter said.', ['Bob Ray']],
    ['not told', '“We wait and see,” the statement said.', ['the statement']],
  ])('is that of whom a document is, where it says so: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each<[string, string, (string | null)[]]>([
    ['an office of somebody', '“We wait and see,” Bob Ray’s office said.', ['Bob Ray’s office']],
    ['who is relayed', 'Ann Lee left. “We wait and see,” she said, according to the Harbour Post.', ['Ann Lee']],
    ['an outlet alone', '“Nobody knows what comes next,” the Harbour Post reported.', ['Harbour Post']],
  ])('is the one who speaks: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('is one name with and without its article', () => {
    const text = 'The GCHQ said it was “not for sale.” GCHQ said it would “wait and see what comes.”';
    expect(speakers(text)).toEqual(['GCHQ', 'GCHQ']);
  });

  it('keeps the chain where "that" leads up to the quotation', () => {
    const [quote] = marked('Bob Ray said Ann Lee told him that “nobody knows what comes next.”');
    expect(quote?.speaker?.name).toBe('Ann Lee');
    expect(quote?.speaker?.via?.map(({ name }) => name)).toEqual(['Bob Ray']);
  });

  it('keeps the watchword of a person from being his speech', () => {
    expect(read('His motto is “Slow and steady.”').map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['scare', null],
    ]);
  });
});

describe('what is reported', () => {
  const reported = (text: string): [string, string | undefined, string | undefined][] =>
    read(text)
      .filter(({ kind }) => kind === 'indirect')
      .map(({ text: words, speaker, cue }) => [words, speaker?.name, cue?.lemma]);

  it.each<[string, string, [string, string | undefined, string | undefined][]]>([
    ['a denial', 'Ann Lee denied closing the farm.', [['closing the farm', 'Ann Lee', 'deny']]],
    ['a promise', 'Ann Lee promised to close the farm.', [['to close the farm', 'Ann Lee', 'promise']]],
    ['a call', 'Ann Lee called for a vote on the farm.', [['a vote on the farm', 'Ann Lee', 'call for']]],
    [
      'once, though a noun stands between',
      'Bob Ray repeated his claim that the plan was late.',
      [['that the plan was late', 'Bob Ray', 'repeat']],
    ],
    [
      'with both marks of a quotation in it',
      'She was quoted as saying that the plan was “a bad joke.”',
      [['that the plan was “a bad joke.”', 'She', 'quote']],
    ],
    [
      'of the second verb alone',
      '“We will wait,” Bob Ray told Ann Lee, adding that the farm would close.',
      [['that the farm would close', 'Bob Ray', 'add']],
    ],
    ['of nobody', 'It seems that the farm will close.', [['that the farm will close', undefined, 'seem']]],
  ])('is read: %s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});
