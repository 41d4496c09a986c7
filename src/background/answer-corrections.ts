import type { CorrectionMessages } from '../messaging/corrections-protocol';
import { parseCorrect, parseListCorrections, parseTakeBackCorrection } from '../messaging/corrections-schemas';
import type { Handlers } from '../messaging/receive';
import type { Sender } from '../platform/browser-seam';
import type { CorrectionDesk } from './correction-desk';

/** Handlers of the messages about corrections. @param admits whether a sender is one of the extension's own pages */
export function answerCorrections(
  desk: CorrectionDesk,
  admits: (sender: Sender) => boolean,
): Handlers<CorrectionMessages, Sender> {
  return {
    correct: { admits, parse: parseCorrect, handle: (asked) => desk.correct(asked) },
    'list-corrections': { admits, parse: parseListCorrections, handle: () => desk.list() },
    'take-back-correction': { admits, parse: parseTakeBackCorrection, handle: (asked) => desk.takeBack(asked) },
  };
}
