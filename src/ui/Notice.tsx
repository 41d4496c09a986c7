import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** Whose notice it is. */
  name: string;
  title: string;
  /** What is the case, and what the reader can do. */
  children: ComponentChildren;
  /** An error is announced at once. */
  urgent?: boolean;
}

/** A state in which there is nothing to compare: what is the case, why, and what to do. */
export function Notice({ name, title, children, urgent = false }: NoticeProps) {
  return (
    <section class="notice" {...(urgent ? { role: 'alert' } : {})}>
      <p class="notice-name">{name}</p>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
