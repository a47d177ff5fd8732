import { answerTo, answerToClick } from "./answers.mjs";
import { bot, chatsOf, human, markRead, message, messagesOf } from "./chats.mjs";
import { documents } from "./documents.mjs";
import { called, found, personas } from "./people.mjs";

let ahead = Date.parse("2026-11-24T09:05:00Z") - Date.now();
let waiting = 0;
const listeners = new Set();
/** Cards as one person sees them after a click, by person and message. */
const ownViews = new Map();

const now = () => new Date(Date.now() + ahead);
const tell = (name, data) => listeners.forEach((response) => response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
const pause = (time) => new Promise((done) => setTimeout(done, time));

function events({ request, response }) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": open\n\n");
  listeners.add(response);
  request.on("close", () => listeners.delete(response));
}

function readMessages({ parts: [chatId], query }) {
  const as = query.get("as");
  return { messages: messagesOf(chatId).map((one) => (ownViews.has(`${as} ${one.id}`) ? { ...one, card: ownViews.get(`${as} ${one.id}`) } : one)) };
}

async function say({ parts: [chatId], body }) {
  const messages = messagesOf(chatId);
  const text = body.mentionBot ? `<at>IsmsBot</at> ${body.text}` : body.text;
  const own = message(now().toISOString(), human(body.as), { text, textFormat: "plain" });
  if (chatId.startsWith("channel")) own.threadId = body.threadId ?? own.id;
  messages.push(own);
  tell("chat", { chatId });
  if (chatId.startsWith("personal") || body.mentionBot) void reply(chatId, body, own);
  return { message: own, status: 200 };
}

async function reply(chatId, body, own) {
  tell("typing", { chatId });
  await pause(900);
  messagesOf(chatId).push(message(now().toISOString(), bot, { ...answerTo(body.text, called(body.as)), threadId: own.threadId }));
  tell("chat", { chatId });
}

async function click({ parts: [chatId, messageId], body }) {
  await pause(500);
  const { update, ...answer } = answerToClick(body.action, called(body.as), now().toISOString());
  const clicked = messagesOf(chatId).find((one) => one.id === messageId);
  if (update && clicked) Object.assign(clicked, { card: update, cardVersion: clicked.cardVersion + 1, editedAt: now().toISOString() });
  else if (answer.kind === "card") ownViews.set(`${body.as} ${messageId}`, answer.card);
  tell("chat", { chatId });
  return answer;
}

async function moveClock({ body }) {
  const step = { PT1H: 3_600_000, P1D: 86_400_000 }[body.advance];
  const to = step ? now().getTime() + step : Date.parse(body.to);
  if (to < now().getTime()) return { status: 409, value: { error: "The clock cannot go back. Choose a later time, or start the sandbox anew." } };
  await pause(600);
  ahead += to - now().getTime();
  waiting = 12;
  const timer = setInterval(() => {
    waiting = Math.max(0, waiting - 4);
    if (waiting === 0) clearInterval(timer);
  }, 1_500);
  tell("clock", { now: now().toISOString() });
  return { now: now().toISOString(), sent: 12 };
}

const directory = (words) => ({ body }) => ({ ok: true, said: words(body) });
const nameOf = (id) => found("", 500).find((one) => one.id === id)?.name ?? id;

export const routes = [
  ["GET", /^\/sandbox\/people$/, ({ query }) => ({ people: found(query.get("q") ?? "", Number(query.get("take") ?? 50)), personas })],
  ["GET", /^\/sandbox\/chats$/, ({ query }) => ({ chats: chatsOf(query.get("as")) })],
  ["GET", /^\/sandbox\/chats\/([^/]+)\/messages$/, readMessages],
  ["POST", /^\/sandbox\/chats\/([^/]+)\/messages$/, say],
  ["POST", /^\/sandbox\/chats\/([^/]+)\/messages\/([^/]+)\/actions$/, click],
  ["POST", /^\/sandbox\/chats\/([^/]+)\/read$/, ({ parts: [chatId], body }) => { markRead(body.as, chatId); return { ok: true }; }],
  ["GET", /^\/sandbox\/events$/, events],
  ["GET", /^\/sandbox\/clock$/, () => ({ now: now().toISOString(), moving: false })],
  ["POST", /^\/sandbox\/clock$/, moveClock],
  ["GET", /^\/sandbox\/documents$/, () => ({ documents })],
  ["GET", /^\/sandbox\/outbox$/, () => ({ waiting, sending: Math.min(waiting, 2), failed: 0, sentLastMinute: 12 - waiting })],
  ["POST", /^\/sandbox\/directory\/leave$/, directory(({ personId }) => `${nameOf(personId)} has left. IsmsBot will ask for a new owner of what they looked after.`)],
  ["POST", /^\/sandbox\/directory\/join$/, directory(({ name, startDate }) => `${name} joins on ${startDate}. IsmsBot will welcome them on that day.`)],
  ["POST", /^\/sandbox\/directory\/absence$/, directory(({ personId, until }) => (until ? `${nameOf(personId)} is away until ${until}.` : `${nameOf(personId)} is back.`))],
];
