import type { Voice } from '../core/comparison-model';
import { patternName } from './ChartPatterns';
import { type Strings, sayCount, sayNumber } from './strings';
import type { VoiceSlot } from './voices-layout';

interface FramingVoiceProps {
  strings: Strings;
  voice: Voice;
  slot: VoiceSlot;
}

/** One speaker of a text: which part of the bar is theirs, how many of their words it prints, and which verbs it uses. */
export function FramingVoice({ strings, voice, slot }: FramingVoiceProps) {
  const { t } = strings;
  const { speaker, cues } = voice;
  return (
    <li class="framing-voice">
      <svg class="voices-swatch" width="16" height="12" aria-hidden="true" focusable="false">
        <rect class="chart-part" x="0.5" y="0.5" width="15" height="11" fill={`url(#${patternName(slot)})`} />
      </svg>
      <div>
        <span class={speaker ? 'speaker' : 'not-stated'} dir="auto">
          {speaker ?? t('compare_voiceUnnamed')}
        </span>{' '}
        <span class="aside">{sayWords(strings, voice)}</span>
        {cues.length > 0 && (
          <p class="framing-verbs">
            {cues.map(({ lemma, count }, at) => (
              <span key={lemma}>
                {at > 0 && ', '}
                <span class="printed cue">{lemma === ':' ? t('compare_colon') : lemma}</span>
                {count > 1 && `\u00a0×${sayNumber(strings, count)}`}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** "Ines Calloway: 18 words quoted, 11 reported", for a listener. */
export function sayVoice(strings: Strings, voice: Voice): string {
  return `${voice.speaker ?? strings.t('compare_voiceUnnamed')}: ${sayWords(strings, voice)}`;
}

function sayWords(strings: Strings, { quotedWords, reportedWords }: Voice): string {
  const said: string[] = [];
  if (quotedWords > 0) said.push(sayCount(strings, 'framingQuoted', quotedWords));
  if (reportedWords > 0) said.push(sayCount(strings, 'framingReported', reportedWords));
  return said.join(', ');
}
