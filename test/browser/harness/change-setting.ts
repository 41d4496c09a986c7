import type { SettingsChange } from '../../../src/settings/settings';
import { askBackground } from './fault-tools';
import type { Probe } from './probe';

/** Changes a setting as the page of settings does, and resolves when it is in force. */
export async function changeSetting(probe: Probe, change: SettingsChange): Promise<void> {
  await askBackground(probe, 'change-settings', change);
}
