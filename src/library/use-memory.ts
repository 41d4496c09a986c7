import { useEffect, useState } from 'preact/hooks';
import type { MemoryMessages, MemorySummary, RememberedArticle } from '../messaging/memory-protocol';
import type { MemorySource } from '../messaging/memory-source';

/** Articles that are shown before more are asked for. */
const PAGE = 50;

/** Which of it is shown: what has some words, or else what was read on a site, on a day, or all. */
export interface ShownMemory {
  words: string;
  site: string | null;
  day: string | null;
}

export interface MemoryInView {
  /** Null until it is known. */
  summary: MemorySummary | null;
  articles: readonly RememberedArticle[];
  total: number;
  failed: boolean;
  look: () => void;
  /** Asks for the next ones. */
  more: () => void;
  /** Resolves to whether it was done. */
  forget: (what: MemoryMessages['forget-memory']['request']) => Promise<boolean>;
}

/** What is remembered, as far as it is in view. */
export function useMemory(source: MemorySource, { words, site, day }: ShownMemory): MemoryInView {
  const [summary, setSummary] = useState<MemorySummary | null>(null);
  const [found, setFound] = useState<{ total: number; articles: RememberedArticle[] }>({ total: 0, articles: [] });
  const [most, setMost] = useState(PAGE);
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => setMost(PAGE), [words, site, day]);
  useEffect(() => {
    let left = false;
    const load = async () => {
      const known = await source.find();
      const search = async () => {
        const { articles } = await source.search(words, most);
        return { total: articles.length, articles };
      };
      const listed = await (words.trim() === '' ? source.list({ site, day, offset: 0, most }) : search());
      if (left) return;
      setSummary(known);
      setFound(listed);
      setFailed(false);
    };
    load().catch(() => {
      if (!left) setFailed(true);
    });
    return () => {
      left = true;
    };
  }, [source, words, site, day, most, times]);
  const look = () => setTimes((before) => before + 1);
  return {
    summary,
    ...found,
    failed,
    look,
    more: () => setMost((before) => before + PAGE),
    async forget(what) {
      try {
        await source.forget(what);
        return true;
      } catch {
        return false;
      } finally {
        look();
      }
    },
  };
}
