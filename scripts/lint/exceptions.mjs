/**
 * Where what is forbidden in `src` may stand all the same, each by file and finding, with its reason. One that is not
 * needed any more fails the check.
 *
 * @type {readonly { file: string, what: string, why: string }[]}
 */
export const EXCEPTIONS = [
  {
    file: 'src/platform/read-own-file.ts',
    what: 'fetch',
    why: "reads a file of the extension's own, which never leaves the browser",
  },
  {
    file: 'src/platform/own-script.ts',
    what: 'importScripts',
    why: "runs a script of the extension's own, which is checked, in Chromium's worker",
  },
  {
    file: 'src/platform/own-script.ts',
    what: "createElement('script')",
    why: "runs a script of the extension's own, which is checked, in Firefox's event page",
  },
  {
    file: 'src/platform/draw-png.ts',
    what: 'Image',
    why: 'draws a picture that the reader saves; it is made in the page itself',
  },
  {
    file: 'src/platform/draw-png.ts',
    what: 'src = …',
    why: "the picture's address is a blob of the page itself",
  },
  {
    file: 'src/platform/own-script.ts',
    what: 'src = …',
    why: "the address of that script of the extension's own",
  },
  {
    file: 'src/platform/real-browser.ts',
    what: 'tabs.create()',
    why: 'the one place that opens tabs; whoever calls it gives runtime.url(…), which is checked',
  },
  {
    file: 'src/platform/save-file.ts',
    what: 'href = …',
    why: 'saves a file that the reader asked for; its address is a blob of the page itself',
  },
  {
    file: 'src/platform/save-file.ts',
    what: 'click() by a script',
    why: 'saves a file that the reader asked for',
  },
  {
    file: 'src/surface/open-comparison.ts',
    what: 'location.assign()',
    why: "goes to a page of the extension's own, whose address runtime.url(…) gives, in the popup or panel itself",
  },
];

/**
 * Regular expressions that are made at run time, with the reason why each is linear all the same.
 *
 * @type {readonly { file: string, what: string, why: string }[]}
 */
export const UNKNOWN_REGEXES = [
  {
    file: 'src/reading/class-signs.ts',
    what: "new RegExp(all.join('|'), 'g')",
    why: 'a choice of plain words of a list in that file, nothing in it is repeated',
  },
];
