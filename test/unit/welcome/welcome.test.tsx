import { describe, expect, it } from 'vitest';
import { chooseDifference } from '../../../src/core/story/choose-difference';
import type { TrialState } from '../../../src/messaging/protocol';
import type { SettingsSource } from '../../../src/messaging/settings-source';
import { Welcome } from '../../../src/welcome/Welcome';
import { tunnelTrial } from '../../fixtures/comparisons/trial';
import { english } from '../ui/english';
import { render, settle, textOf, textsOf, the } from '../ui/render';

/** Settings that cannot be read: nothing is asked. */
const source = {
  load: async () => ({ known: false }),
  onChanged: () => () => {},
  change: async () => {
    throw new Error('not asked for');
  },
} as unknown as SettingsSource;

async function show(answer: () => Promise<TrialState> = async () => tunnelTrial): Promise<HTMLElement> {
  const root = render(
    <Welcome
      strings={english}
      source={source}
      ask={async () => true}
      pages={{ settings: 'options/index.html', trial: 'trial/index.html' }}
      loadTrial={answer}
    />,
  );
  await settle();
  return root;
}

describe('the welcome page', () => {
  it('offers to try it before anything that it may see', async () => {
    const root = await show();
    const order = [...root.querySelectorAll('a, h2')].map(textOf);
    expect(order[0]).toBe('Try it on the bundled story');
    expect(order.indexOf('What it may see, and why')).toBeGreaterThan(0);
    expect(the(root, '.link-button').getAttribute('href')).toBe('trial/index.html');
  });

  it('shows a real difference: the words here, and who prints them otherwise', async () => {
    const root = await show();
    const shown = chooseDifference(tunnelTrial.comparison);
    if (shown === null) throw new Error('nothing differs');
    const [first = ''] = textsOf(root, '.welcome-card');
    expect(first).toContain(shown.here.text);
    expect(first).toContain(shown.elsewhere.outlet);
    expect(root.querySelectorAll('.welcome-card del').length).toBeGreaterThan(0);
  });

  it('names no copy of the text that is read as another voice', async () => {
    const { comparison } = tunnelTrial;
    const shown = chooseDifference(comparison);
    if (shown === null) throw new Error('nothing differs');
    const before = textsOf(await show(), '.welcome-outlets > li');
    const witness = comparison.framing.find(({ articleId }) => articleId === null)?.witness;
    if (witness === undefined) throw new Error('the text that is read has no witness');
    const copied = comparison.statements.map((statement) =>
      statement.id === shown.statement.id
        ? { ...statement, elsewhere: statement.elsewhere.map((one, at) => (at === 0 ? one : { ...one, witness })) }
        : statement,
    );
    const root = await show(async () => ({ ...tunnelTrial, comparison: { ...comparison, statements: copied } }));
    expect(before.length).toBeGreaterThan(1);
    expect(textsOf(root, '.welcome-outlets > li')).toHaveLength(1);
  });

  it('keeps their room while the pictures are not known, and where there are none', async () => {
    for (const answer of [
      () => new Promise<TrialState>(() => {}),
      async () => ({ state: 'no-story' }) as const,
      async () => {
        throw new Error('nobody answers');
      },
    ]) {
      const root = await show(answer);
      expect(root.querySelectorAll('.welcome-card[aria-hidden=true]')).toHaveLength(3);
      expect(textsOf(root, '.welcome-picture h2')).toHaveLength(3);
    }
  });
});
