/** What a text in pieces is called: SHA-256 of its UTF-8, in hexadecimal digits. */
export interface TextDigest {
  add(piece: string): void;
  /** To be called once, at the end. */
  end(): Promise<string>;
}

/** By the browser's own hash, which wants all of the text at once. */
export function digestText(): TextDigest {
  const pieces: string[] = [];
  return {
    add(piece) {
      pieces.push(piece);
    },
    async end() {
      const bytes = new TextEncoder().encode(pieces.splice(0).join(''));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
