import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the background is asked for once, and tells of by itself from then on. */
export interface FollowedSource<State> {
  /** Rejects when the background cannot be reached. */
  load(): Promise<State>;
  /** Returns what ends the listening. */
  onChanged(listener: (state: State) => void): () => void;
}

/** A state of the background's as it stands, for a component; null until it has answered. */
export function useFollowed<State>(source: FollowedSource<State>): {
  state: State | null;
  /** The background could not be reached. */
  failed: boolean;
  retry: () => void;
} {
  const [state, setState] = useState<State | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // What is told while the answer is under way is newer than the answer.
    let overtaken = false;
    const stop = source.onChanged((changed) => {
      overtaken = true;
      setFailed(false);
      setState(changed);
    });
    source.load().then(
      (loaded) => {
        if (!overtaken) setState(loaded);
      },
      () => {
        if (!overtaken) setFailed(true);
      },
    );
    return () => {
      overtaken = true;
      stop();
    };
  }, [source, attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((last) => last + 1);
  }, []);
  return { state, failed, retry };
}
