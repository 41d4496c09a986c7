import type { JSX } from 'preact';
import type { VoiceSlot } from './voices-layout';

/** Drawn over a slot's colour in the paper's: the slots differ without colour too. */
const STROKES: readonly JSX.Element[] = [
  <path key="0" d="" />,
  <path key="1" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  <path key="2" d="M2 0v8M6 0v8" />,
  <path key="3" d="M0 2h8M0 6h8" />,
  <path key="4" d="M-2 6l4 4M0 0l8 8M6-2l4 4" />,
  <path key="5" d="M0 4h8M4 0v8" />,
  <path key="6" d="M1.5 1.5h1M5.5 5.5h1M5.5 1.5h1M1.5 5.5h1" />,
];

/** Of the slots without a name: dots on the paper, and the paper alone inside a line. */
const OTHERS = <path d="M2 2h.01M6 6h.01" />;

export function patternName(slot: VoiceSlot): string {
  return `voice-${slot}`;
}

/** The fillings of all charts of a page, to be there once: `url(#voice-0)`, … */
export function ChartPatterns() {
  const slots: VoiceSlot[] = [...STROKES.keys(), 'others', 'unnamed'];
  return (
    <svg class="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {slots.map((slot) => (
          <pattern key={slot} id={patternName(slot)} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class={`voice-ground ${patternName(slot)}`} width="8" height="8" />
            <g class={slot === 'others' ? 'voice-dots' : 'voice-strokes'}>
              {typeof slot === 'number' ? STROKES[slot] : slot === 'others' ? OTHERS : null}
            </g>
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
