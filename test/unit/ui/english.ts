import messages from '../../../src/_locales/en/messages.json';
import type { Strings } from '../../../src/ui/strings';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const catalogue: Record<string, Message | undefined> = messages;
/** Keys that need not be there: other languages' plurals. */
const OPTIONAL = /_(zero|two|few|many)$/;

/** The English messages, filled in as browsers do it; a key that is not there is a failure, not an empty string. */
export const english: Strings = {
  locale: 'en-GB',
  t(key, substitutions = []) {
    const entry = catalogue[key];
    if (!entry) {
      if (OPTIONAL.test(key)) return '';
      throw new Error(`no message ${key}`);
    }
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const placeholder = entry.placeholders?.[name.toLowerCase()];
      if (!placeholder) throw new Error(`${key} has no placeholder ${name}`);
      return placeholder.content.replace(/\$(\d)/g, (_match, digit: string) => substitutions[Number(digit) - 1] ?? '');
    });
  },
};
