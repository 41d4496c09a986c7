import { useState } from 'preact/hooks';
import type { PacksSource } from '../messaging/packs-source';
import type { Strings } from '../ui/strings';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { useImport } from './use-import';

interface PacksViewProps {
  strings: Strings;
  source: PacksSource;
  /** Gives a file that was picked elsewhere to be brought in, once; null where none was. */
  first?: () => File | null;
}

/** Packs: what brings one into the library, and what makes one of it. */
export function PacksView({ strings, source, first }: PacksViewProps) {
  const coming = useImport(source);
  useState(() => {
    const file = first?.() ?? null;
    if (file !== null) coming.choose(file);
  });
  return (
    <div class="packs">
      <ImportSection strings={strings} coming={coming} />
      <ExportSection strings={strings} source={source} />
    </div>
  );
}
