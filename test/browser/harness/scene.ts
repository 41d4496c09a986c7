import type { Page } from 'puppeteer-core';
import type { PageName } from '../../newsstand/addresses';
import type { Surface } from './driver';
import type { GalleryPicture } from './gallery';

/** A state of the popup: which page it is opened on, and what is done in it. */
export interface PopupScene {
  name: string;
  /** A page of the newsstand, or one of the browser's own. */
  page: PageName | 'browser';
  prepare?: (popup: Surface) => Promise<void>;
}

/** A state of one of the extension's own pages. */
export interface PageScene {
  name: string;
  /** With the address's query. */
  path: string;
  /** What is there once it has loaded. */
  ready: string;
  prepare?: (page: Page) => Promise<void>;
  /** In CSS pixels; as large as a common window unless given. */
  size?: { width: number; height: number };
}

export interface GalleryScene extends GalleryPicture {
  name: string;
  prepare?: (page: Page) => Promise<void>;
  size?: { width: number; height: number };
}

/** As large as browsers let a popup be. */
export const POPUP = { width: 400, height: 600 };
export const COLUMN = { width: 800, height: 1000 };
