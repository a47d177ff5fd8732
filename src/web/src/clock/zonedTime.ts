/** Wall clocks of other places, by means of the browser's own time zone data. */

export interface WallTime {
  /** YYYY-MM-DD */
  date: string;
  /** HH:MM, 24 hours */
  time: string;
}

/** The time zone to show times in: the one given when the browser knows it, else the browser's own. */
export function knownZone(zone: string | undefined): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) return own;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return own;
  }
}

/** What the wall clock shows in a zone at a moment (milliseconds since 1970 UTC). */
export function wallTimeAt(moment: number, zone: string): WallTime {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return { date: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` };
}

/** The moment at which the wall clock of a zone shows this time; in the hour skipped in spring, the moment just after it. */
export function momentOf({ date, time }: WallTime, zone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // The offset is looked up twice, because the first guess may fall on the other side of a change of the clocks.
  const first = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(first, zone);
}

/** A date as the person reads it: Tue 24 Nov 2026. */
export const dateWords = (moment: number, zone: string) => new Intl.DateTimeFormat("en-GB", {
  timeZone: zone, weekday: "short", day: "numeric", month: "short", year: "numeric",
}).format(moment).replace(",", "");

export const timeWords = (moment: number, zone: string) => wallTimeAt(moment, zone).time;

function offsetAt(moment: number, zone: string): number {
  const { date, time } = wallTimeAt(moment, zone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(moment / 60_000) * 60_000;
}
