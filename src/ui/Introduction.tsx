import type { Occurrence, Speaker, SpeakerRelation } from '../core/model';
import type { Strings } from './strings';

interface IntroductionProps {
  strings: Strings;
  occurrence: Occurrence;
  /** How its speaker stands to the one named at the head of the card, who is not to be said again. */
  relation?: SpeakerRelation | undefined;
}

/** How an outlet introduces the words: who is said to have said them, and with which verb. */
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
      {!repeats && cue && ', '}
      {cue && <CueWords strings={strings} text={cue.text} lemma={cue.lemma} />}
      {repeats && !cue && <span class="not-stated">{t('cueNotFound')}</span>}
    </span>
  );
}

function CueWords({ strings, text, lemma }: { strings: Strings; text: string; lemma: string }) {
  if (lemma === ':') return <span>{strings.t('cueColon')}</span>;
  return (
    <>
      <span class="introduction-label">{strings.t('introducedWith')} </span>
      <q class="printed cue" dir="auto">
        {text}
      </q>
    </>
  );
}

/** "Donald Trump", or in a chain "Donald Trump, as told by Marco Rubio". */
export function saySpeaker({ t }: Strings, speaker: Speaker): string {
  return (speaker.via ?? []).reduce((said, { name }) => t('speakerVia', [said, name]), speaker.name);
}
