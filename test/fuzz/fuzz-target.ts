import fc from 'fast-check';

/** What a target may need from outside. */
export interface FuzzContext {
  /** The checkout. */
  root: string;
  /** A folder of saved pages to mutate; null: the newsstand's own pages. */
  pages: string | null;
}

/** A part of the product with a law that must hold for whatever it is given. */
export interface FuzzTarget {
  name: string;
  property: fc.IAsyncProperty<[unknown]>;
  /** How many cases a seed gets in `npm test`: fewer where a case costs more. */
  casesInTest: number;
}

/**
 * @param check throws where the law is broken
 */
export function defineTarget<Case>(
  name: string,
  casesInTest: number,
  cases: fc.Arbitrary<Case>,
  check: (one: Case) => void | Promise<void>,
): FuzzTarget {
  const property = fc.asyncProperty(cases as fc.Arbitrary<unknown>, async (one) => check(one as Case));
  return { name, casesInTest, property };
}
