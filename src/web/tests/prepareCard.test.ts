import { expect, test } from "vitest";
import type { Person } from "../src/api/contract";
import { prepareCard } from "../src/cards/prepareCard";

const ana: Person = { entraId: "e-ana", id: "P0003", name: "Ana Beltraves", jobTitle: "CTO", department: "Executive", site: "Porto", locale: "pt-PT", role: "risk-owner" };
const prepare = (card: object, width = 500) => prepareCard({ type: "AdaptiveCard", ...card }, { people: [ana], width }) as { body?: object[]; actions?: object[] };

test("a people picker is filled with the directory", () => {
  const { body } = prepare({ body: [{ type: "Input.ChoiceSet", id: "owner", choices: [], "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users" } }] });
  expect(body?.[0]).toMatchObject({ style: "filtered", choices: [{ title: "Ana Beltraves, CTO", value: "e-ana" }] });
  expect(body?.[0]).not.toHaveProperty("choices.data");
});

test.each([
  ["wide", 500, 0], ["wide", 900, 1], ["atLeast:standard", 500, 1], ["atLeast:standard", 300, 0], ["atMost:narrow", 300, 1], ["atMost:narrow", 500, 0], ["unheardOf", 500, 1],
])("an element for %s in a card of %d pixels is shown %d times", (targetWidth, width, times) => {
  expect(prepare({ body: [{ type: "TextBlock", text: "x", targetWidth }] }, width).body).toHaveLength(times);
});

test("the name of an icon is not taken for an address, a real address stays", () => {
  const { actions } = prepare({ actions: [{ type: "Action.Submit", iconUrl: "icon:Checkmark" }, { type: "Action.Submit", iconUrl: "https://brackwater.example/i.png" }] });
  expect(actions?.[0]).not.toHaveProperty("iconUrl");
  expect(actions?.[1]).toHaveProperty("iconUrl", "https://brackwater.example/i.png");
});

test("the data of a button is not touched", () => {
  const data = { iconUrl: "icon:Kept", items: [{ targetWidth: "wide" }] };
  expect(prepare({ actions: [{ type: "Action.Execute", data }] }).actions?.[0]).toMatchObject({ data });
});
