import type { PageName } from '../addresses';
import type { NewsstandContext } from '../context';
import { escapeHtml } from '../html';
import { readAsset } from '../read-asset';

const STORY: [PageName, string][] = [
  ['silicon-uturn', 'tweets embedded'],
  ['silicon-joint-group', 'written by a script, links without a load'],
  ['csi', 'ads, a directory and comments all around'],
  ['dci', 'plain and semantic'],
  ['secarma', 'for telephones'],
];

const ELSEWHERE: [PageName, string, string][] = [
  ['other-story', 'What Trump and Putin ate in Hamburg', 'The same names, another matter'],
  ['no-names', 'The late tomatoes of the railway allotments', 'An article that belongs to no story'],
  ['silicon-other-app', 'The laptop without a fan, one winter on', 'An article of the application site'],
  ['endless', 'One below the other', 'Grows while one scrolls: the article in view'],
  ['live-blog', 'The summit, live', 'A live blog: the entry in view'],
  ['paywalled', 'For subscribers: the unit that is not happening', 'Cut after a few paragraphs'],
  ['shop', 'Lock & Larder: security keys', 'A shop'],
  ['form', 'Newsstand forum: new topic', 'A page to write on'],
  ['pdf', 'A report', 'A PDF: closed to extensions'],
];

const BAD: [PageName, string][] = [
  ['bad-frameset', 'Frames instead of a body'],
  ['bad-picture', 'A picture: no body at all'],
  ['bad-body-removed', 'Throws its body away'],
  ['bad-markup', 'Broken markup'],
  ['bad-empty', 'An empty article'],
  ['bad-one-paragraph', 'One paragraph'],
  ['bad-restless', 'Changes while it is read'],
  ['bad-huge', 'Ten megabytes'],
  ['bad-one-word', 'One endless word'],
];

const BRIEFS = [
  'Ferry runs aground, gently, on a sandbank of its own making',
  '“We shall paint it green,” says mayor of bridge that is to be blue',
  'Library fines abolished; books return by the wheelbarrow',
  'Chess club bans humming',
  'Weather: dry in the east, argument in the west',
  'Town clock right again for the first time since spring',
  'Bakers’ strike ends with a loaf for everybody',
  '“Nobody told the geese,” admits airport',
];

/** The newsstand's front page: headlines that link everything, and not an article itself. */
export function frontPage(context: NewsstandContext): string {
  const story = STORY.map(([id, how]) => {
    const text = context.texts.get(id);
    return `<li><a href="${context.url(id)}">${escapeHtml(text?.title ?? id)}</a><small>${escapeHtml(text?.outlet ?? '')} · ${how}</small></li>`;
  });
  const elsewhere = ELSEWHERE.map(
    ([id, title, what]) => `<li><a href="${context.url(id)}">${escapeHtml(title)}</a><small>${what}</small></li>`,
  );
  const bad = BAD.map(([id, title]) => `<li><a href="${context.url(id)}">${title}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Newsstand</title>
<meta property="og:type" content="website">
<style>${readAsset(context, 'pages/front-page.css')}</style>
</head>
<body>
<header><h1>The Newsstand</h1><p>Open an article, then press the Crossquote button in the toolbar or in its puzzle-piece menu.</p></header>
<main>
<section class="lead"><h2>One story, five outlets</h2><ol>
${story.join('\n')}
</ol></section>
<section><h2>Other pages</h2><ul>
${elsewhere.join('\n')}
</ul></section>
<section><h2>In brief</h2><ul>
${BRIEFS.map((brief) => `<li><a href="${context.url('no-names')}">${escapeHtml(brief)}</a></li>`).join('\n')}
</ul></section>
<section><h2>Pages in a bad state</h2><ul>
${bad.join('\n')}
</ul></section>
</main>
<footer><p>The words of the five articles belong to their publishers and are shown for comparison. Everything else on this newsstand is invented.</p></footer>
</body>
</html>`;
}
