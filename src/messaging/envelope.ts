/** Which map of the protocol a message belongs to: every listener hears all of them. */
export type Destination = 'background' | 'page' | 'surfaces' | 'offscreen';

/** A message as it goes through the browser. */
export interface Envelope {
  to: Destination;
  type: string;
  request: unknown;
}

/** What comes back: expected failures travel as words, never as exceptions. */
export type Answer = { ok: true; response: unknown } | { ok: false; error: string };

export function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { to, type } = value as Partial<Envelope>;
  return typeof to === 'string' && typeof type === 'string' && 'request' in value;
}

export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const answer = value as { ok?: unknown; error?: unknown };
  return answer.ok === true || (answer.ok === false && typeof answer.error === 'string');
}
