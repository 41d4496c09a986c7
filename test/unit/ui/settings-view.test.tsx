import { describe, expect, it, vi } from 'vitest';
import { type CurrentSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { SettingsView } from '../../../src/ui/SettingsView';
import { english } from './english';
import { fire, press, render, settle, textOf, textsOf, the } from './render';

const SETTINGS: CurrentSettings = { ...DEFAULT_SETTINGS, mode: 'click', granted: false, allowed: [] };

function show(settings: Partial<CurrentSettings> = {}, answer = true) {
  const onChange = vi.fn();
  const onAsk = vi.fn(async () => answer);
  const root = render(
    <SettingsView strings={english} settings={{ ...SETTINGS, ...settings }} onChange={onChange} onAsk={onAsk} />,
  );
  const choose = (value: string) => fire(the(root, `input[value=${value}]`), 'change');
  const type = async (words: string) => {
    const field = the<HTMLInputElement>(root, 'input[type=text]');
    Object.assign(field, { value: words, focus: () => {} });
    fire(field, 'input');
    await settle();
    fire(the(root, 'form'), 'submit');
    await settle();
  };
  return { root, onChange, onAsk, choose, type };
}

describe('the mode', () => {
  it('is explained before the browser asks, and changes only when the browser agrees', async () => {
    const { root, onChange, onAsk, choose } = show();
    choose('everywhere');
    await settle();
    expect(textOf(the(root, '.explained'))).toContain('The browser will now ask');
    expect(onAsk).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
    press(root, 'Continue to the browser');
    await settle();
    expect(onAsk).toHaveBeenCalledOnce();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ mode: 'everywhere' });
  });

  it('stays as it is when the browser does not agree, and that is said', async () => {
    const { root, onChange, choose } = show({}, false);
    choose('everywhere');
    await settle();
    press(root, 'Continue to the browser');
    await settle();
    expect(textOf(the(root, '.explained'))).toContain('did not give access');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('changes at once where the access is there, and back to a click always', async () => {
    const granted = show({ granted: true });
    granted.choose('everywhere');
    expect(granted.onChange).toHaveBeenCalledExactlyOnceWith({ mode: 'everywhere' });
    const everywhere = show({ mode: 'everywhere', granted: true });
    everywhere.choose('click');
    expect(everywhere.onChange).toHaveBeenCalledExactlyOnceWith({ mode: 'click' });
  });
});

describe('sites that the browser gives access to', () => {
  it('are told with their names where not every page is read', () => {
    const { root } = show({ allowed: ['*://*.paper.example/*', 'https://digest.example/*'] });
    const said = textOf(root).replace(/[\u2066\u2069]/g, '');
    expect(said).toContain(
      'On 2 sites that you allowed in the browser, pages are read as soon as you open them: digest.example and paper.example',
    );
    expect(textOf(show().root)).not.toContain('that you allowed');
  });
});

describe('the sites', () => {
  it.each([
    ['', 'Type the name of a site first'],
    ['about:config', 'not a web address'],
    ['two words', 'not the name of a site'],
    ['com', 'a whole part of the web'],
    ['https://www.mail.example/inbox', 'already on the list'],
  ])('%j is refused with a reason', async (words, reason) => {
    const { root, onChange, type } = show({ neverOn: ['mail.example'] });
    await type(words);
    expect(textOf(the(root, '.problem'))).toContain(reason);
    expect(the(root, 'input[type=text]').getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are refused when the list is full', async () => {
    const { root, type } = show({ neverOn: Array.from({ length: 500 }, (_, i) => `s${i}.example`) });
    await type('one-more.example');
    expect(textOf(the(root, '.problem'))).toContain('The list is full');
  });

  it('are added by any address on them, and taken off by a button that says which', async () => {
    const { root, onChange, type } = show({ neverOn: ['mail.example'] });
    await type('https://www.paper.example/politics');
    expect(onChange).toHaveBeenLastCalledWith({ addSite: 'paper.example' }, 'paper.example will never be read.');
    expect(textsOf(root, '.sites bdi')).toEqual(['mail.example']);
    const button = the(root, '.sites button');
    expect(button.getAttribute('aria-label')).toBe('Remove mail.example');
    press(root, 'Remove');
    expect(onChange).toHaveBeenLastCalledWith({ removeSite: 'mail.example' }, 'mail.example is no longer on the list.');
  });
});

describe('what is shown', () => {
  it('is what is in force, whoever changed it', () => {
    const { root } = show({ mode: 'everywhere', granted: true, theme: 'dark' });
    const checked = [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) =>
      input.hasAttribute('checked'),
    );
    expect(checked.map(({ value }) => value)).toEqual(['everywhere', 'dark']);
  });

  it('changes one thing at a time', () => {
    const { root, onChange, choose } = show();
    choose('light');
    expect(onChange).toHaveBeenLastCalledWith({ theme: 'light' });
    const box = the<HTMLInputElement>(root, 'input[type=checkbox]');
    expect(box.hasAttribute('checked')).toBe(false);
    box.checked = true;
    box.dispatchEvent(new (globalThis.document.defaultView ?? globalThis).Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenLastCalledWith({ marks: true });
  });
});
