/// <reference path="../../src/ui/css.d.ts" />
import { render } from 'preact';
import { CompareView } from '../../src/compare/Compare';
import type { StoryComparison } from '../../src/core/comparison-model';
import { createPlainAddress } from '../fixtures/plain-address';
import { manyStatements } from '../fixtures/stories/many-statements';
import { english } from '../unit/ui/english';
import '../../src/compare/compare.css';

/** Puts the comparison page of a story into the page, without an extension around it. */
export function showStory(comparison: StoryComparison): void {
  const root = document.createElement('main');
  root.id = 'compare';
  document.body.append(root);
  const output = {
    copy: async () => true,
    save: async () => true,
    savePicture: async () => 'saved' as const,
    print: () => {},
  };
  const state = { state: 'story', comparison } as const;
  render(
    <CompareView strings={english} state={state} address={createPlainAddress()} output={output} onRetry={() => {}} />,
    root,
  );
}

/** As many statements and outlets as asked for. */
export function showMany(statements: number, outlets: number): void {
  showStory(manyStatements(statements, outlets));
}

/** What to compare with: so many boxes with a word each, a field and a choice that hide those that lack what they say. */
export function showPlain(nodes: number): void {
  const search = document.createElement('input');
  search.type = 'search';
  const choice = document.createElement('select');
  choice.className = 'plain-filter';
  for (const value of ['-1', '0', '1', '2']) choice.append(new Option(value, value));
  const box = document.createElement('div');
  box.className = 'plain';
  const lines = Array.from({ length: nodes }, (_, at) => {
    const line = document.createElement('div');
    line.textContent = `harbour ${at}`;
    return line;
  });
  box.append(...lines);
  const narrow = () => {
    for (const [at, line] of lines.entries()) {
      const chosen = choice.value === '-1' || at % 3 === Number(choice.value);
      line.hidden = !chosen || !(line.textContent ?? '').includes(search.value);
    }
  };
  search.addEventListener('input', narrow);
  choice.addEventListener('change', narrow);
  document.body.append(search, choice, box);
}

Object.assign(globalThis, { showMany, showPlain });
