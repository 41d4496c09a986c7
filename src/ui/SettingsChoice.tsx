import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  value: Value;
  label: string;
  help?: string;
}

interface SettingsChoiceProps<Value extends string> {
  legend: string;
  options: readonly Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** What belongs to the choice and stands below it. */
  children?: ComponentChildren;
}

/** One of several things, as radio buttons under a heading. */
export function SettingsChoice<Value extends string>(props: SettingsChoiceProps<Value>) {
  const { legend, options, chosen, onChoose, children } = props;
  const id = useId();
  return (
    <fieldset class="setting">
      <legend>
        <h2>{legend}</h2>
      </legend>
      {options.map(({ value, label, help }) => (
        <div class="option" key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            value={value}
            checked={value === chosen}
            aria-describedby={help === undefined ? undefined : `${id}-${value}-help`}
            onChange={() => onChoose(value)}
          />
          <label for={`${id}-${value}`}>{label}</label>
          {help !== undefined && (
            <p class="help" id={`${id}-${value}-help`}>
              {help}
            </p>
          )}
        </div>
      ))}
      {children}
    </fieldset>
  );
}
