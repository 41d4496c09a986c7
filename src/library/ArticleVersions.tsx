import { useEffect, useState } from 'preact/hooks';
import type { ArticleVersion } from '../messaging/versions-protocol';
import { Disclosure } from '../ui/Disclosure';
import { sayWhen } from '../ui/say-when';
import type { Strings } from '../ui/strings';
import { VersionChanges } from '../ui/VersionChanges';

interface ArticleVersionsProps {
  strings: Strings;
  /** Of the article, BCP 47. */
  language: string | null;
  /** The other readings of the article. */
  load: () => Promise<ArticleVersion[]>;
}

/** In what an article differs from other readings of it; nothing where there are none. */
export function ArticleVersions({ strings, language, load }: ArticleVersionsProps) {
  const [versions, setVersions] = useState<readonly ArticleVersion[]>([]);
  useEffect(() => {
    load().then(setVersions, () => {});
  }, []);
  return (
    <>
      {versions.map(({ id, read, changes }) => (
        <Disclosure
          key={id}
          summary={
            read === null ? strings.t('versions_bundled') : strings.t('versions_changed', [sayWhen(strings, read)])
          }
        >
          {() => <VersionChanges strings={strings} changes={changes} language={language} />}
        </Disclosure>
      ))}
    </>
  );
}
