import { type Answer, type Destination, isEnvelope } from './envelope';
import { sayError } from './say-error';

/** How a receiver treats one type of message from senders of type `S`. */
export interface Handler<Request, Response, S> {
  /** Whether this sender may send it. */
  admits(sender: S): boolean;
  /**
   * Holds a message back until its turn has come, before anything of it is looked at, so that a sender of many cannot keep
   * the receiver busy. `take` gives null when a newer one has taken its place: then `overtaken` is the answer.
   */
  turns?: { take(sender: S, answer: () => Promise<Answer>): Promise<Answer | null>; overtaken: Response };
  /** Null: not of the right shape. */
  parse(request: unknown): { request: Request } | null;
  handle(request: Request, sender: S): Promise<Response> | Response;
}

export type Handlers<M, S> = {
  [T in keyof M]: M[T] extends { request: infer Request; response: infer Response }
    ? Handler<Request, Response, S>
    : never;
};

/**
 * A listener for one map of the protocol. Messages for other destinations are left alone (null); everything else is
 * answered: with the handler's response, or with words about what was wrong. Never throws and never rejects.
 */
export function receive<M, S>(to: Destination, handlers: Handlers<M, S>) {
  const known = new Map<string, Handler<unknown, unknown, S>>(Object.entries(handlers));
  return (message: unknown, sender: S): Promise<Answer> | null => {
    if (!isEnvelope(message)) return Promise.resolve(refuse('a message must have to, type and request'));
    if (message.to !== to) return null;
    const handler = known.get(message.type);
    if (handler === undefined) return Promise.resolve(refuse(`there is no message ${message.type}`));
    return answer(message.type, handler, message.request, sender);
  };
}

async function answer<S>(
  type: string,
  handler: Handler<unknown, unknown, S>,
  request: unknown,
  sender: S,
): Promise<Answer> {
  try {
    if (!handler.admits(sender)) return refuse(`${type}: not from this sender`);
    const look = () => parseAndHandle(type, handler, request, sender);
    if (handler.turns === undefined) return await look();
    return (await handler.turns.take(sender, look)) ?? { ok: true, response: handler.turns.overtaken };
  } catch (error) {
    return refuse(`${type}: ${sayError(error)}`);
  }
}

async function parseAndHandle<S>(
  type: string,
  handler: Handler<unknown, unknown, S>,
  request: unknown,
  sender: S,
): Promise<Answer> {
  const parsed = handler.parse(request);
  if (parsed === null) return refuse(`${type}: the request is not of the right shape`);
  return { ok: true, response: await handler.handle(parsed.request, sender) };
}

function refuse(error: string): Answer {
  return { ok: false, error };
}
