import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../fixtures/catalogue';
import type { ExtensionDriver } from './driver';
import { openTab } from './tabs';

/** The views that can be shown without the extension around them: `test/browser/gallery`. */
export type GalleryView = 'surface' | 'compare' | 'presenter' | 'selection' | 'settings' | 'pictures' | 'library';

export interface GalleryPicture {
  view: GalleryView;
  /** A name that the view knows. */
  state: string;
  language?: Language;
  direction?: 'ltr' | 'rtl';
}

/**
 * Views in states that are hard to come by in a library of one story (nothing, two hundred, very long words, what is not
 * stated), in any language: the surfaces' own components and styles in a plain page.
 */
export class Gallery {
  readonly #driver: ExtensionDriver;
  readonly #root: string;
  readonly #bundles = new Map<GalleryView, Promise<{ script: string; style: string }>>();

  constructor(driver: ExtensionDriver, root: string) {
    this.#driver = driver;
    this.#root = root;
  }

  async open(picture: GalleryPicture): Promise<Page> {
    const page = await openTab(this.#driver.browser);
    await this.show(page, picture);
    return page;
  }

  /** Shows it in a tab in which another one was shown before. */
  async show(page: Page, { view, state, language = 'en', direction = 'ltr' }: GalleryPicture): Promise<void> {
    const bundle = this.#bundles.get(view) ?? bundleView(this.#root, view);
    this.#bundles.set(view, bundle);
    const { script, style } = await bundle;
    // With the document goes all that the one before has defined.
    await page.goto('about:blank');
    // As in the extension's own pages: Firefox looks up where links lead.
    const head = `<meta charset="utf-8"><meta http-equiv="x-dns-prefetch-control" content="off"><meta name="viewport" content="width=device-width"><title>${view}</title>`;
    await page.setContent(
      `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}<style>${style}</style></head><body><main></main></body></html>`,
    );
    // No secure context, unlike the extension's own pages: there they have ids at random.
    await page.evaluate("crypto.randomUUID ??= () => '00000000-0000-4000-8000-000000000000'");
    await page.addScriptTag({ content: script });
    await page.evaluate(`show(document.querySelector('main'), ${JSON.stringify(state)}, ${JSON.stringify(language)})`);
  }
}

async function bundleView(root: string, view: GalleryView): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`test/browser/gallery/${view}.tsx`],
    outdir: 'gallery',
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'error',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
