import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { RegExpParser } from '@eslint-community/regexpp';

/** @typedef {import('@eslint-community/regexpp').AST.Element} Element */

/** How long a text is tried, in characters. */
const LENGTH = 60_000;
/**
 * How long one text may take, in milliseconds, three times in a row. On this length linear expressions take up to 10,
 * quadratic ones 1,000 and more.
 */
const LIMIT = 200;
/** So that a machine that is busy with something else accuses nobody. */
const TRIES = 3;
/** What stands after the repeated part, so that the expression fails as late as it can. */
const TAILS = ['', '\n\u0000\n', '\u0000'];

const context = createContext({ regex: /x/, text: '' });
const run = new Script('regex.lastIndex = 0; text.replace(regex, ""); regex.lastIndex = 0; regex.test(text)');

/**
 * Runs an expression on long texts made of its own parts, repeated, and says which one takes it too long.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string | null} the part whose repetition it does not stand
 */
export function tryRegex(source, flags) {
  const global = flags.includes('g') || flags.includes('y') ? flags.replace('y', 'g') : `${flags}g`;
  const parts = pumpsOf(source, flags);
  for (const { before, part } of parts) {
    for (const tail of TAILS) {
      const text = before + part.repeat(Math.ceil(LENGTH / part.length)) + tail;
      if (isSlow(source, global, text)) return before === '' ? part : `${part} after ${before}`;
    }
  }
  return null;
}

/**
 * @param {string} source
 * @param {string} flags
 * @param {string} text
 */
function isSlow(source, flags, text) {
  context.regex = new RegExp(source, [...new Set(flags)].join(''));
  context.text = text;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const begun = performance.now();
    try {
      run.runInContext(context, { timeout: LIMIT });
    } catch {
      continue;
    }
    if (performance.now() - begun < LIMIT) return false;
  }
  return true;
}

/**
 * Texts worth repeating: what each repeated part matches, alone and after what stands before it, and what whole
 * alternatives match.
 *
 * @param {string} source
 * @param {string} flags
 */
function pumpsOf(source, flags) {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  });
  /** @type {Map<string, { before: string, part: string }>} */
  const pumps = new Map();
  /** @param {string} before @param {string} part */
  const add = (before, part) => {
    // Very many kinds of beginnings add nothing: what is repeated is what counts.
    if (part !== '' && part.length < 200 && pumps.size < 60) pumps.set(`${before}\0${part}`, { before, part });
  };
  /** @param {readonly Element[]} elements */
  const walk = (elements) => {
    elements.forEach((element, index) => {
      const before = sampleAll(elements.slice(0, index));
      if (element.type === 'Quantifier') {
        const part = sample(element.element, flags);
        if (element.max > 9) {
          add('', part);
          add(before, part);
          add('', before);
          add('', `${before} `);
          add('', before + part);
          add('', `${before + part} `);
          const next = sampleAll(elements.slice(index + 1, index + 2));
          add(before, part + next);
          add('', part + next);
        }
        walkInto(element.element);
      } else walkInto(element);
    });
    add('', sampleAll(elements));
  };
  /** @param {Element} element */
  const walkInto = (element) => {
    if (element.type === 'Quantifier') walkInto(element.element);
    else if (element.type === 'Group' || element.type === 'CapturingGroup') {
      for (const alternative of element.alternatives) walk(alternative.elements);
    }
  };
  /** @param {readonly Element[]} elements */
  const sampleAll = (elements) => elements.map((element) => sample(element, flags)).join('');
  for (const alternative of pattern.alternatives) walk(alternative.elements);
  return [...pumps.values()];
}

/** Characters that stand for the classes, the likeliest first. */
const LETTERS = [...' a.-1A|,/"“é漢\t\n\u0000<>()[]@:;=_#%&*+?!$^~`{}\\\'’…–—»·•'];

/**
 * A short text that an element matches; the empty one for those that match no character.
 *
 * @param {Element} element
 * @param {string} flags
 * @returns {string}
 */
function sample(element, flags) {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ''));
      return LETTERS.find((letter) => one.test(letter)) ?? '';
    }
    case 'Quantifier':
      return sample(element.element, flags).repeat(Math.max(1, Math.min(element.min, 5)));
    case 'Group':
    case 'CapturingGroup':
      return (element.alternatives[0]?.elements ?? []).map((inner) => sample(inner, flags)).join('');
    default:
      return '';
  }
}
