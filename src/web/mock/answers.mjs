import { acknowledged } from "./cards/acknowledgement.mjs";
import { acknowledgement } from "./cards/acknowledgement.mjs";
import { approval } from "./cards/approval.mjs";
import { charts } from "./cards/charts.mjs";
import { coverage } from "./cards/coverage.mjs";
import { form } from "./cards/form.mjs";

/** What the mock says to a text. */
export function answerTo(text, person) {
  const said = text.toLowerCase();
  if (said.includes("help")) return { text: "You can say:\n\n- **my tasks** to see what waits for you\n- **my policies** to see what you have acknowledged\n- **show coverage**, **show charts**, **new risk**", textFormat: "markdown" };
  if (said.includes("coverage")) return { card: coverage() };
  if (said.includes("chart")) return { card: charts() };
  if (said.includes("risk")) return { card: form() };
  if (said.includes("polic")) return { card: acknowledgement(person.name) };
  if (said.includes("task")) return { text: "Nothing waits for you. The next thing is the **yearly refresher** in January.", textFormat: "markdown" };
  return { text: `I do not know what to do with “${text.slice(0, 60)}”. Did you mean **my tasks**, **my policies** or **help**?`, textFormat: "markdown" };
}

/** What the mock answers to a click; `update` also changes the card for everybody. */
export function answerToClick(action, person, now) {
  const verb = action.verb ?? action.data?.verb;
  switch (verb) {
    case "acknowledge": return { kind: "card", card: acknowledged(now.slice(0, 16).replace("T", " at ")) };
    case "ask": return { kind: "message", text: "Your question went to Devon Achterberg. The answer comes here." };
    case "remind": return { kind: "message", text: "33 people were reminded just now. Nobody is reminded twice on one day." };
    case "stop": return { kind: "error", text: "Only the owner of the policy can stop this. Ask Devon Achterberg, or hand the policy over first." };
    case "approve": return { kind: "card", card: approval(person.name), update: approval(person.name) };
    case "return": return action.data.comment
      ? { kind: "message", text: "Sent back to Ana Beltraves with your comment." }
      : { kind: "error", text: "Say in the comment what has to change, then send it back." };
    case "risk.save": return Number(action.data.impact) * Number(action.data.likelihood) > 12
      ? { kind: "error", text: "A risk this high needs the approval of the CEO before it is saved. Lower the rating or ask Marit Oosterveld." }
      : { kind: "message", text: `Saved as RSK-0031 with these values: ${Object.keys(action.data).join(", ")}.` };
    case "card.refresh": return { kind: "card", card: acknowledgement(person.name) };
    default: return { kind: "none" };
  }
}
