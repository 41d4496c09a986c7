import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  /** What is the case, and what the reader can do. */
  children: ComponentChildren;
  /** An error is announced at once. */
  urgent?: boolean;
}

/** A state in which there is nothing to compare: what is the case, why, and what to do. */
export function Notice({ title, children, urgent = false }: NoticeProps) {
  return (
    <section class="notice" {...(urgent ? { role: 'alert' } : {})}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
