/** Characters of a text node that are read at once: a node may have megabytes. */
const LONGEST_PIECE = 1 << 16;

/** The piece of a text node's characters that begins there. */
export function pieceAt(data: string, from: number): string {
  return data.length <= LONGEST_PIECE ? data : data.slice(from, from + LONGEST_PIECE);
}

/** Where the next piece begins; 0 when there is none. */
export function nextPiece(data: string, from: number): number {
  return from + LONGEST_PIECE < data.length ? from + LONGEST_PIECE : 0;
}
