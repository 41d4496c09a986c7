import type { NewsstandContext } from '../context';

/** A page with a text field in which somebody writes: never read, however article-like the words in it. */
export function formPage(context: NewsstandContext): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>New topic | Newsstand forum</title>
<style>
body { margin: 0; font: 15px/1.5 Tahoma, sans-serif; background: #dfe8f0; color: #102030 }
form { max-width: 46rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #9fb4c7 }
label { display: block; margin: .8rem 0 .2rem; font-weight: bold }
input, textarea, [contenteditable] { box-sizing: border-box; width: 100%; padding: .6rem; border: 1px solid #9fb4c7; font: inherit }
</style>
</head>
<body>
<form>
<p><a href="${context.url('front')}">Newsstand forum</a> › Politics</p>
<h1>New topic</h1>
<label for="subject">Subject</label><input id="subject" value="What the president said about the unit">
<label for="words">Your words</label>
<textarea id="words" rows="8">The president said: “We shall have the best unit anybody has ever seen.” I have my doubts, and so has everybody whom I asked at work this morning.</textarea>
<label for="rich">With pictures and links</label>
<div id="rich" contenteditable="true" role="textbox" aria-label="With pictures and links"><p>“It will be wonderful,” the minister said, and then he said it again, more slowly, for those of us who write by hand.</p><p>Nobody in the room laughed. A man beside me asked, “Did he mean the unit or the lunch?”</p></div>
<p><button type="button">Post</button></p>
</form>
</body>
</html>`;
}
