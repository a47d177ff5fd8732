import { expect, test } from "vitest";
import { shortcutsFrom } from "../src/clock/shortcuts";
import { dateWords, knownZone, momentOf, wallTimeAt } from "../src/clock/zonedTime";

const amsterdam = "Europe/Amsterdam";

test.each([
  ["2026-11-24T09:05:00Z", { date: "2026-11-24", time: "10:05" }],
  ["2026-06-01T22:30:00Z", { date: "2026-06-02", time: "00:30" }],
])("the wall clock of Amsterdam at %s", (moment, shown) => {
  expect(wallTimeAt(Date.parse(moment), amsterdam)).toEqual(shown);
});

test.each([
  ["winter", "2026-12-01", "09:00", "2026-12-01T08:00:00.000Z"],
  ["summer", "2026-07-01", "09:00", "2026-07-01T07:00:00.000Z"],
  ["the day the clocks go back", "2026-10-25", "09:00", "2026-10-25T08:00:00.000Z"],
  ["the day the clocks go forward", "2027-03-28", "09:00", "2027-03-28T07:00:00.000Z"],
])("a time typed in %s is the right moment", (_, date, time, moment) => {
  expect(new Date(momentOf({ date, time }, amsterdam)).toISOString()).toBe(moment);
});

test("a zone the browser does not know gives its own", () => {
  expect(knownZone("Mars/Olympus")).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test("a date names its weekday", () => {
  expect(dateWords(Date.parse("2026-11-24T09:05:00Z"), amsterdam)).toBe("Tue 24 Nov 2026");
});

test.each([
  ["2026-11-24", "2026-11-30"],
  ["2026-11-30", "2026-12-07"],
  ["2026-11-29", "2026-11-30"],
])("next Monday after %s is %s", (today, monday) => {
  expect(shortcutsFrom(today).find((one) => one.label === "Next Monday")?.date).toBe(monday);
});
