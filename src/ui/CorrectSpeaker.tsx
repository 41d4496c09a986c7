import { useId, useState } from 'preact/hooks';
import { Disclosure } from './Disclosure';
import type { Strings } from './strings';

/** Names that are offered at once. */
const OFFERED = 4;

interface CorrectSpeakerProps {
  strings: Strings;
  /** Whom the story's texts have speak. */
  speakers: readonly string[];
  /** Who is named now. */
  not: string | null;
  /** Null: nobody is named. */
  onChoose: (speaker: string | null) => void;
  /** The one who is named now is also called so. */
  onJoin: (other: string) => void;
}

/** Who says it: one of the story's speakers by one click, anybody else by name, or nobody who is named. */
export function CorrectSpeaker({ strings, speakers, not, onChoose, onJoin }: CorrectSpeakerProps) {
  const { t } = strings;
  const id = useId();
  const [name, setName] = useState('');
  const others = speakers.filter((speaker) => speaker !== not);
  const save = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') onChoose(name.trim());
  };
  return (
    <fieldset>
      <legend>{t('correct_who')}</legend>
      <ul class="choices">
        {others.slice(0, OFFERED).map((speaker) => (
          <li key={speaker}>
            <button type="button" class="quiet-button" dir="auto" onClick={() => onChoose(speaker)}>
              {speaker}
            </button>
          </li>
        ))}
        {not !== null && (
          <li>
            <button type="button" class="quiet-button" onClick={() => onChoose(null)}>
              {t('correct_nobody')}
            </button>
          </li>
        )}
      </ul>
      <form class="correct-name" onSubmit={save}>
        <label for={`${id}-name`}>{t('correct_name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          class="text-field"
          spellcheck={false}
          dir="auto"
          autocomplete="off"
          maxLength={200}
          list={`${id}-names`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={`${id}-names`}>
          {others.map((speaker) => (
            <option key={speaker} value={speaker} />
          ))}
        </datalist>
        <button type="submit" class="quiet-button">
          {t('correct_saveName')}
        </button>
      </form>
      {not !== null && others.length > 0 && (
        <Disclosure summary={t('correct_alsoCalled', [`\u2068${not}\u2069`])}>
          {() => (
            <ul class="choices">
              {others.map((speaker) => (
                <li key={speaker}>
                  <button type="button" class="quiet-button" dir="auto" onClick={() => onJoin(speaker)}>
                    {speaker}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </fieldset>
  );
}
