import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  summary: ComponentChildren;
  class?: string;
  /** Made when it is first opened: two hundred cards with forty outlets each would else be slow to make. */
  children: () => ComponentChildren;
}

/** Something that is there on demand. */
export function Disclosure({ summary, class: name = '', children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={`disclosure ${name}`.trim()} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {opened && <div class="disclosed">{children()}</div>}
    </details>
  );
}
