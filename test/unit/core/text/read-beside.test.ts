import { describe, expect, it } from 'vitest';
import type { StoryComparison } from '../../../../src/core/comparison-model';
import type { Article, ParagraphRole } from '../../../../src/core/model';
import { viewStory } from '../../../../src/core/story/view-story';
import { indexText } from '../../../../src/core/text/index-text';
import { isBesideAt, readBeside } from '../../../../src/core/text/read-beside';
import { languages } from '../../../fixtures/languages';
import { makeArticle, makeStoryIndex, makeText } from '../comparison/make-text';

/** An article whose paragraphs have the roles that are given. */
function withRoles(lines: [ParagraphRole, string][], facts: Partial<Article> = {}): Article {
  const article = makeArticle(
    'a',
    lines.map(([, line]) => line),
  );
  const paragraphs = article.paragraphs.map((span, at) => ({ ...span, role: lines[at]?.[0] ?? 'body' }));
  return { ...article, paragraphs, ...facts };
}

const printed = (lines: string[]): string[] => {
  const text = makeText('a', lines);
  return readBeside(text).map(({ start, end }) => text.article.text.slice(start, end));
};

const SAID = '“The ferry will sail to Farrow through the ice all winter long,” Captain Ann Lee said.';

describe('what stands beside the words of an article', () => {
  it('is captions, links and stretches, in order', () => {
    expect(
      printed([
        'Advertisement Captain Ann Lee sailed. JUST WATCHED Ice Replay More Videos ... MUST WATCH Ice 02:16',
        'The ferry at the quay. (AP Photo/Bob Ray)',
        'It snowed.',
        'READ MORE: Ice on the bay',
      ]),
    ).toEqual([
      'Advertisement',
      'JUST WATCHED Ice Replay More Videos ... MUST WATCH Ice 02:16',
      'The ferry at the quay. (AP Photo/Bob Ray)',
      'READ MORE: Ice on the bay',
    ]);
  });

  it('is known at each place', () => {
    const text = makeText('a', ['CLOSE Ann Lee sailed.']);
    expect([0, 4, 5, 6].map((at) => isBesideAt(text, at))).toEqual([true, true, false, false]);
  });

  it('is what the page tells in any language', () => {
    const german: [ParagraphRole, string][] = [
      ['body', 'Die Kapitänin sagte am Montag: „Wir fahren auch in diesem Winter durch das Eis nach Farrow.“'],
      ['caption', 'Die Fähre am Kai: „Wir fahren auch in diesem Winter durch das Eis nach Farrow.“'],
    ];
    const text = indexText(withRoles(german, { language: 'de' }), languages);
    expect(readBeside(text)).toEqual([text.article.paragraphs[1]].map((one) => ({ start: one?.start, end: one?.end })));
    expect(text.quotes).toHaveLength(1);
  });
});

describe('a caption or a link', () => {
  it.each<ParagraphRole>(['caption', 'link'])('that the page tells quotes nobody: %s', (role) => {
    const text = indexText(withRoles([[role, SAID]]), languages);
    expect(text.quotes).toEqual([]);
    expect(indexText(withRoles([['body', SAID]]), languages).quotes).toHaveLength(1);
  });

  it('names nobody', () => {
    const lines = [
      'Captain Ann Lee stood on the quay.',
      'Photo: Mayor Bob Ray',
      '“We will wait for the ice to go,” he said.',
    ];
    expect(makeText('a', lines).quotes.map(({ speaker }) => speaker?.name)).not.toContain('Bob Ray');
  });

  it.each([
    ['a button', `CLOSE ${SAID.replace(/^(.*,”) (.*) said\.$/, '$2 said $1').replace(',”', '.”')}`],
    ['a credit', 'Getty Images Captain Ann Lee said “the ferry will sail to Farrow through the ice.”'],
    [
      'a gallery',
      'Photos: The ferry Hide Caption 1 of 2 The quay Hide Caption 2 of 2 Captain Ann Lee said “the ferry will sail.”',
    ],
  ])('that is glued to a sentence is none of its words: %s', (_, line) => {
    expect(makeText('a', [line]).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee']);
  });

  it('keeps the offsets of all that follows', () => {
    const { quotes, article } = makeText('a', ['The ferry at the quay. (AP Photo/Bob Ray)', SAID]);
    expect(quotes.map(({ start, end, text }) => article.text.slice(start, end) === text)).toEqual([true]);
  });
});

describe('a story with captions and links', () => {
  const view = (...lines: string[]): StoryComparison =>
    viewStory(
      makeStoryIndex({ a: makeText('a', ['The ferry pact was signed in March.', SAID]), b: makeText('b', lines) }),
      null,
    );
  const carriers = ({ statements }: StoryComparison): string[] =>
    statements.flatMap(({ occurrences }) => occurrences.map(({ articleId }) => `${articleId}`));

  it('has no occurrence in them', () => {
    const words = 'The ferry will sail to Farrow through the ice all winter long';
    expect(carriers(view(`${words}, they hope.`))).toContain('b');
    expect(carriers(view('It snowed.', `READ MORE: ${words}`))).not.toContain('b');
    expect(
      carriers(
        view('It snowed.', `READ MORE: Captain Ann Lee says the ferry will sail through ice to Farrow all winter`),
      ),
    ).not.toContain('b');
  });

  it('is not led by them', () => {
    const { framing } = view('The ferry at the quay. (AP Photo/Bob Ray)', 'It snowed. Nobody came.');
    expect(framing[1]?.lead).toBe('It snowed.');
  });

  it('is not called what they call it', () => {
    const terms = (line: string): string[] =>
      (view('It snowed on the ferry to Farrow.', line).framing[1]?.terms ?? []).map(({ text }) => text);
    expect(terms('They read the ferry pact.')).toEqual(['ferry pact']);
    expect(terms('READ MORE: All of the ferry pact')).toEqual([]);
  });
});
