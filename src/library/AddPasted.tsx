import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { MOST_ARTICLE_CHARACTERS } from '../core/article-limits';
import type { BroughtArticle } from '../core/library-model';
import { type Strings, sayCount, sayNumber } from '../ui/strings';
import { Brought } from './AddedFiles';
import type { AddTarget } from './add-files';
import type { LibraryParts } from './parts';
import { NOTHING_PASTED, type PastedProblem, type PastedText, readPasted } from './read-pasted';

interface AddPastedProps {
  parts: LibraryParts;
  to: AddTarget;
  onAdded: (story: { id: string } | null) => void;
}

/** Characters of a headline or an outlet's name, and of an address. */
const LONGEST_LINE = 300;
const LONGEST_ADDRESS = 2000;

/** The field that a problem is about. */
const FIELD_OF: Readonly<Record<PastedProblem, keyof PastedText>> = {
  'no-text': 'text',
  'too-long': 'text',
  'no-address': 'address',
  'no-day': 'day',
};

/** Pasted words, and what there is to be said of them: outlet, date, headline, address. Nothing is looked up. */
export function AddPasted({ parts, to, onAdded }: AddPastedProps) {
  const { strings, changes } = parts;
  const { t } = strings;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const [problem, setProblem] = useState<PastedProblem | null>(null);
  const [brought, setBrought] = useState<BroughtArticle | null>(null);
  const change = (some: Partial<PastedText>) => {
    setPasted((before) => ({ ...before, ...some }));
    setProblem(null);
  };
  const focus = (name: keyof PastedText) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const add = async (event: Event) => {
    event.preventDefault();
    const read = readPasted(pasted);
    if ('problem' in read) {
      setProblem(read.problem);
      focus(FIELD_OF[read.problem]);
      return;
    }
    const given = [{ article: read.article, provenance: { kind: 'pasted' as const, name: null } }];
    const made = await changes.make({ kind: 'add-articles', given, to }, ({ brought: [first] }) =>
      sayBrought(strings, first),
    );
    if (made === null) return;
    setBrought(made.brought[0] ?? null);
    // The next text is likely to be of another outlet.
    setPasted(NOTHING_PASTED);
    onAdded(made.story);
    focus('text');
  };
  const labelled = (name: keyof PastedText, label: string, input: ComponentChildren) => (
    <Field
      id={`${id}-${name}`}
      label={label}
      problem={problem !== null && FIELD_OF[problem] === name ? sayProblem() : null}
      wide={name === 'text'}
    >
      {input}
    </Field>
  );
  const common = (name: keyof PastedText, most: number) => ({
    id: `${id}-${name}`,
    name,
    autocomplete: 'off',
    spellcheck: false,
    maxLength: most,
    value: pasted[name],
    'aria-invalid': problem !== null && FIELD_OF[problem] === name,
    'aria-describedby': `${id}-${name}-problem`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      change({ [name]: currentTarget.value }),
  });
  const sayProblem = () => {
    switch (problem) {
      case 'no-text':
        return t('library_paste_noText');
      case 'too-long':
        return t('library_tooLong', [sayNumber(strings, MOST_ARTICLE_CHARACTERS)]);
      case 'no-address':
        return t('library_paste_noAddress');
      case 'no-day':
        return t('library_paste_noDay');
      default:
        return null;
    }
  };
  return (
    <section class="add-part" aria-labelledby={`${id}-paste`}>
      <h2 id={`${id}-paste`}>{t('library_paste')}</h2>
      <form class="paste-form" ref={form} onSubmit={add} noValidate>
        {labelled(
          'text',
          t('library_pasteText'),
          <textarea {...common('text', 2 * MOST_ARTICLE_CHARACTERS)} class="text-field printed" dir="auto" rows={9} />,
        )}
        {labelled(
          'title',
          t('library_pasteTitle'),
          <input type="text" {...common('title', LONGEST_LINE)} class="text-field" dir="auto" />,
        )}
        {labelled(
          'outlet',
          t('compare_outlet'),
          <input type="text" {...common('outlet', LONGEST_LINE)} class="text-field" dir="auto" />,
        )}
        {labelled(
          'day',
          t('library_pasteDay'),
          <input type="date" {...common('day', LONGEST_LINE)} class="text-field" />,
        )}
        {labelled(
          'address',
          t('library_pasteAddress'),
          <input type="url" {...common('address', LONGEST_ADDRESS)} class="text-field" dir="ltr" />,
        )}
        <p class="help wide">{t('library_pasteHelp')}</p>
        <p class="tools wide">
          <button type="submit" class="button">
            {t('library_pasteAdd')}
          </button>
          {brought !== null && <Brought strings={strings} brought={brought} />}
        </p>
      </form>
    </section>
  );
}

function sayBrought(strings: Strings, brought: BroughtArticle | undefined): string {
  switch (brought?.brought) {
    case 'same':
      return strings.t('library_said_same');
    case 'version':
      return strings.t('library_said_version');
    default:
      return sayCount(strings, 'library_added', 1);
  }
}

interface FieldProps {
  id: string;
  label: string;
  problem: string | null;
  wide?: boolean;
  children: ComponentChildren;
}

function Field({ id, label, problem, wide = false, children }: FieldProps) {
  return (
    <div class={wide ? 'paste-field wide' : 'paste-field'}>
      <label for={id}>{label}</label>
      {children}
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
