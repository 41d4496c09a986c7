/** The reader's day, `2031-04-05`, in which a moment of ISO 8601 lies. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The moments, ISO 8601, at which a day of the reader's begins and the next one does. */
export function boundsOfDay(day: string): { since: string; before: string } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = (days: number) => new Date(year, month - 1, date + days).toISOString();
  return { since: at(0), before: at(1) };
}
