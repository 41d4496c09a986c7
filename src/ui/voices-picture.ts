import type { ArticleFraming } from '../core/comparison-model';
import { sayOutletAmong } from './matrix-say-outlet';
import { fitWords, wrapWords } from './measure-words';
import { mirrorPicture, type Picture, type PictureItem } from './picture';
import { type Strings, sayCount } from './strings';
import type { Room } from './use-room';
import { saySlot } from './VoicesKey';
import { listSlots, type VoiceBar, type VoiceKey } from './voices-layout';

interface VoicesPictureOptions extends Room {
  strings: Strings;
  framing: readonly ArticleFraming[];
  rows: readonly { article: ArticleFraming; bars: readonly VoiceBar[] }[];
  voices: VoiceKey;
}

const LABEL = { size: 12, face: 'tool' } as const;
const SMALL = { size: 11, face: 'tool' } as const;
const BAR = 18;
/** Of the number at the end of a bar. */
const TOTAL = 84;

/** The voices of a story's texts as one picture: who has which pattern, and a bar for each text. */
export function drawVoices({
  strings,
  framing,
  rows,
  voices,
  width,
  measure,
  mirrored,
}: VoicesPictureOptions): Picture {
  const items: PictureItem[] = [];
  let x = 0;
  let y = 12;
  for (const slot of listSlots(voices)) {
    const name = fitWords(saySlot(strings, voices, slot), width - 40, LABEL, measure);
    const wide = 40 + measure(name, LABEL);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    items.push(
      { kind: 'rectangle', x, y: y - 11, width: 24, height: 14, fill: `voice-${slot}`, stroke: 'quiet' },
      { kind: 'words', x: x + 30, y, text: name, ...LABEL, tone: 'ink', anchor: 'left' },
    );
    x += wide + 8;
  }
  y += 18;
  const left = Math.round(width * 0.28);
  const across = width - left - TOTAL;
  const total = (bars: readonly VoiceBar[]): number =>
    bars.reduce((sum, { quoted, reported }) => sum + quoted + reported, 0);
  const most = Math.max(1, ...rows.map(({ bars }) => total(bars)));
  for (const { article, bars } of rows) {
    const lines = wrapWords(sayOutletAmong(strings, article, framing), left - 12, LABEL, measure).slice(0, 3);
    for (const [at, text] of lines.entries()) {
      items.push({ kind: 'words', x: 0, y: y + 13 + at * 15, text, ...LABEL, tone: 'ink', anchor: 'left' });
    }
    let from = left;
    for (const { slot, quoted, reported } of bars) {
      for (const [words, low] of [
        [quoted, false],
        [reported, true],
      ] as const) {
        if (words === 0) continue;
        const wide = (words / most) * across;
        const [top, height] = low ? [y + BAR / 2, BAR / 2] : [y, BAR];
        items.push({ kind: 'rectangle', x: from, y: top, width: wide, height, fill: `voice-${slot}`, stroke: 'quiet' });
        from += wide;
      }
    }
    const said = sayCount(strings, 'compare_words', total(bars));
    items.push({ kind: 'words', x: from + 8, y: y + 13, text: said, ...SMALL, tone: 'quiet', anchor: 'left' });
    y += Math.max(BAR + 8, lines.length * 15 + 6);
  }
  const picture: Picture = { width, height: Math.ceil(y), items };
  return mirrored ? mirrorPicture(picture) : picture;
}
