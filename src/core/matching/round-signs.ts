/** Signs as a trace shows them: to two decimals. */
export function roundSigns(signs: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(signs).map(([name, value]) => [name, Math.round(value * 100) / 100]));
}
