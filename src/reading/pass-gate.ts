import { forgetSurvey } from './dom-access';
import type { Pauses } from './in-slices';
import { looksLikeArticle } from './is-article';
import { isHuge, surveyInSlices } from './survey-page';

/**
 * Whether a page is worth reading as an article (is-article.ts): at once on all pages but huge ones, which are surveyed in
 * slices first.
 */
export function passGate(document: Document, pauses: Pauses): boolean | Promise<boolean> {
  forgetSurvey();
  if (!isHuge(document)) return looksLikeArticle(document);
  return surveyInSlices(document, pauses).then(() => !pauses.signal.aborted && looksLikeArticle(document));
}
