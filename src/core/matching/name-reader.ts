import type { SpeakerRelation } from '../model';
import { compareNames, readSpeakerName, type SpeakerName } from './compare-speakers';

/** Reads speakers' names, each once for as long as somebody holds this. */
export class NameReader {
  readonly #names = new Map<string, SpeakerName>();
  readonly #host: NameReader | null;

  /** @param host has read some of the names, and learns no others */
  constructor(host: NameReader | null = null) {
    this.#host = host;
  }

  read(name: string): SpeakerName {
    let read = this.#known(name);
    if (read === undefined) {
      read = readSpeakerName(name);
      this.#names.set(name, read);
    }
    return read;
  }

  /** `isProperName`. */
  isProper(name: string): boolean {
    return this.read(name).name !== null;
  }

  #known(name: string): SpeakerName | undefined {
    const read = this.#names.get(name);
    return read === undefined && this.#host !== null ? this.#host.#known(name) : read;
  }

  /** `compareSpeakers`. */
  compare(a: string | null, b: string | null): SpeakerRelation {
    return a === null || b === null ? 'unknown' : compareNames(this.read(a), this.read(b));
  }
}
