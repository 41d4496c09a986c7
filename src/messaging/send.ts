import type { BackgroundToOffscreen } from './backup-protocol';
import { type Destination, isAnswer } from './envelope';
import type { BackgroundToSurfaces, PageToBackground, SurfaceToBackground, ToPage } from './protocol';

/** Hands a message to the browser and resolves to the answer; rejects when nobody is there to answer. */
type Post = (message: unknown) => Promise<unknown>;

/** A message that was not answered, or that its receiver would not take. The message is for developers. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Sends one type of message of a map. */
type Send<M> = <T extends keyof M & string>(
  post: Post,
  type: T,
  ...request: Requests<M, T>
) => Promise<Responses<M, T>>;
type Requests<M, T extends keyof M> = M[T] extends { request: infer R } ? [request: R] : never;
type Responses<M, T extends keyof M> = M[T] extends { response: infer R } ? R : never;

/** From a content script. @throws MessageError */
export const askBackgroundFromPage: Send<PageToBackground> = sender('background');
/**
 * From the popup, panel or sidebar. Asks once more when nobody answers: the browser may end the background in the middle of
 * an answer, and wakes it for the next question. Every request may come twice. @throws MessageError
 */
export const askBackground: Send<SurfaceToBackground> = sender('background', 2);
/** `post` reaches the content script of one tab. @throws MessageError */
export const askPage: Send<ToPage> = sender('page');
/** From the background to the document in which it has files made. @throws MessageError */
export const askOffscreen: Send<BackgroundToOffscreen> = sender('offscreen');

/** From the background to all open surfaces. That none is open is no error. */
export async function tellSurfaces<T extends keyof BackgroundToSurfaces & string>(
  post: Post,
  type: T,
  request: BackgroundToSurfaces[T]['request'],
): Promise<void> {
  try {
    await post({ to: 'surfaces', type, request });
  } catch {
    // Nobody listens: no surface is open.
  }
}

/** `tries`: how often it is posted at most, while nobody answers. */
function sender<M>(to: Destination, tries = 1): Send<M> {
  return async (post, type, ...[request]) => {
    let cause: unknown;
    for (let left = tries; left > 0; left -= 1) {
      const answer = await post({ to, type, request }).catch((error: unknown) => {
        cause = error;
      });
      if (!isAnswer(answer)) continue;
      if (!answer.ok) throw new MessageError(answer.error);
      return answer.response as Responses<M, typeof type>;
    }
    throw new MessageError(`${type}: nobody answers`, { cause });
  };
}
