import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../core/comparison-model';
import type { PageState } from '../messaging/protocol';
import { type PageSource, toErrorState } from './page-source';

/** After so many milliseconds the reader is told that it takes a while; an answer that is there sooner would flash. */
const PATIENCE = 300;

interface CompareAnyway {
  /** What the reader wanted to see, for as long as the page has the article that it is about; else null. */
  anyway: PageState | null;
  compareAnyway: (storyId: string) => void;
  forget: () => void;
}

function hasChoice({ story, alsoNear }: Comparison): boolean {
  return story === null || alsoNear !== null;
}

/** An article beside a story that it only mentions, or that is as near as its own: made when the reader asks for it. */
export function useCompareAnyway(source: PageSource, page: PageState): CompareAnyway {
  const text = page.state === 'compared' && hasChoice(page.comparison) ? page.comparison.article.text : null;
  const [wanted, setWanted] = useState<{ text: string; page: PageState } | null>(null);
  const turn = useRef(0);
  const anyway = wanted !== null && wanted.text === text ? wanted.page : null;

  const forget = useCallback(() => {
    turn.current += 1;
    setWanted(null);
  }, []);

  const compareAnyway = useCallback(
    (storyId: string) => {
      if (text === null) return;
      turn.current += 1;
      const mine = turn.current;
      const show = (state: PageState) => {
        if (mine === turn.current) setWanted({ text, page: state });
      };
      const timer = setTimeout(() => show({ state: 'loading' }), PATIENCE);
      source
        .compareAnyway(storyId)
        .catch(toErrorState)
        .then((answer) => {
          clearTimeout(timer);
          show(answer);
        });
    },
    [source, text],
  );

  // The button that had the focus is gone: the keyboard goes on at what has come in its place.
  const compared = anyway?.state === 'compared';
  useEffect(() => {
    if (compared) document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [compared]);

  return { anyway, compareAnyway, forget };
}
