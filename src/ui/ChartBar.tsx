import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { patternName } from './ChartPatterns';
import { nextTab } from './Tabs';
import type { VoiceSlot } from './voices-layout';

/** Height of a bar in pixels; what is `low` is drawn at half of it. */
const HEIGHT = 18;

export interface ChartPart {
  slot: VoiceSlot;
  value: number;
  low?: boolean;
}

export interface ChartButtonPart extends ChartPart {
  /** What it shows, in words. */
  label: string;
}

interface ChartBarProps {
  parts: readonly ChartPart[];
  /** The value that fills the whole width. */
  most: number;
  /** What the bar is of, and shows where its parts do not say so themselves. */
  label: string;
}

/** A bar of parts side by side, each in the colour and pattern of its speaker. */
export function ChartBar({ parts, most, label }: ChartBarProps) {
  let from = 0;
  return (
    <svg class="chart-bar" role="img" aria-label={label} width="100%" height={HEIGHT}>
      {parts.map((part) => {
        const x = from;
        from += part.value;
        return (
          <Part
            key={`${part.slot} ${part.low}`}
            part={part}
            x={sayPercent(x, most)}
            width={sayPercent(part.value, most)}
          />
        );
      })}
    </svg>
  );
}

function Part({ part: { slot, low = false }, x, width }: { part: ChartPart; x: string; width: string }) {
  return (
    <rect
      x={x}
      width={width}
      y={low ? HEIGHT / 2 : 1}
      height={low ? HEIGHT / 2 - 1 : HEIGHT - 2}
      fill={`url(#${patternName(slot)})`}
      class="chart-part"
    />
  );
}

function sayPercent(value: number, most: number): string {
  return `${most > 0 ? (100 * value) / most : 0}%`;
}

interface ChartButtonsProps extends ChartBarProps {
  parts: readonly ChartButtonPart[];
  /** The part whose words are shown; null where none is. */
  chosen: number | null;
  /** The element that shows them. */
  controls: string;
  onChoose: (at: number) => void;
}

/** A bar whose parts are buttons: one stop for the Tab key, arrow keys, Home and End within. */
export function ChartButtons({ parts, most, label, chosen, controls, onChoose }: ChartButtonsProps) {
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const fromRight = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextTab(event.key, Math.min(stop, parts.length - 1), parts.length, fromRight);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent
    <div class="chart-bar chart-buttons" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {parts.map((part, at) => (
        <button
          type="button"
          class="chart-button"
          key={`${part.slot} ${part.low}`}
          aria-label={part.label}
          title={part.label}
          aria-expanded={chosen === at}
          aria-controls={chosen === at ? controls : undefined}
          tabIndex={at === Math.min(stop, parts.length - 1) ? 0 : -1}
          style={{ inlineSize: sayPercent(part.value, most) }}
          onClick={() => {
            setStop(at);
            onChoose(at);
          }}
        >
          <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
            <Part part={part} x="0" width="100%" />
          </svg>
        </button>
      ))}
    </div>
  );
}
