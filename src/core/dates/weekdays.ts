const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The day of the week of a day since 1970, 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day of the week of that English name, or of its first letters, three at least; 0 for Sunday, -1 for none. */
export function weekdayNamed(name: string): number {
  return name.length < 3 ? -1 : NAMES.findIndex((one) => one.startsWith(name.toLowerCase()));
}
