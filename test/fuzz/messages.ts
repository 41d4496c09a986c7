import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDayRange } from '../../src/core/dates/day-range';
import * as backups from '../../src/messaging/backup-schemas';
import * as corrections from '../../src/messaging/corrections-schemas';
import { type Answer, isAnswer, isEnvelope } from '../../src/messaging/envelope';
import * as libraries from '../../src/messaging/library-schemas';
import * as memory from '../../src/messaging/memory-schemas';
import * as packs from '../../src/messaging/packs-schemas';
import * as guards from '../../src/messaging/page-guards';
import { receive } from '../../src/messaging/receive';
import * as schemas from '../../src/messaging/schemas';
import { readSite } from '../../src/settings/site';
import { defineTarget, type FuzzTarget } from './fuzz-target';
import { anyValue, mutatedValue } from './values';

type Parse = (value: unknown) => { request: unknown } | null;

const ARTICLE = {
  title: 'Bridge closed',
  byline: null,
  outlet: 'The Ferry Post',
  published: '2031-04-05',
  dated: { from: '2031-04-05', to: '2031-04-05', source: 'stated' },
  language: 'en',
  url: 'https://ferry.example/bridge',
  text: 'The bridge is closed.\n\n"For good," she said.',
  paragraphs: [
    { start: 0, end: 21, role: 'body' },
    { start: 23, end: 44, role: 'body' },
  ],
  complete: true,
};

/** Good requests of each kind; what is mutated from them goes to every parser. */
const GOOD: readonly unknown[] = [
  { reading: { state: 'article', article: ARTICLE }, address: 'https://ferry.example/bridge' },
  { reading: { state: 'reading' }, address: '' },
  { reading: { state: 'no-article', reason: 'not-an-article' }, address: 'x' },
  { state: 'article', article: ARTICLE },
  { tabId: 3 },
  { tabId: 3, storyId: 's' },
  { storyId: 's' },
  { mode: 'click' },
  { highlights: true },
  { theme: 'dark' },
  { addSite: 'paper.example' },
  { removeSite: 'paper.example' },
  { id: 'a', text: 'b', url: 'c', shown: true, sites: ['a.example'], start: 1, end: 2 },
];

const PARSERS: readonly (readonly [string, Parse])[] = Object.entries<unknown>({
  ...{ ...schemas, ...libraries, ...memory, ...corrections, ...packs, ...backups },
  ...guards,
}).filter((entry): entry is [string, Parse] => entry[0].startsWith('parse') && typeof entry[1] === 'function');

/** Messages of other parts, and of a page that has taken its renderer over. */
export function messagesTarget(): FuzzTarget {
  const request = fc.oneof(
    { weight: 4, arbitrary: mutatedValue(fc.constantFrom(...GOOD), 3) },
    { weight: 1, arbitrary: anyValue },
  );
  const envelope = fc.record({
    to: fc.constantFrom<unknown>('background', 'background', 'page', 'surfaces', '__proto__', 3),
    type: fc.constantFrom<unknown>(
      ...PARSERS.map(([name]) => name),
      '__proto__',
      'constructor',
      'toString',
      'nothing',
      null,
    ),
    request,
  });
  const message = fc.oneof(
    { weight: 6, arbitrary: envelope },
    { weight: 2, arbitrary: mutatedValue(envelope, 2) },
    { weight: 1, arbitrary: anyValue },
  );
  return defineTarget('messages', 400, fc.tuple(request, message), async ([value, sent]) => {
    for (const [name, parse] of PARSERS) checkRequest(name, value, parse(value));
    isAnswer(value);
    await checkMessage(sent);
  });
}

async function checkMessage(message: unknown): Promise<void> {
  const handled: unknown[] = [];
  const handlers = Object.fromEntries(
    PARSERS.map(([name, parse]) => [
      name,
      { admits: () => true, parse, handle: (request: unknown) => handled.push([name, request]) },
    ]),
  );
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const answer: Answer | null = await receive<Record<string, { request: unknown; response: unknown }>, null>(
    'background',
    handlers,
  )(message, null);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before, 'something was added to every object');
  if (answer === null) {
    assert.ok(isEnvelope(message) && message.to !== 'background', 'left without an answer');
    assert.equal(handled.length, 0);
    return;
  }
  assert.ok(isAnswer(answer));
  assert.equal(handled.length, answer.ok ? 1 : 0);
  if (answer.ok) assert.ok(isEnvelope(message) && message.to === 'background');
  else assert.ok(answer.error.length > 0);
}

/** What every admitted request must be, whatever its message is for. */
function checkRequest(name: string, value: unknown, parsed: { request: unknown } | null): void {
  if (parsed === null) return;
  const { request } = parsed;
  assert.ok(typeof request === 'object' && request !== null && !Array.isArray(request), `${name}: no object`);
  assert.equal(Object.getPrototypeOf(request), Object.prototype, `${name}: with a prototype of its own`);
  const fields = request as Record<string, unknown>;
  for (const [key, one] of Object.entries(fields)) {
    assert.ok(Object.hasOwn(KINDS, key), `${name}: the unknown field ${key}`);
    KINDS[key]?.(one);
    const given: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    if (typeof one !== 'object') assert.equal(one, given, `${name}: ${key} is not what was sent`);
  }
  if (name === 'parseSpan') assert.ok(Number(fields.start) <= Number(fields.end));
  if (name === 'parseChangeSettings') assert.equal(Object.keys(fields).length, 1);
}

const isText = (one: unknown) => assert.equal(typeof one, 'string');
const isTextOrNull = (one: unknown) => assert.ok(one === null || typeof one === 'string');
const isFlag = (one: unknown) => assert.equal(typeof one, 'boolean');
const isOffset = (one: unknown) => assert.ok(typeof one === 'number' && Number.isInteger(one) && one >= 0);
const isOneOf =
  (...words: unknown[]) =>
  (one: unknown) =>
    assert.ok(words.includes(one));
const isSite = (one: unknown) => {
  assert.ok(typeof one === 'string');
  assert.deepEqual(readSite(one), { site: one });
};

/** What each field must hold, wherever it stands. */
const KINDS: Record<string, (one: unknown) => void> = {
  reading: (one) => checkRequest('reading', one, { request: one }),
  article: checkArticle,
  state: isOneOf('reading', 'no-article', 'article'),
  reason: isOneOf('not-readable', 'not-an-article'),
  address: isText,
  tabId: isOffset,
  start: isOffset,
  end: isOffset,
  storyId: isText,
  id: isText,
  text: isText,
  url: isText,
  mode: isOneOf('everywhere', 'click'),
  theme: isOneOf('system', 'light', 'dark'),
  highlights: isFlag,
  shown: isFlag,
  addSite: isSite,
  removeSite: isSite,
  sites: (one) => {
    if (one !== null) assert.ok(Array.isArray(one) && one.every((site) => typeof site === 'string'));
  },
};

function checkArticle(value: unknown): void {
  const {
    text,
    paragraphs,
    complete,
    dated = null,
    ...facts
  } = value as Omit<typeof ARTICLE, 'dated'> & {
    dated?: typeof ARTICLE.dated | null;
  };
  assert.deepEqual(Object.keys(facts).sort(), ['byline', 'language', 'outlet', 'published', 'title', 'url']);
  Object.values(facts).forEach(isTextOrNull);
  if (dated !== null) assert.ok(isDayRange(dated.from, dated.to), `the days ${dated.from} to ${dated.to}`);
  isText(text);
  isFlag(complete);
  let last = 0;
  for (const { start, end, role } of paragraphs) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= last && end >= start && end <= text.length);
    assert.ok(['body', 'heading', 'blockquote', 'tweet', 'list-item', 'caption', 'link'].includes(role));
    last = end;
  }
}
