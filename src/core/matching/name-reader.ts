import type { SpeakerRelation } from '../model';
import { compareNames, readSpeakerName, type SpeakerName } from './compare-speakers';

/** Reads speakers' names, each once for as long as somebody holds this. */
export class NameReader {
  readonly #names = new Map<string, SpeakerName>();

  read(name: string): SpeakerName {
    let read = this.#names.get(name);
    if (read === undefined) {
      read = readSpeakerName(name);
      this.#names.set(name, read);
    }
    return read;
  }

  /** `compareSpeakers`. */
  compare(a: string | null, b: string | null): SpeakerRelation {
    return a === null || b === null ? 'unknown' : compareNames(this.read(a), this.read(b));
  }
}
