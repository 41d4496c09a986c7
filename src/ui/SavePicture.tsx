import { CHART_STROKES } from './chart-strokes';
import { ExportButton } from './ExportButton';
import { dateFormat } from './formatters';
import { createMeasure, GENERIC_FAMILIES } from './measure-words';
import type { Picture } from './picture';
import { type Colours, FILE_WIDTH, type PictureSource, type SavePicture, writePicture } from './picture-file';
import type { Strings } from './strings';
import type { Room } from './use-room';

interface SavePictureButtonsProps {
  strings: Strings;
  heading: string;
  /** What its signs mean. */
  explanation: string;
  /** The picture again, for another width and other fonts. */
  draw: (room: Room) => Picture;
  sources: readonly PictureSource[];
  onSave: SavePicture;
}

/** Two buttons: the picture as SVG and as PNG, with its heading and what it is made from. */
export function SavePictureButtons(props: SavePictureButtonsProps) {
  const { strings, heading, explanation, draw, sources, onSave } = props;
  const { t } = strings;
  const save = async (format: 'svg' | 'png'): Promise<boolean | string> => {
    const measure = createMeasure(GENERIC_FAMILIES);
    const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
    const picture = draw({ width: FILE_WIDTH, scale: 1, mirrored, measure });
    const today = dateFormat(strings.locale, { dateStyle: 'long' }).format(new Date());
    const words = {
      heading,
      key: explanation,
      sources,
      made: t('picture_made', [today]),
      language: document.documentElement.lang || strings.locale,
    };
    const file = writePicture(picture, words, readColours(), measure, mirrored);
    return (await onSave(heading, format, file)) === 'saved' || t('picture_tooLarge');
  };
  return (
    <p class="picture-tools">
      {(['svg', 'png'] as const).map((format) => (
        <ExportButton
          key={format}
          strings={strings}
          label={t(`picture_save_${format}`)}
          done={t('compare_saved')}
          act={() => save(format)}
        />
      ))}
    </p>
  );
}

/** As the page shows them, light or dark. */
function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#808080';
  return {
    ink: read('ink'),
    quiet: read('ink-quiet'),
    rule: read('rule'),
    paper: read('paper'),
    cut: read('dropped'),
    added: read('added'),
    voices: [...CHART_STROKES.keys()].map((slot) => read(`voice-${slot}`)),
  };
}
