import { afterEach, describe, expect, it, vi } from 'vitest';
import { elementsByTag, forgetSurvey, isSurveyed } from '../../../src/reading/dom-access';
import { mayHoldSeveral } from '../../../src/reading/may-hold-several';
import { passGate } from '../../../src/reading/pass-gate';
import { readArticle } from '../../../src/reading/read-article';
import { HUGE_PAGE, isHuge, MOST_KEPT, surveyInSteps } from '../../../src/reading/survey-page';
import { prose, sentences, toPage } from './page';

const links = (count: number) => '<a href="/x">One of many</a> '.repeat(count);

/**
 * A page that says it has so many elements, which linkedom would take its time to make. It counts what goes through all of it
 * in one go: each search for a tag or a selector.
 */
function pageOf(elements: number, body: string, head?: string) {
  const document = toPage(body, head);
  const searches: string[] = [];
  const find = document.getElementsByTagName.bind(document);
  document.getElementsByTagName = (tag: string) => {
    if (tag === '*') return { item: (i: number) => (i < elements ? document.body : null) } as never;
    searches.push(tag);
    return find(tag) as never;
  };
  for (const ask of ['querySelector', 'querySelectorAll'] as const) {
    const ofDocument = document[ask].bind(document) as (selector: string) => unknown;
    document[ask] = (selector: string) => {
      searches.push(selector);
      return ofDocument(selector) as never;
    };
  }
  return { document, searches };
}

/** A clock that goes on by a millisecond each time it is looked at: a slice has five steps. */
function count() {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  let pauses = 0;
  const { signal } = new AbortController();
  return { pauses: () => pauses, signal, yieldControl: async () => void pauses++ };
}

const ofDivs = sentences(7)
  .map((text) => `<div>${text}</div>`)
  .join('');

afterEach(() => {
  vi.restoreAllMocks();
  forgetSurvey();
});

describe('a page', () => {
  it.each([
    ['with as many elements as may be is searched as it is', HUGE_PAGE, false],
    ['with one more is huge', HUGE_PAGE + 1, true],
  ])('%s', async (_, elements, huge) => {
    const { document, searches } = pageOf(elements, prose(8));
    expect(isHuge(document)).toBe(huge);
    const passed = passGate(document, count());
    // Usual pages are judged at once.
    expect(typeof passed === 'boolean').toBe(!huge);
    expect(await passed).toBe(true);
    expect(isSurveyed(document)).toBe(huge);
    expect(searches.length === 0).toBe(huge);
  });
});

describe('a huge page', () => {
  const head =
    '<title>Bridge</title><meta property="og:title" content="The bridge"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge"}</script>';

  it.each([
    ['paragraphs', prose(8), true],
    ['paragraphs below many links', links(500) + prose(8), true],
    ['paragraphs that are div elements', ofDivs, true],
    ['text between line breaks', sentences(7).join('<br><br>'), true],
    ['links alone', links(500), false],
  ])('of %s is judged as any page, and never searched in one go', async (_, body, answer) => {
    const { document, searches } = pageOf(HUGE_PAGE + 1, body);
    expect(await passGate(document, count())).toBe(answer);
    expect(mayHoldSeveral(document)).toBe(false);
    expect(searches).toEqual([]);
  });

  it('is read with what its data say, and never searched in one go', async () => {
    const { document, searches } = pageOf(HUGE_PAGE + 1, prose(8), head);
    const usual = readArticle(toPage(prose(8), head), null)?.article;
    await passGate(document, count());
    expect(readArticle(document, null)?.article).toEqual(usual);
    expect(usual?.title).toBe('The bridge');
    expect(searches).toEqual([]);
  });

  it('is walked in slices of so many elements', async () => {
    const clock = count();
    const { document } = pageOf(HUGE_PAGE + 1, links(20_000));
    await passGate(document, clock);
    // 500 elements in a step, and five steps in a slice.
    expect(clock.pauses()).toBeGreaterThanOrEqual(20_000 / 500 / 5 - 1);
  });

  it('is surveyed anew each time, and no longer once it has shrunk', async () => {
    const { document } = pageOf(HUGE_PAGE + 1, links(10));
    expect(await passGate(document, count())).toBe(false);
    document.body.innerHTML = prose(8);
    expect(await passGate(document, count())).toBe(true);
    document.getElementsByTagName = ((tag: string) => document.querySelectorAll(tag)) as never;
    expect(await passGate(document, count())).toBe(true);
    expect(isSurveyed(document)).toBe(false);
  });

  it('is turned away when that is called off', async () => {
    const { document } = pageOf(HUGE_PAGE + 1, links(20_000) + prose(8));
    const controller = new AbortController();
    const clock = count();
    const yieldControl = async () => controller.abort();
    expect(await passGate(document, { ...clock, signal: controller.signal, yieldControl })).toBe(false);
    expect(isSurveyed(document)).toBe(false);
  });

  it.each([
    ['as many as are kept', MOST_KEPT],
    ['more', MOST_KEPT + 1],
  ])('of a kind of which it has %s keeps the first', (_, paragraphs) => {
    const document = toPage('<p>x</p>'.repeat(paragraphs));
    const steps = surveyInSteps(document);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const kept = step.value.get('p') ?? [];
    expect(kept).toHaveLength(MOST_KEPT);
    expect(kept[0]).toBe(elementsByTag(document, 'p').item(0));
  });
});
