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
  const output = { copy: async () => true, save: async () => true, print: () => {} };
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

/** What to compare with: so many boxes with a word each, in a box that scrolls, on a page that is still otherwise. */
export function showPlain(nodes: number): void {
  const box = document.createElement('div');
  box.className = 'plain';
  box.style.cssText = 'overflow: auto; block-size: 46rem; max-block-size: calc(100vh - 4.5rem)';
  for (let at = 0; at < nodes; at++) {
    const line = document.createElement('div');
    line.textContent = `plain ${at}`;
    box.append(line);
  }
  document.body.append(box);
}

Object.assign(globalThis, { showMany, showPlain });
