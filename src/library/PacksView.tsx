import type { PacksSource } from '../messaging/packs-source';
import type { Strings } from '../ui/strings';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import './packs.css';
import { useImport } from './use-import';

interface PacksViewProps {
  strings: Strings;
  source: PacksSource;
}

/** Packs: what brings one into the library, and what makes one of it. */
export function PacksView({ strings, source }: PacksViewProps) {
  const coming = useImport(source);
  return (
    <div class="packs">
      <ImportSection strings={strings} coming={coming} />
      <ExportSection strings={strings} source={source} />
    </div>
  );
}
