import type { PlacedOccurrence } from '../comparison/build-statements';
import type { OccurrenceElsewhere } from '../model';
import type { DraftedStory } from './story-index';

/**
 * An occurrence in a text of the story, with whose it is; null in the text being read.
 * @param above who is named where it is shown
 */
export function placeElsewhere(
  { texts, witnesses, names }: Pick<DraftedStory, 'texts' | 'witnesses' | 'names'>,
  { text: at, occurrence }: PlacedOccurrence,
  above: string | null,
): OccurrenceElsewhere | null {
  const place = texts[at];
  if (place === undefined || place.id === null) return null;
  const { outlet, title, url, language } = place.text.article;
  const witness = witnesses[at] ?? at;
  const speakerRelation = names.compare(occurrence.speaker?.name ?? null, above);
  const { text, start, end, paragraph, form, fidelity, edits, version, speaker, cue, trace, before, after } =
    occurrence;
  return {
    text,
    start,
    end,
    paragraph,
    form,
    fidelity,
    edits,
    ...(version === undefined ? {} : { version }),
    speaker,
    cue,
    trace,
    before,
    after,
    articleId: place.id,
    outlet,
    title,
    url,
    language,
    witness,
    speakerRelation,
  };
}

/** How many independent texts carry something: texts with one voice are counted once. */
export function countWitnesses(occurrences: readonly Pick<OccurrenceElsewhere, 'witness'>[]): number {
  return new Set(occurrences.map(({ witness }) => witness)).size;
}
