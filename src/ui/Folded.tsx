import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  summary: string;
  /** How many things it holds, as it is shown. */
  count: string;
  /** Made when it is first opened. */
  children: () => ComponentChildren;
}

/** A part of a list that is there on demand. */
export function Folded({ summary, count, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="folded" onToggle={() => setOpened(true)}>
      <summary>
        <h2>
          {summary} <span class="tab-count">{count}</span>
        </h2>
      </summary>
      {opened && children()}
    </details>
  );
}
