import { numberFormat, pluralRules } from './formatters';
/** A message of `_locales` with its placeholders filled; the empty string where the catalogue has no such key. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

/** What a component needs to speak to the reader. `locale` (BCP 47) is the reader's, for numbers and dates. */
export interface Strings {
  t: Translate;
  locale: string;
}

/**
 * The message `KEY_one`, `KEY_few` … that fits `n`; `$1` of it is `n` as the reader writes numbers, `$2` and on are
 * `more`. The plural rules are those of the catalogue's own language (its message `languageTag`), not of the browser's:
 * a reader whose language is not there yet gets English messages with English plurals.
 */
export function sayCount(strings: Strings, key: string, n: number, more: readonly string[] = []): string {
  const category = pluralRules(strings.t('languageTag') || 'en').select(n);
  const substitutions = [sayNumber(strings, n), ...more];
  return strings.t(`${key}_${category}`, substitutions) || strings.t(`${key}_other`, substitutions);
}

export function sayNumber({ locale }: Strings, n: number): string {
  return numberFormat(locale).format(n);
}

/** A share from 0 to 1 as whole per cent. Only all is 100 %, and only nothing 0 %: 0.996 must not read as "all". */
export function sayShare({ locale }: Strings, share: number): string {
  const clamped = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
  const percent = clamped === 0 || clamped === 1 ? clamped : Math.min(0.99, Math.max(0.01, clamped));
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(percent);
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of bytes in the unit that keeps it short, one kilobyte at least: "2 kB", "3.4 MB". */
export function sayBytes({ locale }: Strings, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const at = Math.min(UNITS.length - 1, Math.floor(Math.log10(kilobytes) / 3));
  const format = { style: 'unit', unit: UNITS[at] ?? 'kilobyte', maximumSignificantDigits: 3 } as const;
  return numberFormat(locale, format).format(kilobytes / 1000 ** at);
}
