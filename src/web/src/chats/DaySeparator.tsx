import { dayWords } from "./times";

export function DaySeparator({ at, now, zone }: { at: string; now: number; zone: string }) {
  return <li className="day"><span>{dayWords(at, now, zone)}</span></li>;
}
