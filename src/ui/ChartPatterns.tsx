import { CHART_DOTS, CHART_STROKES } from './chart-strokes';
import type { VoiceSlot } from './voices-layout';

export function patternName(slot: VoiceSlot): string {
  return `voice-${slot}`;
}

/** The fillings of all charts of a page, to be there once: `url(#voice-0)`, … */
export function ChartPatterns() {
  const slots: VoiceSlot[] = [...CHART_STROKES.keys(), 'others', 'unnamed'];
  return (
    <svg class="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {slots.map((slot) => (
          <pattern key={slot} id={patternName(slot)} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class={`voice-ground ${patternName(slot)}`} width="8" height="8" />
            <g class={slot === 'others' ? 'voice-dots' : 'voice-strokes'}>
              <path d={typeof slot === 'number' ? CHART_STROKES[slot] : slot === 'others' ? CHART_DOTS : ''} />
            </g>
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
