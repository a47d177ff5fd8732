import { timeWords, wallTimeAt } from "../clock/zonedTime";

const day = 86_400_000;

/** The time of a message as a chat list shows it: the hour today, the weekday this week, else the date. */
export function shortTime(at: string, now: number, zone: string): string {
  const moment = Date.parse(at);
  if (wallTimeAt(moment, zone).date === wallTimeAt(now, zone).date) return timeWords(moment, zone);
  if (now - moment < 6 * day && now > moment) return format(moment, zone, { weekday: "short" });
  return format(moment, zone, { day: "numeric", month: "short" });
}

/** The day a message belongs to, as its separator says it. */
export function dayWords(at: string, now: number, zone: string): string {
  const moment = Date.parse(at);
  const date = wallTimeAt(moment, zone).date;
  if (date === wallTimeAt(now, zone).date) return "Today";
  if (date === wallTimeAt(now - day, zone).date) return "Yesterday";
  return format(moment, zone, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).replace(",", "");
}

/** The same for every message of one day in a zone. */
export const dayOf = (at: string, zone: string) => wallTimeAt(Date.parse(at), zone).date;

const format = (moment: number, zone: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...how }).format(moment);
