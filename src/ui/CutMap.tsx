import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type CarriedOccurrence, type CutMapPiece, type CutMapRow, mapCuts } from '../core/comparison/cut-map';
import { drawCutMap, type SaidRow } from './cut-map-picture';
import { Disclosure } from './Disclosure';
import { PictureView } from './PictureView';
import type { Picture } from './picture';
import { sayRow } from './say-cut-map';
import { type Strings, sayShare } from './strings';
import { type Room, useRoom } from './use-room';

/** The picture, for whoever takes it along. */
export interface DrawnCutMap {
  heading: string;
  /** What its signs mean. */
  explanation: string;
  /** The picture again, for another width and other fonts. */
  draw: (room: Room) => Picture;
  articleIds: readonly string[];
}

export interface CutMapProps {
  strings: Strings;
  speaker: string | null;
  /** Null where nobody quotes it. */
  fullest: string | null;
  /** Of the fullest wording, BCP 47. */
  language?: string | null | undefined;
  /** All places of the statement, those of the text being read among them. */
  occurrences: readonly CarriedOccurrence[];
  /** The text being read, which has the first row; null where none is. */
  readingId: string | null;
  /** What can be done with the picture; the ids are those of its texts, in the order of their rows. */
  tools?: (picture: DrawnCutMap) => ComponentChildren;
}

/** What each outlet does with a quotation: its fullest wording across, a bar for each outlet, and the same as a table. */
export function CutMap(props: CutMapProps) {
  const { strings, speaker, fullest, language, occurrences, readingId, tools } = props;
  const { t } = strings;
  const { ref, room } = useRoom<HTMLDivElement>();
  const rows = useMemo(() => {
    const mapped = mapCuts(fullest, occurrences, readingId);
    const all = mapped.flatMap(({ carriers }) => carriers);
    return mapped.map((row) => sayRow(strings, row, all));
  }, [strings, fullest, occurrences, readingId]);
  const draw = useMemo(
    () => (within: Room) => drawCutMap({ fullest, language, rows, ...within }),
    [fullest, language, rows],
  );
  const picture = useMemo(() => draw(room), [draw, room]);
  const title = t('cutMap_title', [speaker ?? t('speakerNotFound')]);
  const explanation = t(fullest === null ? 'compare_nobodyQuotes' : 'cutMap_key');
  return (
    <figure class="cut-map" aria-label={title}>
      <div class="picture-frame" ref={ref}>
        <PictureView picture={picture} label={t('cutMap_label')} />
      </div>
      <p class="picture-note">{explanation}</p>
      <Disclosure summary={t('compare_asTable')}>
        {() => <CutMapTable strings={strings} fullest={fullest ?? ''} rows={rows} language={language} />}
      </Disclosure>
      {tools?.({ heading: title, explanation, draw, articleIds: listTexts(rows) })}
    </figure>
  );
}

/** The texts in the order of their rows, a copy behind its original. */
function listTexts(rows: readonly SaidRow[]): string[] {
  return rows.flatMap(({ row }) =>
    row.carriers.flatMap((carrier) => [carrier, ...carrier.copies].map(({ articleId }) => articleId)),
  );
}

interface CutMapTableProps {
  strings: Strings;
  fullest: string;
  rows: readonly SaidRow[];
  language: string | null | undefined;
}

/** The same in words. */
function CutMapTable({ strings, fullest, rows, language }: CutMapTableProps) {
  const { t } = strings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <figure class="table-scroll" aria-label={`${t('cutMap_heading')}: ${t('compare_asTable')}`} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            {['compare_outlet', 'cutMap_printed', 'cutMap_cut', 'cutMap_changed', 'cutMap_added'].map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((said, at) => (
            <tr key={at}>
              <th scope="row">
                <span dir="auto">{said.name}</span> {said.note !== '' && <span class="aside">{said.note}</span>}
              </th>
              <td>{said.instead || sayShare(strings, said.row.kept)}</td>
              {(['cut', 'changed', 'added'] as const).map((kind) => (
                <td key={kind} class="printed" dir="auto" lang={language ?? undefined}>
                  {piecesOf(said.row, kind)
                    .map((piece) => sayPiece(strings, fullest, piece))
                    .join('; ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** What is not in a part was not cut: it quotes no more than it says. */
function piecesOf({ form, pieces }: CutMapRow, kind: CutMapPiece['kind']): CutMapPiece[] {
  return pieces.filter((piece) => piece.kind === kind && (kind !== 'cut' || form === 'whole'));
}

function sayPiece({ t }: Strings, fullest: string, { kind, span, words, marked }: CutMapPiece): string {
  const from = fullest.slice(span.start, span.end).trim();
  if (kind === 'changed') return t('cutMap_changedTo', [from, words]);
  if (kind === 'added') return words;
  return marked ? t('cutMap_cutMarked', [from]) : from;
}
