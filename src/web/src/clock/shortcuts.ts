export interface Shortcut {
  label: string;
  /** YYYY-MM-DD */
  date: string;
}

/** Days people often want to go to, counted from a day YYYY-MM-DD. */
export function shortcutsFrom(today: string): Shortcut[] {
  const start = new Date(`${today}T00:00:00Z`);
  const weekday = start.getUTCDay();
  const daysToMonday = ((8 - weekday) % 7) || 7;
  return [
    { label: "Tomorrow", date: plusDays(start, 1) },
    { label: "Next Monday", date: plusDays(start, daysToMonday) },
    { label: "In 2 weeks", date: plusDays(start, 14) },
    { label: "Next month", date: dayOf(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)) },
    { label: "In 3 months", date: plusDays(start, 91) },
  ];
}

const plusDays = (start: Date, days: number) => dayOf(start.getTime() + days * 86_400_000);
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
