import { dateFormat } from './formatters';
import { type Strings, sayBytes, sayCount } from './strings';

/** A backup that is to be named: its file, when it was made (ISO 8601), how large it is, and what of the reader's is in it. */
export interface NamedBackup {
  file: string;
  at: string;
  bytes: number;
  stories: number;
  articles: number;
}

/** What of the reader's own there is, in words: "1 story, 3 texts". */
export function sayOwn(strings: Strings, { stories, articles }: Pick<NamedBackup, 'stories' | 'articles'>): string {
  return [
    ...(stories > 0 ? [sayCount(strings, 'lost_stories', stories)] : []),
    ...(articles > 0 ? [sayCount(strings, 'stored_texts', articles)] : []),
  ].join(', ');
}

/** Size and content of a backup. */
export function sayContent(strings: Strings, backup: NamedBackup): string {
  return strings.t('backup_content', [sayBytes(strings, backup.bytes), sayOwn(strings, backup)]);
}

/** Day and hour, by the reader's own clock. @param time ISO 8601 */
export function sayMoment({ locale }: Strings, time: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
}
