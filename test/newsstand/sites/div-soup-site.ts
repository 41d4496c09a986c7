import type { NewsstandContext } from '../context';
import { escapeHtml, linkItems, picture } from '../html';
import { readAsset } from '../read-asset';
import type { NewsstandText } from '../read-texts';

const SUPPLIERS: [string, string][] = [
  [
    'Padlock & Daughters',
    'We have kept the papers of small firms under lock and key since the days of the fax machine.',
  ],
  [
    'Northern Firewall',
    'Managed firewalls, managed switches, managed expectations: one invoice a month for all three.',
  ],
  ['Clearwater Backup', 'Your files in two places, tested every Friday, restored by people who answer the telephone.'],
  ['Tin Hat Training', 'Half a day in your own office, after which nobody opens that attachment again.'],
];

const COMMENTS: [string, string][] = [
  ['Marjorie P.', 'I read “impenetrable” and laughed out loud on the bus. Nothing with a plug is impenetrable.'],
  ['old_sysadmin', 'My boss said “just make it secure” again this morning. Same energy.'],
  ['Dev from Leeds', 'Would have liked to see more about who asked for this in the first place.'],
];

/** Div soup with ads, a directory, related stories and comments around and inside the text: no landmark, no metadata but the basics. */
export function divSoupSite(text: NewsstandText, context: NewsstandContext): string {
  const title = escapeHtml(text.title);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}</title>
<meta property="og:site_name" content="${escapeHtml(text.outlet)}">
<meta property="og:title" content="${title}">
<meta name="description" content="News, directory and jobs for people who look after other people’s computers.">
<style>${readAsset(context, 'sites/div-soup-site.css')}</style>
</head>
<body id="top" class="page page-2585 no-js">
<div id="wrap"><div id="wrap-inner">
  <div class="top"><div class="logo"><a href="${context.url('front')}"><span>CYBER SECURITY</span> INTELLIGENCE</a></div>
    <div class="menu"><div><a href="#">Home</a></div><div><a href="#">News</a></div><div><a href="#">Jobs</a></div><div><a href="#">Directory</a></div><div><a href="#">Newsletter</a></div></div></div>
  <div class="banner ad"><div class="ad-label">Advertisement</div><div class="ad-text">Half price firewalls until Sunday. <a href="#">Order now</a></div></div>
  <div class="cols">
    <div class="col-main"><div class="box"><div class="box-in">
      <div class="crumbs"><a href="#">Home</a> &raquo; <a href="#">Blog</a> &raquo; <a href="#">Government</a></div>
      <div class="ttl">${title}</div>
      <div class="share"><a href="#">Tweet</a><a href="#">Share</a><a href="#">Mail</a></div>
      <div class="img">${picture('Two flags', 350, 640, 280)}<div class="cap">Hamburg, summer of 2017</div></div>
      <div class="txt">${body(text)}</div>
      <div class="tags">Filed under: <a href="#">Government</a> <a href="#">Russia</a> <a href="#">USA</a></div>
      <div class="rel"><div class="rel-h">You might also read</div><ul>${linkItems(['What a cyber security unit costs', 'Ten passwords of the Kremlin', 'Putin’s hackers, Trump’s tweets: a timeline', 'Fraud and the internet of kettles'])}</ul></div>
      <div class="cmt"><div class="cmt-h">${COMMENTS.length} comments</div>${COMMENTS.map(comment).join('\n')}<div class="cmt-form"><textarea rows="3" cols="40"></textarea><br><input type="button" value="Send"></div></div>
    </div></div></div>
    <div class="col-side">
      <div class="side-h">Directory of suppliers</div>
      ${SUPPLIERS.map(([name, claim]) => `<div class="sup"><div class="sup-n"><a href="#">${escapeHtml(name)}</a></div><div class="sup-t">${escapeHtml(claim)}</div></div>`).join('\n      ')}
      <div class="ad"><div class="ad-label">Advertisement</div><div class="ad-text">Learn to code in a fortnight, or in any other fortnight.</div></div>
    </div>
  </div>
  <div class="foot">&copy; all rights with the publishers &middot; <a href="#">Privacy</a> &middot; <a href="#">Cookies</a></div>
</div></div>
</body>
</html>`;
}

/** Some paragraphs as divs, some as text between line breaks, with an ad in the middle: as content systems leave them. */
function body({ blocks }: NewsstandText): string {
  const advertisement =
    '<div class="ad inline"><div class="ad-label">Advertisement</div><div class="ad-text">Our readers also bought shredders.</div></div>';
  const middle = Math.floor(blocks.length / 2);
  return blocks
    .map((block, index) => {
      const words = escapeHtml(block.text).replaceAll('\n', '<br>\n');
      const shown = index % 3 === 1 ? `<span style="font-size:13px">${words}</span><br><br>` : `<div>${words}</div>`;
      return index === middle ? `${advertisement}\n${shown}` : shown;
    })
    .join('\n');
}

function comment([name, words]: [string, string]): string {
  return `<div class="c"><div class="c-n">${escapeHtml(name)}</div><div class="c-t">${escapeHtml(words)}</div></div>`;
}
