// @vitest-environment jsdom
import { expect, test } from "vitest";
import { roundTop } from "../src/cards/charts/figure";
import { parseCard } from "../src/cards/parseCard";
import { mendDrawing } from "../src/cards/mendDrawing";
import { readAction, safeAddress } from "../src/cards/readAction";
import { TypedValues } from "../src/cards/TypedValues";

const parsed = (card: object) => parseCard({ type: "AdaptiveCard", version: "1.5", ...card }, "light");

const inputs = { body: [{ type: "Input.Text", id: "title", value: "old" }, { type: "Input.Number", id: "impact" }, { type: "Input.Toggle", id: "secret", title: "Secret" }] };

test("what was typed is put into the card drawn again, and forgotten once it arrived", () => {
  const typed = new TypedValues();
  const first = parsed(inputs);
  first.render();
  const [title] = first.getAllInputs();
  Object.assign(title ?? {}, { defaultValue: "new" });
  first.render();
  typed.note(first.getAllInputs()[0]!);

  const again = parsed(inputs);
  typed.putInto(again);
  again.render();
  expect(again.getAllInputs()[0]?.value).toBe("new");

  typed.forget();
  const later = parsed(inputs);
  typed.putInto(later);
  later.render();
  expect(later.getAllInputs()[0]?.value).toBe("old");
});

test("a chosen person is shown by name and sent by key", () => {
  const card = parsed({ body: [{ type: "Input.ChoiceSet", id: "owner", style: "filtered", value: "e-ana", choices: [{ title: "Ana Beltraves", value: "e-ana" }] }] });
  const element = card.render()!;
  mendDrawing(card, element);
  expect(element.querySelector<HTMLInputElement>("input[type=text]")?.value).toBe("Ana Beltraves");
  expect(card.getAllInputs()[0]?.value).toBe("e-ana");
});

test("the radio buttons of two equal cards are two groups", () => {
  const names = [1, 2].map(() => {
    const card = parsed({ body: [{ type: "Input.ChoiceSet", id: "answer", style: "expanded", choices: [{ title: "Yes", value: "y" }] }] });
    const element = card.render()!;
    mendDrawing(card, element);
    return element.querySelector<HTMLInputElement>("input[type=radio]")?.name;
  });
  expect(new Set(names).size).toBe(2);
});

test("a click sends the data with all inputs as strings", () => {
  const card = parsed({ body: [{ type: "Input.Number", id: "impact", value: 4 }, { type: "Input.Text", id: "note", value: "x" }], actions: [{ type: "Action.Execute", title: "Save", verb: "save", data: { record: 7 } }] });
  let sent: unknown;
  card.onExecuteAction = (action) => { sent = readAction(action); };
  const element = card.render();
  document.body.append(element!);
  element?.querySelector("button")?.click();
  expect(sent).toMatchObject({ type: "Action.Execute", verb: "save", data: { record: 7, impact: "4", note: "x" } });
});

test.each([
  ["ProgressBar", { value: 40 }, '[role="progressbar"][aria-valuenow="40"]'],
  ["Badge", { text: "Due" }, ".badge"],
  ["CodeBlock", { codeSnippet: "a\nb" }, ".code-line:nth-child(2)"],
  ["Rating", { value: 3 }, '[aria-label="3 of 5 stars"]'],
  ["Chart.Donut", { title: "Done", data: [{ legend: "Yes", value: 3 }] }, '[aria-label="Done: Yes 3"]'],
  ["Chart.Pie", { data: [] }, "svg path"],
  ["Chart.VerticalBar", { data: [{ x: "Jan", y: 3 }] }, "rect"],
  ["Chart.VerticalBar.Grouped", { data: [{ legend: "A", values: [{ x: "Q1", y: 4 }] }] }, "rect"],
  ["Chart.HorizontalBar", { data: [{ x: "A.5", y: 8 }] }, ".bar-piece"],
  ["Chart.HorizontalBar.Stacked", { data: [{ title: "A", data: [{ legend: "High", value: 3 }] }] }, ".bar-piece"],
  ["Chart.Line", { data: [{ legend: "Risk", values: [{ x: "2026-01-01", y: 42 }, { x: "2026-02-01", y: 38 }] }] }, "path"],
  ["Chart.Gauge", { value: 64, max: 100, subLabel: "Stage 2" }, '[aria-label="Chart: 64%, Stage 2, from 0 to 100"]'],
])("%s draws itself and tells its numbers", (type, more, selector) => {
  expect(parsed({ body: [{ type, ...more }] }).render()?.querySelector(selector)).not.toBeNull();
});

test("an element nobody knows is replaced by its fallback", () => {
  const card = parsed({ body: [{ type: "Carousel.Of.Tomorrow", fallback: { type: "TextBlock", text: "instead" } }] });
  expect(card.render()?.textContent).toContain("instead");
});

test.each([["https://brackwater.example", true], ["/documents/a", true], ["javascript:alert(1)", false], ["data:text/html,x", false], ["", false]])("a card may link to %s: %s", (url, may) => {
  expect(safeAddress(url) !== undefined).toBe(may);
});

test.each([[0, 4], [3, 4], [180, 200], [7, 8], [121, 200]])("the axis for %d ends at %d", (value, top) => {
  expect(roundTop(value)).toBe(top);
});
