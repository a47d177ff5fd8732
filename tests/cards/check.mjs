// Reads JSON lines {name, card} (and {name, markdown}) on standard input and writes JSON lines on standard output:
// {name, errors, elements} for a card, {name, html, text} for a text. Each card is parsed and rendered with Microsoft's adaptivecards
// library. Elements and actions that only Teams knows are judged by their fallback, as another host would show it.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { Window } from "happy-dom";
import MarkdownIt from "markdown-it";

const teamsOnly = new Set([
  "CodeBlock", "ProgressBar", "ProgressRing", "Badge", "Icon", "CompoundButton", "Carousel", "Rating", "Input.Rating", "Component",
  "Chart.Donut", "Chart.Pie", "Chart.VerticalBar", "Chart.VerticalBar.Grouped", "Chart.HorizontalBar", "Chart.HorizontalBar.Stacked",
  "Chart.Line", "Chart.Gauge", "Action.OpenUrlDialog", "Action.ResetInputs", "Action.Popover",
]);

const window = new Window({ url: "https://cards.example/" });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) {
    try {
      globalThis[name] = window[name];
    } catch {
      // A property that the window does not give out is not needed for rendering.
    }
  }
}
globalThis.window = window;
globalThis.document = window.document;

// The library's modules name each other without extension, which Node does not resolve; its bundle has everything inside.
const cards = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
// The library tests languages with a global expression, which remembers where it stopped and refuses every second card.
cards.CardElement.langProperty.regEx = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/i;
const host = new cards.HostConfig({ actions: { maxActions: 50 }, supportsInteractivity: true });
const markdown = new MarkdownIt({ html: false, linkify: false });
cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** The value as a host without the Teams elements sees it; null where nothing is shown. */
function withoutTeams(value, errors) {
  if (Array.isArray(value)) {
    return value.map((item) => withoutTeams(item, errors)).filter((item) => item !== null);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  if (teamsOnly.has(value.type)) {
    if (value.fallback === undefined) {
      errors.push(`${value.type}${value.id ? ` '${value.id}'` : ""} has no fallback.`);
      return null;
    }
    return value.fallback === "drop" ? null : withoutTeams(value.fallback, errors);
  }
  const result = {};
  for (const [name, item] of Object.entries(value)) {
    if (name === "valueChangedAction" || name === "layouts") {
      continue;
    }
    const kept = name === "data" ? item : withoutTeams(item, errors);
    if (kept !== null) {
      result[name] = kept;
    }
  }
  return result;
}

/** The library wants at least one choice, also where Teams finds the choices by a search. */
function isEmptyButSearched(element) {
  return element?.getJsonTypeName?.() === "Input.ChoiceSet" && element.choices.length === 0 && Boolean(element.choicesData?.dataset);
}

function check(json) {
  const errors = [];
  const plain = withoutTeams(json, errors);
  const context = new cards.SerializationContext();
  const card = new cards.AdaptiveCard();
  card.hostConfig = host;
  card.parse(plain, context);
  for (let i = 0; i < context.eventCount; i++) {
    const found = context.getEventAt(i);
    if (isEmptyButSearched(found.source)) {
      continue;
    }
    errors.push(`${found.source?.getJsonTypeName?.() ?? "card"}: ${found.message}`);
  }
  for (const failure of card.validateProperties().validationEvents.filter((event) => !isEmptyButSearched(event.source))) {
    errors.push(`${failure.source?.getJsonTypeName?.() ?? "card"}: ${failure.message}`);
  }
  const rendered = card.render();
  if (!rendered) {
    errors.push("The card renders to nothing.");
  }
  return { errors, elements: rendered ? rendered.querySelectorAll("*").length : 0 };
}

function show(text) {
  const html = markdown.render(text);
  const box = window.document.createElement("div");
  box.innerHTML = html;
  return { html, text: box.textContent };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") {
    continue;
  }
  const { name, card, markdown: text } = JSON.parse(line);
  let answer;
  try {
    answer = text === undefined ? check(card) : show(text);
  } catch (failure) {
    answer = { errors: [String(failure?.stack ?? failure)], elements: 0 };
  }
  process.stdout.write(`${JSON.stringify({ name, ...answer })}\n`);
}
await window.happyDOM.close();
// A pipe may still hold what was written; an exit before it is empty would cut the last lines off.
process.stdout.write("", () => process.exit(0));
