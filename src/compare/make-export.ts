import { writeCsv } from '../core/comparison/export-csv';
import { writeJson } from '../core/comparison/export-json';
import { writeMarkdown } from '../core/comparison/export-markdown';
import type { ExportWords } from '../core/comparison/export-words';
import type { StoryComparison } from '../core/comparison-model';
import type { Fidelity, Version } from '../core/model';
import type { ExportFormat } from '../ui/ExportBar';
import { sayDate } from '../ui/say-date';
import type { Strings } from '../ui/strings';

const FIDELITIES: readonly Fidelity[] = ['verbatim', 'restyled', 'shortened', 'altered', 'fragment', 'indirect'];
const VERSIONS: readonly Version[] = ['written', 'spoken', 'reworded'];

/** The tool's own words of an export, in the reader's language. */
export function createExportWords(strings: Strings): ExportWords {
  const { t } = strings;
  return {
    language: t('languageTag'),
    notStated: {
      outlet: t('outletNotStated'),
      title: t('titleNotStated'),
      author: t('authorNotStated'),
      date: t('dateNotStated'),
      speaker: t('speakerNotFound'),
    },
    fidelity: Object.fromEntries(FIDELITIES.map((one) => [one, t(`fidelity_${one}`)])) as Record<Fidelity, string>,
    version: Object.fromEntries(VERSIONS.map((one) => [one, t(`version_${one}`)])) as Record<Version, string>,
    incomplete: t('compare_incompleteText'),
    texts: t('compare_texts'),
    framing: t('compare_tabFraming'),
    statements: t('compare_tabStatements'),
    voices: t('compare_tabVoices'),
    headline: t('compare_headline'),
    firstSentence: t('compare_firstSentence'),
    terms: t('compare_terms'),
    firstWord: t('compare_firstWord'),
    lastWord: t('compare_lastWord'),
    outlet: t('compare_outlet'),
    speaker: t('compare_speaker'),
    quotedWords: t('compare_quotedWords'),
    reportedWords: t('compare_reportedWords'),
    verbs: t('compare_verbs'),
    afterColon: t('cueColon'),
    dropped: t('droppedLabel'),
    added: t('addedLabel'),
    notInVersion: t('version_dropped'),
    onlyInVersion: t('version_added'),
    date: (article) => sayDate(strings, article),
  };
}

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** The comparison as a file. */
export function makeExport(format: ExportFormat, comparison: StoryComparison, words: ExportWords): ExportFile {
  const name = nameFile(comparison.story.name);
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', text: writeMarkdown(comparison, words) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: writeCsv(comparison) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: writeJson(comparison) };
  }
}

/** A byte order mark, without which Excel reads a CSV file in the computer's old code page. Not for the clipboard. */
export const CSV_MARK = '\uFEFF';

/** A name that every file system takes. */
export function nameFile(story: string): string {
  const name = story
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `crossquote-${[...name].slice(0, 60).join('') || 'story'}`.toLowerCase();
}
