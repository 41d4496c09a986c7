import { useId, useState } from 'preact/hooks';
import { LONGEST_STORY_NAME } from '../core/article-limits';
import type { Strings } from '../ui/strings';

interface NameFormProps {
  strings: Strings;
  /** What is named. */
  label: string;
  name: string;
  /** What the button says that takes the name. */
  done: string;
  onDone: (name: string) => void;
  onCancel: () => void;
}

/** A field for a story's name, in the place where the name stands. Escape leaves it as it was. */
export function NameForm({ strings, label, name, done, onDone, onCancel }: NameFormProps) {
  const { t } = strings;
  const id = useId();
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === name) onCancel();
        else if (wanted !== '') onDone(wanted);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="unseen" for={`${id}-name`}>
        {label}
      </label>
      <input
        ref={focusOnce}
        id={`${id}-name`}
        class="text-field"
        type="text"
        spellcheck={false}
        dir="auto"
        maxLength={LONGEST_STORY_NAME}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={wanted === ''}>
        {done}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('library_cancel')}
      </button>
    </form>
  );
}

/** What was asked for is where the keyboard goes on. The same function each time, so that it is called once. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
