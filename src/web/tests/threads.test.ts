import { expect, test } from "vitest";
import type { Message } from "../src/api/contract";
import { plainText } from "../src/chats/plainText";
import { threadsOf } from "../src/chats/threads";
import { dayWords, shortTime } from "../src/chats/times";

const message = (id: string, at: string, more: Partial<Message> = {}): Message => ({ id, at, from: { kind: "bot", name: "IsmsBot" }, ...more });

test("replies stand below their post and the thread written in last comes last", () => {
  const threads = threadsOf([message("a", "2026-11-01"), message("b", "2026-11-02", { threadId: "b" }), message("c", "2026-11-03", { threadId: "a" })]);
  expect(threads.map((thread) => [thread.post.id, thread.replies.map((reply) => reply.id)])).toEqual([["b", []], ["a", ["c"]]]);
});

test.each([
  ["the text without marks", { text: "Hello **<at>Ana</at>**" }, "Hello Ana"],
  ["the fallback text of a card", { card: { fallbackText: "Please approve" } }, "Please approve"],
  ["the first text in a card", { card: { body: [{ type: "ColumnSet", columns: [{ items: [{ type: "TextBlock", text: "Scope" }] }] }] } }, "Scope"],
  ["something for an empty card", { card: { body: [] } }, "a card"],
])("a screen reader says %s", (_, more, words) => {
  expect(plainText(message("a", "2026-11-01", more))).toBe(words);
});

test.each([
  ["2026-11-24T08:00:00Z", "09:00", "Today"], ["2026-11-23T23:30:00Z", "00:30", "Today"], ["2026-11-23T12:00:00Z", "Mon", "Yesterday"], ["2026-11-01T12:00:00Z", "1 Nov", "Sunday 1 November 2026"],
])("a message of %s is shown with %s below %s", (at, short, day) => {
  const now = Date.parse("2026-11-24T09:05:00Z");
  expect(shortTime(at, now, "Europe/Amsterdam")).toBe(short);
  expect(dayWords(at, now, "Europe/Amsterdam")).toBe(day);
});
