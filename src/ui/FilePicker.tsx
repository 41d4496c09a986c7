import { useRef } from 'preact/hooks';

interface FilePickerProps {
  label: string;
  /** What the browser's own dialog offers first, as of an input's `accept`. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  /** The id of what says more of it. */
  describedBy?: string;
  /** At least one. */
  onFiles: (files: File[]) => void;
}

/** A button that has the browser ask for files: its own field speaks the browser's language, and keeps saying "no file". */
export function FilePicker({ label, accept, multiple, disabled, describedBy, onFiles }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same files can be picked once more.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button
        type="button"
        class="button"
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => picker.current?.showPicker()}
      >
        {label}
      </button>
    </>
  );
}
