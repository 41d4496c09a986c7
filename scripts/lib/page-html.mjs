/**
 * What the popup shows until its script has something: the same shape that the script draws first (`ui/Skeleton.tsx`), so
 * that nobody sees it bare. It has no words, which a document cannot have in the reader's language.
 */
const SHAPE = `<div class="skeleton" aria-hidden="true">
        <i class="skeleton-line" data-size="title"></i>
        <i class="skeleton-line" data-size="half"></i>
        <i class="skeleton-line" data-size="tabs"></i>
        <i class="skeleton-line"></i>
        <i class="skeleton-line"></i>
        <i class="skeleton-line" data-size="half"></i>
      </div>`;

/**
 * The document of a page of the extension: all of them are alike, and their scripts fill them. Its element `main` has the
 * name of the page, by which the page's own style may mean it. Firefox looks up where the links of a page lead: not here, as
 * nobody is to hear which outlets are compared.
 *
 * @param {string} name the folder of the page
 */
export function pageHtml(name) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="x-dns-prefetch-control" content="off" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Crossquote</title>
    <link rel="stylesheet" href="index.css" />
    <script defer src="index.js"></script>
  </head>
  <body>
    <main id="${name}">${name === 'popup' ? SHAPE : ''}</main>
  </body>
</html>
`;
}

/** The document of a page that nobody sees, which has a script and nothing else. */
export const HIDDEN_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Crossquote</title>
    <script defer src="index.js"></script>
  </head>
</html>
`;
