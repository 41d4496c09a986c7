const LETTERS = 26;

/** A, B … Z, AA, AB …: what an outlet is called until its name is told. @param at from 0 */
export function letterOf(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % LETTERS));
  return at < LETTERS ? last : `${letterOf(Math.floor(at / LETTERS) - 1)}${last}`;
}
