import { patternName } from './ChartPatterns';
import type { VoiceSlot } from './voices-layout';

/** Height of a bar in pixels; what is `low` is drawn at half of it. */
const HEIGHT = 18;

export interface ChartPart {
  slot: VoiceSlot;
  value: number;
  low?: boolean;
}

interface ChartBarProps {
  parts: readonly ChartPart[];
  /** The value that fills the whole width. */
  most: number;
  /** What the bar shows, in words. */
  label: string;
}

/** A bar of parts side by side, each in the colour and pattern of its speaker. */
export function ChartBar({ parts, most, label }: ChartBarProps) {
  let from = 0;
  const percent = (value: number) => `${most > 0 ? (100 * value) / most : 0}%`;
  return (
    <svg class="chart-bar" role="img" aria-label={label} width="100%" height={HEIGHT}>
      {parts.map(({ slot, value, low = false }) => {
        const x = from;
        from += value;
        return (
          <rect
            key={`${slot} ${low}`}
            x={percent(x)}
            width={percent(value)}
            y={low ? HEIGHT / 2 : 1}
            height={low ? HEIGHT / 2 - 1 : HEIGHT - 2}
            fill={`url(#${patternName(slot)})`}
            class="chart-part"
          />
        );
      })}
    </svg>
  );
}
