import { partStatements } from '../core/story/part-statements';
import type { PageState } from '../messaging/protocol';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { MetBefore } from '../ui/MetBefore';
import type { Strings } from '../ui/strings';
import type { Keeping } from './use-keeping';

interface ReadBeforeProps {
  strings: Strings;
  page: PageState & { state: 'compared' };
  onShow: ShowOccurrence;
  keeping?: Keeping | undefined;
}

/** What a reader has read before of a page's words, below what the story's other texts have of them. */
export function ReadBefore({ strings, page, onShow, keeping }: ReadBeforeProps) {
  const { met, comparison } = page;
  if (met === undefined) return null;
  const hasDifferences = partStatements(comparison.statements).differing.length > 0;
  return (
    <MetBefore
      strings={strings}
      met={met}
      article={comparison.article}
      folded={hasDifferences}
      onShow={onShow}
      onStart={comparison.story === null && keeping !== undefined ? keeping.start : null}
    />
  );
}
