import type { ComponentChildren } from 'preact';
import type { Comparison } from '../core/comparison-model';
import type { ShownDifference } from '../core/story/choose-difference';
import { countCarriers } from '../core/story/count-carriers';
import { partMissing } from '../core/story/part-statements';
import { FidelityMark } from './FidelityMark';
import { groupCarriers } from './group-carriers';
import { sayOutlet } from './matrix-say-outlet';
import { sayTexts } from './say-summary';
import type { Strings } from './strings';
import { isQuoted, PrintedWords, Wording } from './Wording';

/** Outlets that are named in a picture: it shows how, not how many. */
const NAMED = 4;

interface WelcomePicturesProps {
  strings: Strings;
  /** Of a text that came with the extension; null while it is not known. */
  comparison: Comparison | null;
  /** The quotation that the pictures show; null where nothing differs. */
  shown: ShownDifference | null;
}

/** Three pictures out of a real comparison, each as the popup shows it. While it is not known, their room is kept. */
export function WelcomePictures({ strings, comparison, shown }: WelcomePicturesProps) {
  const missing = comparison === null ? undefined : partMissing(comparison.missing).shared[0];
  const witnessHere = comparison?.framing.find(({ articleId }) => articleId === null)?.witness;
  return (
    <ul class="welcome-pictures">
      <Picture strings={strings} name="cut">
        {shown && <CutPicture strings={strings} shown={shown} language={comparison?.article.language ?? null} />}
      </Picture>
      <Picture strings={strings} name="outlets">
        {shown && <OutletsPicture strings={strings} shown={shown} witnessHere={witnessHere} />}
      </Picture>
      <Picture strings={strings} name="missing">
        {missing && <MissingPicture strings={strings} missing={missing} />}
      </Picture>
    </ul>
  );
}

interface PictureProps {
  strings: Strings;
  name: 'cut' | 'outlets' | 'missing';
  children: ComponentChildren;
}

function Picture({ strings, name, children }: PictureProps) {
  const { t } = strings;
  return (
    <li>
      <figure class="welcome-picture">
        {children || <Blank />}
        <figcaption>
          <h2>{t(`welcome_${name}Title`)}</h2>
          <p>{t(`welcome_${name}Text`)}</p>
        </figcaption>
      </figure>
    </li>
  );
}

/** The room of a picture that is not there yet. */
function Blank() {
  return (
    <div class="welcome-card" aria-hidden="true">
      <span class="skeleton-line" data-size="half" />
      <span class="skeleton-line" />
      <span class="skeleton-line" />
      <span class="skeleton-line" data-size="half" />
    </div>
  );
}

interface CutPictureProps {
  strings: Strings;
  shown: ShownDifference;
  /** Of the text, BCP 47. */
  language: string | null;
}

/** The words as one text has them, and as another one has them. */
function CutPicture({ strings, shown, language }: CutPictureProps) {
  const { statement, here, elsewhere } = shown;
  return (
    <div class="welcome-card">
      <p class="welcome-speaker">
        <bdi>{statement.speaker ?? strings.t('speakerNotFound')}</bdi>
      </p>
      <p class="welcome-words">
        <PrintedWords quoted={isQuoted(here)} language={language}>
          {here.text}
        </PrintedWords>
      </p>
      <p class="welcome-row">
        <span class="outlet">
          <bdi>{sayOutlet(strings, elsewhere)}</bdi>
        </span>{' '}
        <FidelityMark strings={strings} of={elsewhere} />
      </p>
      <p class="welcome-wording">
        <Wording strings={strings} occurrence={elsewhere} fullest={statement.fullest} language={elsewhere.language} />
      </p>
    </div>
  );
}

interface OutletsPictureProps {
  strings: Strings;
  shown: ShownDifference;
  /** Of the text that is read: texts with the same number are in good part copies of it. */
  witnessHere: number | undefined;
}

/** Outlet by outlet: how it prints the words, and with which verb. */
function OutletsPicture({ strings, shown, witnessHere }: OutletsPictureProps) {
  // A copy of the text that is read is no other voice.
  const others = shown.statement.elsewhere.filter(({ witness }) => witness === undefined || witness !== witnessHere);
  const carriers = groupCarriers(others).flatMap((group) => group.carriers);
  return (
    <ul class="welcome-card welcome-outlets">
      {carriers.slice(0, NAMED).map((carrier) => {
        const [first] = carrier.wordings;
        if (first === undefined) return null;
        return (
          <li key={carrier.articleId}>
            <span class="outlet">
              <bdi>{sayOutlet(strings, carrier)}</bdi>
            </span>
            <span class="welcome-treatment">
              <FidelityMark strings={strings} of={first} />
              {first.cue && first.cue.lemma !== ':' && (
                <q class="printed" dir="auto" lang={first.language ?? undefined}>
                  {first.cue.text}
                </q>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What others carry, and the text that is read does not. */
function MissingPicture({ strings, missing }: { strings: Strings; missing: Comparison['missing'][number] }) {
  const { t } = strings;
  const [first] = missing.elsewhere;
  if (first === undefined) return null;
  const names = [...new Set(missing.elsewhere.map((one) => sayOutlet(strings, one)))];
  return (
    <div class="welcome-card">
      <p class="welcome-label">{t('tabNotFound')}</p>
      <p class="welcome-speaker">
        <bdi>{missing.speaker ?? t('speakerNotFound')}</bdi>
      </p>
      <p class="welcome-words">
        <PrintedWords quoted={isQuoted(first)} language={first.language}>
          {missing.fullest ?? first.text}
        </PrintedWords>
      </p>
      <p class="welcome-row">{sayTexts(strings, countCarriers(missing.elsewhere, null))}</p>
      <ul class="welcome-names">
        {names.slice(0, NAMED).map((name) => (
          <li key={name} class="outlet">
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
