import { acknowledgement } from "./cards/acknowledgement.mjs";
import { approval } from "./cards/approval.mjs";
import { charts } from "./cards/charts.mjs";
import { coverage } from "./cards/coverage.mjs";
import { form } from "./cards/form.mjs";
import { called } from "./people.mjs";

// Every chat is kept once; a personal chat belongs to one person by its id.

const bot = { kind: "bot", name: "IsmsBot" };
const human = (entraId) => ({ kind: "person", entraId, name: called(entraId).name });
const ana = "00000000-0000-4000-8000-000000000003";
const ingrid = "00000000-0000-4000-8000-000000000007";

let count = 0;
export const nextId = () => `m${String(++count).padStart(5, "0")}`;
export const message = (at, from, more) => ({ id: nextId(), at, from, cardVersion: 1, ...more });

const kept = new Map();
/** Which messages a person has read up to, by chat. */
const readUpTo = new Map();

export function messagesOf(chatId) {
  if (!kept.has(chatId)) kept.set(chatId, begin(chatId));
  return kept.get(chatId);
}

function begin(chatId) {
  if (chatId === "group-management") return [
    message("2026-11-23T08:30:00Z", bot, { text: "Good morning. The management review is on **Thursday 26 November, 10:00**. The agenda is in [ISMS-MRV-2026-2](https://brackwater.example/isms).", textFormat: "markdown" }),
    message("2026-11-23T08:41:00Z", human(ana), { text: "Thanks. I bring the supplier figures." })];
  if (chatId === "channel-isms") {
    const root = message("2026-11-23T07:00:00Z", bot, { card: coverage() });
    const second = message("2026-11-24T08:00:00Z", bot, { card: approval(), text: "<at>Marit Oosterveld</at>, a treatment waits for your decision.", textFormat: "markdown" });
    return [{ ...root, threadId: root.id }, message("2026-11-23T07:42:00Z", human(ana), { threadId: root.id, text: "Sales are slow again. <at>IsmsBot</at> remind them" }),
      message("2026-11-23T07:42:03Z", bot, { threadId: root.id, text: "I reminded 17 people in Sales and Marketing.", textFormat: "markdown", editedAt: "2026-11-23T07:43:00Z" }),
      { ...second, threadId: second.id }];
  }
  if (chatId === "channel-events") return [];
  const me = chatId.replace("personal-", "");
  const name = called(me).name;
  if (me === ingrid) return [
    message("2026-11-23T08:00:00Z", bot, { text: `Good morning, ${name.split(" ")[0]}. Three things wait for you this week:\n\n1. Coverage of the information security policy\n2. A risk that is half described\n3. The monitoring figures of the third quarter`, textFormat: "markdown" }),
    message("2026-11-24T08:10:00Z", human(me), { text: "show coverage" }), message("2026-11-24T08:10:02Z", bot, { card: coverage() }),
    message("2026-11-24T08:20:00Z", human(me), { text: "continue RSK-0031" }), message("2026-11-24T08:20:02Z", bot, { card: form() })];
  if (me === ana) return [message("2026-11-24T08:00:00Z", bot, { card: charts() })];
  if (me.endsWith("18")) return [
    message("2026-11-20T07:30:00Z", bot, { text: "Hello Sven, I am IsmsBot. I tell you when a policy needs your eyes and answer what you ask. Say **help** to see what I can do.", textFormat: "markdown" }),
    message("2026-11-20T07:36:00Z", human(me), { text: "ok thanks" }),
    message("2026-11-24T08:30:00Z", bot, { card: acknowledgement(name) })];
  return [];
}

export function chatsOf(as) {
  const chat = (id, kind, title, subtitle) => {
    const messages = messagesOf(id);
    const last = messages.at(-1);
    const read = readUpTo.get(`${as} ${id}`);
    const from = messages.findIndex((one) => one.id === read) + 1;
    const unread = messages.slice(from).filter((one) => one.from.entraId !== as).length;
    return { id, kind, title, subtitle, unread, lastAt: last?.at ?? null, lastText: last?.text?.replace(/<[^>]*>|[*]/g, "") ?? last?.card?.fallbackText ?? null };
  };
  return [chat(`personal-${as}`, "personal", "IsmsBot", "Personal chat"), chat("group-management", "groupChat", "Management review", "Marit, Ana, Ingrid and IsmsBot"),
    chat("channel-isms", "channel", "ISMS", "Brackwater"), chat("channel-events", "channel", "Security events", "Brackwater")];
}

export const markRead = (as, chatId) => readUpTo.set(`${as} ${chatId}`, messagesOf(chatId).at(-1)?.id);
export { bot, human };
