import type { ParagraphRole } from '../core/model';

/** A text node's share of a block, or a piece's of a long one. */
export interface Segment {
  node: Text;
  /** Where the piece begins in the node. */
  from: number;
  /** Where its characters begin in the block's text. */
  at: number;
  /** Whether `collapseText` was told that a space came before. */
  afterSpace: boolean;
}

/** A block-level element, with what is counted in and below it. */
export interface Box {
  element: Element;
  parent: Box | null;
  tag: string;
  /** Class and id. */
  names: string;
  role: ParagraphRole;
  /** Bits of class-signs.ts. */
  signs: number;
  /** Never part of an article, whatever the names of the page mean: navigation, a hidden or a modal element. */
  barred: boolean;
  /** An embedded post stands in it, with hardly anything between: it is no clutter, whatever it is called. */
  wrapsPost: boolean;
  inTable: boolean;
  inCode: boolean;
  inFigure: boolean;
  /** Boxes and blocks straight below it. */
  childBoxes: number;
  ownBlocks: number;
  /** What stands in it outside any child box. */
  ownImages: number;
  ownInputs: number;
  ownEmbeds: number;
  /** Whether a sentence ends in its own blocks. */
  endsSentence: boolean;

  // Filled by the choice, and filled anew by each try.
  dropped: boolean;
  chars: number;
  linkChars: number;
  commas: number;
  paragraphs: number;
  items: number;
  images: number;
  inputs: number;
  embeds: number;
  headingChars: number;
  /** Characters in lists. */
  listChars: number;
  /** Characters in long blocks with few links. */
  proseChars: number;
  /** Characters in embedded posts. */
  postChars: number;
  scored: boolean;
  score: number;
  /** Left out of the article by the last look (clean-boxes.ts). */
  left: boolean;
  /** Whether it stands in the chosen container. */
  inside: boolean;
}

/** A run of text that a reader sees as one piece: a paragraph, a heading, a list item, or the part of one between two line breaks. */
export interface Block {
  box: Box;
  text: string;
  segments: Segment[];
  /** What it is told to be by itself, whatever its box is; not there as a rule. */
  role?: ParagraphRole;
  linkChars: number;
  commas: number;
}

/** What was collected from a page; a parent always comes before its children. */
export interface Page {
  boxes: Box[];
  /** In document order. */
  blocks: Block[];
  /** Whether a box is named a paywall. */
  hasPaywall: boolean;
  /** The box in which the walk was left, on a page that is far larger than any page is; null: all of it was walked. */
  cutIn: Box | null;
  /** How much was walked: a page that is far too large is left at some point. */
  nodes: number;
  characters: number;
  /** Boxes that are out by their names or roles; what stands in them was left unread. In document order. */
  unread: Unread[];
  /** What may be a byline, the time of publication, the headline. A few of each, in document order. */
  bylines: Sign[];
  times: Sign[];
  titles: Sign[];
}

/** A box whose element was not looked into. */
export interface Unread {
  box: Box;
  /** How many blocks stand before it. */
  at: number;
}

/** An element that may say something about the article. */
export interface Sign {
  element: Element;
  /** How many blocks stand before it. */
  at: number;
}
