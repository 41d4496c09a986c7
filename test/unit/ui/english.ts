import type { Strings } from '../../../src/ui/strings';
import { stringsOf } from '../../fixtures/catalogue';

export const english: Strings = stringsOf('en', 'en-GB');
