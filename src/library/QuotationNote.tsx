import type { ComparedArticle } from '../core/comparison-model';
import { countCarriers } from '../core/story/count-carriers';
import { DifferenceMark } from '../ui/DifferenceMark';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { StatementCard } from '../ui/StatementCard';
import { sayCarriers } from '../ui/say-summary';
import type { Strings } from '../ui/strings';
import type { NotedStatement } from './passages';

interface QuotationNoteProps {
  strings: Strings;
  noted: NotedStatement;
  article: ComparedArticle;
  witnessHere: number | undefined;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onShow: ShowOccurrence;
}

/** Beside a quotation: in what others differ, and how many they are; their wordings on demand. */
export function QuotationNote(props: QuotationNoteProps) {
  const { strings, noted, article, witnessHere, isOpen, onToggle, onShow } = props;
  const { statement, at } = noted;
  return (
    <details
      class="quotation-note"
      id={noteId(at.start)}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
    >
      <summary>
        <DifferenceMark strings={strings} difference={statement.difference} />{' '}
        <span class="aside">
          {strings.t('inCarriers', [sayCarriers(strings, countCarriers(statement.elsewhere, article.outlet))])}
        </span>
        <span class="unseen">: {at.text.slice(0, 60)}</span>
      </summary>
      {isOpen && (
        <StatementCard
          strings={strings}
          statement={statement}
          article={article}
          witnessHere={witnessHere}
          onShow={onShow}
        />
      )}
    </details>
  );
}

/** The element of the note on words that begin at an offset of the text. */
export function noteId(start: number): string {
  return `note-${start}`;
}
