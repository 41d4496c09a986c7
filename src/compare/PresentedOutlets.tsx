import type { LibraryArticle, Statement } from '../core/model';
import { distinctIntroductions } from '../ui/CarrierRow';
import { GroupWordings } from '../ui/GroupWordings';
import type { Carrier, CarrierGroup } from '../ui/group-carriers';
import { Introduction } from '../ui/Introduction';
import { sayTitleAmong } from '../ui/matrix-say-outlet';
import { OutletLink } from '../ui/OutletLink';
import type { Strings } from '../ui/strings';
import { Treatment } from '../ui/Treatment';
import { letterOf } from './letter-of';

export interface PresentedOutletsProps {
  strings: Strings;
  statement: Statement;
  /** In the order of their letters. */
  groups: readonly CarrierGroup[];
  articles: readonly LibraryArticle[];
  /** Ids of the texts whose outlet is told. */
  revealed: readonly string[];
  onReveal: (articleId: string) => void;
}

/** How each outlet prints a quotation; which outlet it is stays hidden behind a letter until it is asked for. */
export function PresentedOutlets(props: PresentedOutletsProps) {
  const { strings, statement, groups, articles, revealed, onReveal } = props;
  const fullest = statement.fullest?.text ?? null;
  const ids = groups.flatMap(({ carriers }) => carriers.map(({ articleId }) => articleId));
  return (
    <ul class="presented-groups">
      {groups.map((group) => (
        <li class="presented-group" key={group.carriers[0]?.articleId}>
          <ul class="presented-carriers">
            {group.carriers.map((carrier) => (
              <li key={carrier.articleId}>
                <HiddenOutlet
                  strings={strings}
                  letter={letterOf(ids.indexOf(carrier.articleId))}
                  carrier={carrier}
                  articles={articles}
                  isRevealed={revealed.includes(carrier.articleId)}
                  onReveal={() => onReveal(carrier.articleId)}
                />{' '}
                {distinctIntroductions(carrier.wordings).map((occurrence) => (
                  <span class="presented-introduction" key={occurrence.start}>
                    <Introduction strings={strings} occurrence={occurrence} relation={occurrence.speakerRelation} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <p class="presented-mark">
            <Treatment strings={strings} group={group} />
          </p>
          <GroupWordings strings={strings} group={group} fullest={fullest} wordsAbove={fullest ?? ''} />
        </li>
      ))}
    </ul>
  );
}

interface HiddenOutletProps {
  strings: Strings;
  letter: string;
  carrier: Carrier;
  articles: readonly LibraryArticle[];
  isRevealed: boolean;
  onReveal: () => void;
}

/** A button that tells an outlet's name, and hides it again; it stays where it is, so that the keyboard does not lose it. */
function HiddenOutlet({ strings, letter, carrier, articles, isRevealed, onReveal }: HiddenOutletProps) {
  const { t } = strings;
  const title = sayTitleAmong(strings, carrier, articles);
  return (
    <>
      <button type="button" class="presented-outlet" aria-pressed={isRevealed} onClick={onReveal}>
        {isRevealed ? letter : t('present_outlet', [letter])}
        <span class="unseen">, {t('present_showName')}</span>
      </button>{' '}
      {isRevealed && (
        <span class="presented-name">
          <OutletLink
            strings={strings}
            outlet={carrier.outlet}
            url={articles.find(({ id }) => id === carrier.articleId)?.url}
            title={title}
          />
          {title !== null && <cite class="presented-title printed">{title}</cite>}
        </span>
      )}
    </>
  );
}
