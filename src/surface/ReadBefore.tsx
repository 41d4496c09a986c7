import { partStatements } from '../core/story/part-statements';
import type { PageState } from '../messaging/protocol';
import { Disclosure } from '../ui/Disclosure';
import type { ShowOccurrence } from '../ui/FindOnPage';
import { MetBefore } from '../ui/MetBefore';
import { sayWhen } from '../ui/say-when';
import type { Strings } from '../ui/strings';
import { VersionChanges } from '../ui/VersionChanges';
import type { Keeping } from './use-keeping';

interface ReadBeforeProps {
  strings: Strings;
  page: PageState & { state: 'compared' };
  onShow: ShowOccurrence;
  keeping?: Keeping | undefined;
}

/** What a reader has read before of a page's words, below what the story's other texts have of them. */
export function ReadBefore({ strings, page, onShow, keeping }: ReadBeforeProps) {
  const { met, changed, comparison } = page;
  const { t } = strings;
  const hasDifferences = partStatements(comparison.statements).differing.length > 0;
  return (
    <>
      {changed !== undefined && (
        <div class="mention">
          <Disclosure
            summary={
              <h2>
                {changed.read === null
                  ? t('versions_bundled')
                  : t('versions_changed', [sayWhen(strings, changed.read)])}
              </h2>
            }
          >
            {() => (
              <VersionChanges strings={strings} changes={changed.changes} language={comparison.article.language} />
            )}
          </Disclosure>
        </div>
      )}
      {met !== undefined && (
        <MetBefore
          strings={strings}
          met={met}
          article={comparison.article}
          folded={hasDifferences}
          onShow={onShow}
          onStart={comparison.story === null && keeping !== undefined ? keeping.start : null}
        />
      )}
    </>
  );
}
