/** Counts checks, tells of each as it ends, and prints the closing line. */
export class Tally {
  #passed = 0;
  #failed = 0;
  /** @type {string[]} */
  #failures = [];
  /** @type {string[]} */
  #repeated = [];

  /** @param {string} what */
  pass(what) {
    this.#passed += 1;
    console.log(`✓ ${what}`);
  }

  /**
   * @param {string} what
   * @param {string} [why] a sentence, or what a tool printed
   */
  fail(what, why = '') {
    this.#failed += 1;
    this.#failures.push(what);
    console.error(`✗ ${what}${why === '' ? '' : `\n${why.trimEnd()}`}`);
  }

  /**
   * Adds tests that a runner has counted and told of itself.
   *
   * @param {string} what
   * @param {import('./read-report.mjs').Counted} result
   */
  add(what, { passed, failed, repeated }) {
    this.#passed += passed;
    this.#failed += failed.length;
    this.#failures.push(...failed.map((name) => `${what}: ${name}`));
    this.#repeated.push(...repeated.map((name) => `${what}: ${name}`));
  }

  /**
   * Prints what passed at the second try only, what failed, and as the very last line the count.
   *
   * @returns {number} the exit status: 0 only when nothing failed and something ran
   */
  close() {
    if (this.#repeated.length > 0) {
      const count = this.#repeated.length;
      const heading = `${count === 1 ? 'ONE TEST' : `${count} TESTS`} PASSED AT THE SECOND TRY ONLY`;
      const rule = '!'.repeat(heading.length);
      console.log(`\n${rule}\n${heading}\n${rule}\n${this.#repeated.map((what) => `  ${what}`).join('\n')}`);
    }
    if (this.#failures.length > 0) console.log(`\nFailed:\n${this.#failures.map((what) => `  ${what}`).join('\n')}`);
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}
