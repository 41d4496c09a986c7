/**
 * What each quotation mark may be. `straight` marks open and close; `close` of `openers` is every mark that may end what
 * the key began: typewriters and editors mix curly with straight, and German ends „ with the mark that opens in English.
 */
export type MarkFamily = 'double' | 'single';

export interface MarkCharacter {
  family: MarkFamily;
  /** Always opens, wherever it stands. */
  opens: boolean;
  /** Always closes, wherever it stands. */
  closes: boolean;
  closers: string;
}

const mark = (family: MarkFamily, opens: boolean, closes: boolean, closers: string): MarkCharacter => ({
  family,
  opens,
  closes,
  closers,
});

export const MARK_CHARACTERS = new Map<string, MarkCharacter>([
  ['"', mark('double', false, false, '"”″＂')],
  ['＂', mark('double', false, false, '"”＂')],
  ['“', mark('double', true, false, '”"')],
  ['”', mark('double', false, false, '”')],
  ['„', mark('double', true, false, '“”"')],
  ['‟', mark('double', true, false, '”"')],
  ['«', mark('double', false, false, '»')],
  ['»', mark('double', false, false, '«»')],
  ['「', mark('double', true, false, '」')],
  ['」', mark('double', false, true, '')],
  ['『', mark('double', true, false, '』')],
  ['』', mark('double', false, true, '')],
  ['《', mark('double', true, false, '》')],
  ['》', mark('double', false, true, '')],
  ['〝', mark('double', true, false, '〞〟')],
  ['〞', mark('double', false, true, '')],
  ['〟', mark('double', false, true, '')],
  ["'", mark('single', false, false, "'’")],
  ['‘', mark('single', true, false, "’'")],
  ['’', mark('single', false, true, '’')],
  ['‚', mark('single', true, false, "‘’'")],
  ['‹', mark('single', false, false, '›')],
  ['›', mark('single', false, false, '‹›')],
]);
