/** @typedef {[articleId: string, place: [start: number, end: number]]} Place */
/**
 * What was judged of an event by reading it: where one utterance stands in several texts, and what is not one. Ids and
 * UTF-16 offsets only; the texts stay where they are.
 *
 * @typedef {object} Verdict
 * @property {string} id of the event
 * @property {'learn' | 'measure'} split
 * @property {{ speaker: string, in: Record<string, [number, number][]>, quoted: string[] }[]} shared
 */
/** @typedef {{ id: string, title: string, outlet: string, published: string, url: string, text: string }} EventText */
/** @typedef {{ speaker: string, in: Record<string, string[]>, quoted: string[] }} SharedUtterance */
/** @typedef {{ id: string, articles: EventText[], shared: SharedUtterance[] }} JudgedEvent */

/**
 * Puts the words back into verdicts.
 *
 * @param {Verdict[]} verdicts
 * @param {{ id: string, articles: EventText[] }[]} events
 * @returns {(JudgedEvent & { split: string })[]} those whose event is there
 */
export function joinVerdicts(verdicts, events) {
  const byId = new Map(events.map((event) => [event.id, event]));
  return verdicts.flatMap(({ id, split, shared }) => {
    const event = byId.get(id);
    if (event === undefined) return [];
    const textOf = new Map(event.articles.map((article) => [article.id, article.text]));
    const utterances = shared.map(({ speaker, in: places, quoted }) => ({
      speaker,
      quoted,
      in: Object.fromEntries(
        Object.entries(places).map(([article, spans]) => [
          article,
          spans.map(([start, end]) => (textOf.get(article) ?? '').slice(start, end)),
        ]),
      ),
    }));
    return [{ id, split, articles: event.articles, shared: utterances }];
  });
}
