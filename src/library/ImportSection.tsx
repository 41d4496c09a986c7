import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PackFault } from '../corpus/story-pack';
import { FilePicker } from '../ui/FilePicker';
import { type Strings, sayShare } from '../ui/strings';
import { ImportPlan } from './ImportPlan';
import type { Import, ImportStage } from './use-import';

const FAULTS: Record<PackFault, string> = {
  'no-pack': 'packs_faultNoPack',
  'too-large': 'packs_faultTooLarge',
  newer: 'packs_faultNewer',
  damaged: 'packs_faultDamaged',
  broken: 'packs_faultBroken',
};
const OVER: Record<Extract<ImportStage, { stage: 'over' }>['why'], string> = {
  cancelled: 'packs_cancelled',
  'no-room': 'packs_noRoom',
  failed: 'packs_failed',
  undone: 'packs_undone',
  'not-undone': 'packs_notUndone',
};

interface ImportSectionProps {
  strings: Strings;
  coming: Import;
}

/** Where a pack is chosen or dropped, shown before anything is written, and brought in. */
export function ImportSection({ strings, coming }: ImportSectionProps) {
  const { t } = strings;
  const id = useId();
  const { stage, choose } = coming;
  const [isOver, setIsOver] = useState(false);
  const zone = useRef<HTMLFieldSetElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) choose(file);
  };
  return (
    <section class="setting" aria-labelledby={`${id}-import`}>
      <h2 id={`${id}-import`}>{t('packs_importTitle')}</h2>
      <p class="help" id={`${id}-help`}>
        {t('packs_importHelp')}
      </p>
      {stage.stage !== 'running' && (
        <fieldset
          ref={zone}
          class="drop-zone"
          aria-labelledby={`${id}-import`}
          data-over={isOver ? '' : undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <span>{t('packs_drop')}</span>{' '}
          <FilePicker
            label={t('backup_restorePick')}
            accept=".json,application/json"
            describedBy={`${id}-help`}
            onFiles={([file]) => file !== undefined && choose(file)}
          />
        </fieldset>
      )}
      <div class="pack-stage">
        <Stage
          strings={strings}
          coming={{
            ...coming,
            cancel() {
              coming.cancel();
              // Where the next file is chosen: the button that had the focus is gone.
              zone.current?.querySelector('button')?.focus();
            },
          }}
        />
      </div>
    </section>
  );
}

function Stage({ strings, coming }: ImportSectionProps) {
  const { t } = strings;
  const { stage, start, cancel, undo } = coming;
  switch (stage.stage) {
    case 'none':
      return <p role="status" />;
    case 'reading':
      return <p role="status">{t('packs_reading', [stage.name])}</p>;
    case 'refused':
      return (
        <div role="alert">
          <p>{t(FAULTS[stage.error.fault], [stage.name])}</p>
          <p class="help">
            {t('packs_detail')} <span lang="en">{stage.error.message}</span>
          </p>
        </div>
      );
    case 'planned':
      return (
        <>
          {stage.after !== null && <p role="alert">{t(stage.after === 'gone' ? 'packs_gone' : 'packs_stale')}</p>}
          <ImportPlan strings={strings} name={stage.name} summary={stage.summary} onStart={start} onCancel={cancel} />
        </>
      );
    case 'running':
      return <Running strings={strings} stage={stage} onCancel={cancel} />;
    case 'done':
      return (
        <Outcome key="done">
          {t('packs_done', [stage.name])}{' '}
          {stage.undo !== null && (
            <button type="button" class="button" onClick={undo}>
              {t('packs_undo')}
            </button>
          )}
        </Outcome>
      );
    case 'over':
      return <Outcome key="over">{t(OVER[stage.why])}</Outcome>;
  }
}

/** What came of it, with the focus: the button that had it is gone. */
function Outcome({ children }: { children: ComponentChildren }) {
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <p role="status" tabIndex={-1} ref={here}>
      {children}
    </p>
  );
}

interface RunningProps {
  strings: Strings;
  stage: Extract<ImportStage, { stage: 'running' }>;
  onCancel: () => void;
}

function Running({ strings, stage, onCancel }: RunningProps) {
  const { t } = strings;
  const { name, done, all, isCancelled } = stage;
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useEffect(() => button.current?.focus(), []);
  const share = all === 0 ? 0 : done / all;
  return (
    <div>
      <p role="status">{t(isCancelled ? 'packs_cancelling' : 'packs_importing', [name])}</p>
      <p class="tools">
        <progress max={1} value={share} aria-label={t('packs_progress')}>
          {sayShare(strings, share)}
        </progress>{' '}
        <button type="button" class="button" ref={button} disabled={isCancelled} onClick={onCancel}>
          {t('packs_cancel')}
        </button>
      </p>
    </div>
  );
}
