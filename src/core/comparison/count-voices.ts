import { introducesSpeech } from '../attribution/introduces-speech';
import type { SaidWords, Voice } from '../comparison-model';
import { NameReader } from '../matching/name-reader';
import type { Cue, Span } from '../model';
import { foldWords } from '../text/fold-words';
import { findAt, type TextIndex } from '../text/text-index';
import { type NamedVoice, nameVoice } from './name-voice';

/** Whose voice each of a text's quotations is; to be derived. */
function readVoices({ quotes, language }: TextIndex): readonly (NamedVoice | null)[] {
  const read = new Map<string, NamedVoice | null>();
  return quotes.map((quote) => {
    const key = `${quote.kind} ${quote.speaker?.name ?? ''}`;
    const known = read.get(key);
    const voice = known === undefined ? nameVoice(quote, language) : known;
    read.set(key, voice);
    return voice;
  });
}

/**
 * How many words of whom a text prints, quoted and reported, where, and the verbs of saying that introduce them. Most words
 * first.
 * To be derived.
 */
export function countVoices(text: TextIndex): Voice[] {
  const named = text.derive(readVoices);
  const voices: Voice[] = [];
  const names = new NameReader();
  let reportedTo = 0;
  for (const [at, quote] of text.quotes.entries()) {
    const whose = named[at] ?? null;
    if (whose === null) continue;
    const name = whose.speaker;
    let voice = voices.find((known) =>
      name === null || known.speaker === null ? known.speaker === name : names.compare(known.speaker, name) === 'same',
    );
    if (voice === undefined) {
      voice = { speaker: name, quotedWords: 0, reportedWords: 0, cues: [] };
      voices.push(voice);
    } else if (name !== null && voice.speaker !== null && name.length > voice.speaker.length) voice.speaker = name;
    const cue = quote.cue !== null && introducesSpeech(quote.cue, text.article.text) ? quote.cue : null;
    if (quote.kind === 'indirect') {
      // A report inside a report is counted once.
      const from = Math.max(quote.start, reportedTo);
      if (from < quote.end) voice.reportedWords += countWords(text, { start: from, end: quote.end });
      addSaid(voice, text, { start: from, end: quote.end }, true, cue);
      reportedTo = Math.max(reportedTo, quote.end);
    } else {
      voice.quotedWords += countWords(text, quote);
      addSaid(voice, text, quote, false, cue);
    }
    if (cue === null) continue;
    const known = voice.cues.find(({ lemma }) => lemma === cue.lemma);
    if (known === undefined) voice.cues.push({ lemma: cue.lemma, stance: cue.stance, count: 1 });
    else known.count++;
  }
  for (const voice of voices) voice.cues.sort((a, b) => b.count - a.count);
  return voices
    .filter((voice) => voice.quotedWords + voice.reportedWords > 0)
    .sort((a, b) => b.quotedWords + b.reportedWords - a.quotedWords - a.reportedWords);
}

/** Where words stand; a report that another one has already is there for its verb alone. */
function addSaid(voice: Voice, text: TextIndex, { start, end }: Span, reported: boolean, cue: Cue | null): void {
  if (!text.hasWords || (start >= end && cue === null)) return;
  const span = { start, end: Math.max(start, end) };
  const said: SaidWords = {
    ...span,
    within: findSentences(
      text,
      cue === null ? span : { start: Math.min(start, cue.start), end: Math.max(span.end, cue.end) },
    ),
    reported,
    cue: cue === null ? null : { start: cue.start, end: cue.end, lemma: cue.lemma },
  };
  voice.said ??= [];
  voice.said.push(said);
}

/** From the beginning of the sentence that a stretch begins in to the end of the one that it ends in. */
function findSentences({ sentences }: TextIndex, { start, end }: Span): Span {
  const first = sentences[findAt(sentences, start)];
  const last = sentences[findAt(sentences, Math.max(start, end - 1))];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

function countWords(text: TextIndex, span: Span): number {
  if (!text.hasWords) return foldWords(text.print(span), text.language.folding).length;
  return findAt(text.words, span.end) - findAt(text.words, span.start);
}

/**
 * Who is quoted or reported first and last; null when nobody who is named is, or when nobody knows: without its words, what
 * a text only reports is not there. To be derived.
 */
export function findFirstAndLast(text: TextIndex): {
  firstWord: string | null;
  lastWord: string | null;
} {
  if (!text.hasWords) return { firstWord: null, lastWord: null };
  const names = text.derive(readVoices).flatMap((voice) => voice?.speaker ?? []);
  return { firstWord: names[0] ?? null, lastWord: names.at(-1) ?? null };
}
