import type { ComponentChildren } from 'preact';
import type { Strings } from './strings';

/** Three pictures in the look of the popup, drawn as greeked text: they need no translation and follow the theme. */
export function WelcomePictures({ strings }: { strings: Strings }) {
  return (
    <ul class="welcome-pictures">
      <Picture strings={strings} name="count">
        <CountDrawing />
      </Picture>
      <Picture strings={strings} name="compare">
        <CompareDrawing />
      </Picture>
      <Picture strings={strings} name="keep">
        <KeepDrawing />
      </Picture>
    </ul>
  );
}

interface PictureProps {
  strings: Strings;
  name: 'count' | 'compare' | 'keep';
  children: ComponentChildren;
}

function Picture({ strings, name, children }: PictureProps) {
  const { t } = strings;
  return (
    <li>
      <svg viewBox="0 0 240 150" role="img" aria-label={t(`welcome_${name}Picture`)}>
        <rect class="drawn-ground" x="0.5" y="0.5" width="239" height="149" rx="4" />
        {children}
      </svg>
      <h3>{t(`welcome_${name}Title`)}</h3>
      <p>{t(`welcome_${name}Text`)}</p>
    </li>
  );
}

/** Lines of greeked text: [left, top, width]. */
function Lines({
  of,
  class: name = 'drawn-words',
}: {
  of: readonly (readonly [number, number, number])[];
  class?: string;
}) {
  return (
    <>
      {of.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} class={name} x={x} y={y} width={width} height="5" rx="1" />
      ))}
    </>
  );
}

/** The same stretches of text with a stroke through them or a line below. */
function Strokes(props: { of: readonly (readonly [number, number, number])[]; class: string }) {
  return (
    <>
      {props.of.map(([x, y, width]) => (
        <line key={`${x} ${y}`} class={props.class} x1={x} y1={y} x2={x + width} y2={y} />
      ))}
    </>
  );
}

function CountDrawing() {
  return (
    <>
      <rect class="drawn-rule" x="0" y="26" width="240" height="1" />
      <rect class="drawn-line" x="14" y="8" width="150" height="11" rx="5.5" />
      <rect class="drawn-ink" x="196" y="6" width="15" height="15" rx="3" />
      <rect class="drawn-accent" x="206" y="12" width="15" height="12" rx="3" />
      <text class="drawn-number" x="213.5" y="21.5" text-anchor="middle">
        3
      </text>
      <rect class="drawn-ink" x="30" y="40" width="130" height="8" rx="1" />
      <Lines
        of={[
          [30, 60, 180],
          [30, 74, 166],
          [30, 88, 176],
          [30, 102, 150],
          [30, 116, 172],
          [30, 130, 96],
        ]}
      />
      <Strokes
        class="drawn-dots"
        of={[
          [30, 83, 110],
          [92, 97, 114],
          [30, 125, 84],
        ]}
      />
    </>
  );
}

function CompareDrawing() {
  return (
    <>
      <text class="drawn-mark" x="14" y="40">
        “
      </text>
      <rect class="drawn-ink" x="32" y="22" width="182" height="7" rx="1" />
      <rect class="drawn-ink" x="32" y="35" width="128" height="7" rx="1" />
      <rect class="drawn-rule" x="14" y="56" width="212" height="1" />
      <Lines of={[[32, 66, 48]]} class="drawn-accent" />
      <Lines
        of={[
          [32, 79, 70],
          [106, 79, 52],
          [162, 79, 46],
        ]}
      />
      <Strokes class="drawn-dropped" of={[[104, 81.5, 56]]} />
      <rect class="drawn-rule" x="14" y="98" width="212" height="1" />
      <Lines of={[[32, 108, 60]]} class="drawn-accent" />
      <Lines
        of={[
          [32, 121, 84],
          [120, 121, 40],
          [164, 121, 50],
        ]}
      />
      <Strokes class="drawn-added" of={[[119, 129.5, 42]]} />
    </>
  );
}

function KeepDrawing() {
  return (
    <>
      <rect class="drawn-paper" x="52" y="24" width="112" height="76" rx="4" />
      <rect class="drawn-ink" x="94" y="100" width="28" height="9" />
      <rect class="drawn-ink" x="78" y="108" width="60" height="5" rx="2" />
      <Lines
        of={[
          [64, 38, 38],
          [64, 49, 38],
          [64, 60, 30],
          [112, 38, 40],
          [112, 49, 34],
          [112, 60, 40],
          [64, 78, 88],
        ]}
      />
      <line class="drawn-wire" x1="164" y1="62" x2="192" y2="62" />
      <line class="drawn-stop" x1="197" y1="50" x2="197" y2="74" />
    </>
  );
}
