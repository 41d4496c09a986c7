import type { NewsstandContext } from '../context';
import { escapeHtml } from '../html';

export const GARDEN_PARAGRAPHS = [
  'The tomatoes on the railway allotments were six weeks late this year, and nobody who grows them agrees why. The plants were tall enough by the end of May; they merely declined to do anything about it.',
  '“I have talked to them, I have sung to them, and in July I threatened them,” said Winifred Okafor, who has kept plot nineteen since the line was electrified. “They turned red in the week I gave up.”',
  'Her neighbour on plot twenty blames the nights. He has written down the lowest temperature of every night since April in a school exercise book, and the book is full. Below ten degrees, he says, a tomato thinks of nothing but itself.',
  'The society that lets the plots has another theory. Its newsletter told members to water less and to pick off the lower leaves, and it warned that “a greenhouse that is kind to people is not kind to fruit”.',
  'Whatever it was, there are now too many. A table stands by the gate, with a tin for coins and a handwritten sign, and the trains slow down there for no reason that the timetable gives.',
  'Okafor has put up forty jars. “Come back in February,” she said, “and I shall tell you whether it was worth it.”',
];

/** An article with quotations that belongs to no story and shares no name with one. Invented. */
export function gardenPage(context: NewsstandContext): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>The late tomatoes of the railway allotments</title>
<meta property="og:site_name" content="The Newsstand Courier">
<meta property="og:type" content="article">
<style>
body { margin: 0; font: 18px/1.65 Cambria, Georgia, serif; color: #1f2d1a; background: #eef3e6 }
main { max-width: 40rem; margin: 3rem auto; padding: 2rem 3rem; background: #fff; border-top: 8px solid #b3261e }
</style>
</head>
<body>
<main><p><a href="${context.url('front')}">The Newsstand Courier</a> · Garden</p><article>
<h1>The late tomatoes of the railway allotments</h1>
${GARDEN_PARAGRAPHS.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main>
</body>
</html>`;
}
