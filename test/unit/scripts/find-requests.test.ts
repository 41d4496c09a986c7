import { describe, expect, test } from 'vitest';
import { findRequests } from '../../../scripts/lint/find-requests.mjs';

/** Each line is one planted way out. */
const FORBIDDEN = [
  "fetch('/x');",
  "globalThis.fetch('/x');",
  "globalThis['fetch']('/x');",
  'const ask = fetch;',
  'const { fetch: ask } = globalThis;',
  'new XMLHttpRequest();',
  "new WebSocket('wss://outside.example');",
  "navigator.sendBeacon('/x');",
  "new EventSource('/x');",
  "new WebTransport('https://outside.example');",
  'new RTCPeerConnection();',
  'new webkitRTCPeerConnection();',
  'new Image();',
  "new Audio('/x');",
  "new Worker('/x');",
  "new FontFace('x', 'url(/x)');",
  "importScripts('https://outside.example/x.js');",
  "import 'https://outside.example/x.js';",
  "import('https://outside.example/x.js');",
  'import(address);',
  "document.createElement('img');",
  "document.createElement('iframe');",
  "document.createElementNS('http://www.w3.org/2000/svg', 'image');",
  "element.setAttribute('src', address);",
  "element.setAttribute('href', address);",
  'element.src = address;',
  'element.srcset = address;',
  'link.href = address;',
  "element.innerHTML = '<b>';",
  "element.insertAdjacentHTML('beforeend', text);",
  "element.style.backgroundImage = 'url(https://outside.example/x.png)';",
  'window.open(address);',
  'open(address);',
  'location = address;',
  'window.location = address;',
  'window.location.href = address;',
  'location.assign(address);',
  'window.location.replace(address);',
  'browser.tabs.create({ url: address });',
  'browser.tabs.update(tab, { url: address });',
  'browser.windows.create({ url: address });',
  'browser.tabs.open(address, null);',
  'link.click();',
  'form.submit();',
  'const view = <img src="https://outside.example/x.png" />;',
  'const view = <img src={address} />;',
  'const view = <iframe />;',
  'const view = <script />;',
  'const view = <link rel="dns-prefetch" href="//outside.example" />;',
  'const view = <image href={address} />;',
  'const view = <use href={address} />;',
  'const view = <form action={address} />;',
  'const view = <div dangerouslySetInnerHTML={{ __html: text }} />;',
  'const view = <div style="background: url(//outside.example/x.png)" />;',
  'const view = <a href={address}>x</a>;',
  'const view = <a href={address} rel="noopener">x</a>;',
  'const view = <a href={address} ping={other} rel="noreferrer">x</a>;',
  'const view = <a {...given}>x</a>;',
];

const ALLOWED = [
  '// fetch("https://outside.example")',
  "const words = ['fetch', 'WebSocket', 'Image'];",
  "import { x } from './x';",
  "import('./x');",
  "document.createElement('a');",
  "document.createElement('span');",
  "browser.tabs.open(browser.runtime.url('welcome/index.html'), null);",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is looked through
  'browser.tabs.open(browser.runtime.url(`compare/index.html?tab=${id}`), tab);',
  'const open = async () => {}; open();',
  'const view = <a href={address} target="_blank" rel="noreferrer noopener">x</a>;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is looked through
  'const view = <a href={`#${place}`}>x</a>;',
  'const view = <a href="#place">x</a>;',
  'const view = <use href="#sign" />;',
  'const view = <form onSubmit={send} />;',
  'const view = <OutletName src={outlet} />;',
];

describe('a source that asks for something or opens what was not clicked', () => {
  test.each(FORBIDDEN)('is found: %s', (text) => {
    expect(findRequests('planted.tsx', text)).not.toEqual([]);
  });

  test.each(ALLOWED)('is not seen in %s', (text) => {
    expect(findRequests('planted.tsx', text)).toEqual([]);
  });

  test.each([
    '.x { background: url(https://outside.example/x.png); }',
    '.x { background: url("//outside.example/x.png"); }',
    '.x { background: image-set("https://outside.example/x.png" 1x); }',
    '@import url(https://outside.example/x.css);',
    '@import "https://outside.example/x.css";',
    "@font-face { src: url('https://outside.example/x.woff2'); }",
  ])('is found in a style: %s', (text) => {
    expect(findRequests('planted.css', `\n${text}`)).toContainEqual({ line: 2, what: expect.any(String) });
  });

  test.each(['/* https://outside.example */', '@import "../ui/theme.css";', '.x { mask: url("#sign"); }'])(
    'is not seen in the style %s',
    (text) => {
      expect(findRequests('planted.css', text)).toEqual([]);
    },
  );
});
