/**
 * The shapes of messages to content scripts, by hand: they are loaded into every page, and a library of schemas would
 * be the greater part of them.
 */
import type { Span } from '../core/model';

/** @returns null when it is no span of a text. */
export function parseSpan(value: unknown): { request: Span } | null {
  const { start, end } = (value ?? {}) as Partial<Span>;
  return isOffset(start) && isOffset(end) && start <= end ? { request: { start, end } } : null;
}

/** @returns null when there is no address in it. */
export function parseAddress(value: unknown): { request: { url: string } } | null {
  const { url } = (value ?? {}) as { url?: unknown };
  return typeof url === 'string' ? { request: { url } } : null;
}

/** @returns null when it does not say whether. */
export function parseShown(value: unknown): { request: { shown: boolean } } | null {
  const { shown } = (value ?? {}) as { shown?: unknown };
  return typeof shown === 'boolean' ? { request: { shown } } : null;
}

/** @returns null when it says neither which sites nor all. */
export function parseSites(value: unknown): { request: { sites: string[] | null } } | null {
  const { sites } = (value ?? {}) as { sites?: unknown };
  if (sites === null) return { request: { sites } };
  return Array.isArray(sites) && sites.every((site) => typeof site === 'string') ? { request: { sites } } : null;
}

/** Whatever came: the message asks for nothing in particular. */
export function parseNothing(): { request: Record<string, never> } {
  return { request: {} };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
