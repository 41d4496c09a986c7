import type { NewsstandContext } from '../context';
import { escapeHtml } from '../html';

const PARAGRAPHS = [
  'The leaders of twenty countries ate, and the city of Hamburg washed up. A year’s worth of planning went into the dinner that closed the first day of the G20 summit, and most of it, as the people in the kitchen tell it, went into the potatoes.',
  'Donald Trump and Vladimir Putin were seated on opposite sides of the long table in the Elbphilharmonie, with a flower arrangement between them that had been shortened twice. Neither the White House nor the Kremlin had asked for it to be shortened. The protocol office had.',
  '“You do not want a president of the United States to talk to a hydrangea,” said Ilse Brandhorst, who has arranged flowers for the city since 1998. “And you do not want a president of Russia to look as if he were hiding behind one.”',
  'The concert before the meal was Beethoven. Angela Merkel had chosen it herself, and the orchestra had been told that the last movement must not end before the fish was ready. It ended four minutes early. “We played the end of it again,” admitted Jonas Petersilie, a cellist. “I believe that only the prime minister of Singapore noticed.”',
  'Senators Lindsey Graham and Marco Rubio, who were in Europe that week, did not attend; their names stood on an early list, and a place card for each of them survives in the archive of the town hall, beside one for Ash Carter, who had left office in January.',
  'The menu was northern. There was pike from the Elbe for those who eat fish and a mushroom dish for those who do not, and there was, against the advice of the protocol office, a red berry jelly with vanilla sauce. “People from fifty delegations asked for that recipe,” said Brandhorst’s colleague Malte Ohlsen, who ran the kitchen. “One asked whether it was safe to take home on an aeroplane.”',
  'Outside, the streets were loud for two nights. Inside, the dishwashers ran until three in the morning, and a security officer from Washington and one from Moscow are said to have dried glasses side by side because the machine had broken down. Ohlsen would not confirm it. “They were very good with the glasses,” he said.',
  'The city has kept the tablecloth. It is in a drawer in the town hall, unwashed, with a label on which somebody has written the date, the names of both presidents and the word “gravy”.',
];

/** The names and the place of the bundled story, but another matter altogether. Invented, its speakers too. */
export function otherStoryPage(context: NewsstandContext): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>What Trump and Putin ate in Hamburg</title>
<meta property="og:site_name" content="The Newsstand Courier">
<meta property="og:type" content="article">
<meta name="author" content="Newsstand staff">
<style>
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem; font: 19px/1.6 "Book Antiqua", Palatino, serif; color: #26190f; background: #fbf3e4 }
h1 { font-size: 2.5rem; font-weight: normal; line-height: 1.1 }
article > p:first-of-type::first-letter { float: left; padding-right: .1em; font-size: 3.4em; line-height: .85 }
header { border-bottom: 1px solid #26190f; text-transform: uppercase; letter-spacing: .2em; font-size: .8rem }
</style>
</head>
<body>
<header><p><a href="${context.url('front')}">The Newsstand Courier</a> · Culture</p></header>
<main><article>
<h1>What Trump and Putin ate in Hamburg</h1>
${PARAGRAPHS.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main>
</body>
</html>`;
}
