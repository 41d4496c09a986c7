import { describe, expect, it } from 'vitest';
import { dateFormat, listFormat, numberFormat, pluralRules } from '../../../src/ui/formatters';

describe('formatters', () => {
  it('are made once for a locale and its options, and are others for others', () => {
    expect(numberFormat('de')).toBe(numberFormat('de'));
    expect(numberFormat('de')).not.toBe(numberFormat('en'));
    expect(numberFormat('de', { style: 'percent' })).toBe(numberFormat('de', { style: 'percent' }));
    expect(numberFormat('de', { style: 'percent' })).not.toBe(numberFormat('de'));
  });

  it('format as the browser’s own do', () => {
    expect(numberFormat('de').format(1234.5)).toBe('1.234,5');
    expect(pluralRules('fr').select(0)).toBe('one');
    expect(listFormat('en', { type: 'unit' }).format(['tin', 'lead'])).toBe('tin, lead');
    expect(dateFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(0)).toBe('1 de enero de 1970');
  });
});
