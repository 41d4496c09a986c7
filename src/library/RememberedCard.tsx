import { useId } from 'preact/hooks';
import type { RememberedArticle } from '../messaging/memory-protocol';
import { Disclosure } from '../ui/Disclosure';
import { OutletLink } from '../ui/OutletLink';
import { sayWhen } from '../ui/say-when';
import { type Strings, sayCount } from '../ui/strings';

interface RememberedCardProps {
  strings: Strings;
  article: RememberedArticle;
  onForget: () => void;
}

/** An article that is remembered: where and when it was read, what of it is kept, and how it is forgotten. */
export function RememberedCard({ strings, article, onForget }: RememberedCardProps) {
  const { t } = strings;
  const id = useId();
  return (
    <article class="card" aria-labelledby={id}>
      <h3 class={article.title ? 'card-head printed' : 'card-head not-stated'} id={id} dir="auto">
        {article.title || t('titleNotStated')}
      </h3>
      <p>
        <OutletLink strings={strings} outlet={article.outlet ?? article.site} url={article.url} />{' '}
        <span class="aside">{t('met_read', [sayWhen(strings, article.readAt)])}</span>
      </p>
      {article.quotations > 0 && (
        <Disclosure summary={sayCount(strings, 'memory_quotations', article.quotations)}>
          {() => (
            <ul class="again">
              {article.quoted.map(({ text, speaker }, at) => (
                <li key={at}>
                  <q class="printed" dir="auto">
                    {text}
                  </q>{' '}
                  {speaker !== null && (
                    <span class="aside" dir="auto">
                      {speaker}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      <button type="button" class="quiet-button" onClick={onForget}>
        {t('memory_forget')}
        <span class="unseen">: {article.title ?? article.site}</span>
      </button>
    </article>
  );
}
