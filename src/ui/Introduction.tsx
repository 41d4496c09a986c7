import type { Occurrence, OccurrenceElsewhere, Speaker, SpeakerRelation } from '../core/model';
import type { Strings } from './strings';

interface IntroductionProps {
  strings: Strings;
  occurrence: Occurrence & Pick<OccurrenceElsewhere, 'language'>;
  /** How its speaker stands to the one named at the head of the card, who is not to be said again. */
  relation?: SpeakerRelation | undefined;
}

/** Who is said to have said the words, and the verb alone as the outlet prints it: `Ada Novak · “claimed”`. */
export function Introduction({ strings, occurrence, relation = 'unknown' }: IntroductionProps) {
  const { t } = strings;
  const { speaker, cue } = occurrence;
  const repeats = relation === 'same' && !speaker?.via?.length;
  return (
    <span class="introduction">
      {relation === 'different' && <span class="introduction-note">{t('otherSpeaker')} </span>}
      {!repeats && (
        <span class={speaker ? 'speaker' : 'not-stated'} dir="auto">
          {speaker ? saySpeaker(strings, speaker) : t('speakerNotFound')}
        </span>
      )}
      {!repeats && cue && <Point />}
      {cue && <CueWords strings={strings} text={cue.text} lemma={cue.lemma} language={occurrence.language} />}
      {repeats && !cue && <span class="not-stated">{t('cueNotFound')}</span>}
    </span>
  );
}

/** Seen, and a mere pause to a listener. */
function Point() {
  return (
    <>
      {' '}
      <span aria-hidden="true">·</span>{' '}
    </>
  );
}

interface CueWordsProps {
  strings: Strings;
  text: string;
  lemma: string;
  language: string | null | undefined;
}

function CueWords({ strings, text, lemma, language }: CueWordsProps) {
  if (lemma === ':') return <span>{strings.t('cueColon')}</span>;
  return (
    <q class="printed cue" dir="auto" lang={language ?? undefined}>
      {text}
    </q>
  );
}

/** "Donald Trump", or in a chain "Donald Trump, as told by Marco Rubio". */
export function saySpeaker({ t }: Strings, speaker: Speaker): string {
  return (speaker.via ?? []).reduce((said, { name }) => t('speakerVia', [said, name]), speaker.name);
}
