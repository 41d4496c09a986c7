import { patternName } from './ChartPatterns';
import type { Strings } from './strings';
import { listSlots, type VoiceKey, type VoiceSlot } from './voices-layout';

/** Which colour and pattern is whose. */
export function VoicesKey({ strings, voices }: { strings: Strings; voices: VoiceKey }) {
  return (
    <ul class="voices-key" aria-label={strings.t('compare_voicesKey')}>
      {listSlots(voices).map((slot) => (
        <li key={slot}>
          <svg class="voices-swatch" width="24" height="14" aria-hidden="true" focusable="false">
            <rect class="chart-part" x="0.5" y="0.5" width="23" height="13" fill={`url(#${patternName(slot)})`} />
          </svg>{' '}
          <span dir="auto">{saySlot(strings, voices, slot)}</span>
        </li>
      ))}
    </ul>
  );
}

export function saySlot({ t }: Strings, { named }: VoiceKey, slot: VoiceSlot): string {
  if (slot === 'unnamed') return t('compare_voiceUnnamed');
  return typeof slot === 'number' ? (named[slot] ?? '') : t('compare_voiceOthers');
}
