import type { CardJson, Person } from "../api/contract";

/** Narrowest card for which an element of this target width is shown; the renderer itself does not know the property. */
const widths: Record<string, [least: number, most: number]> = {
  verynarrow: [0, 165], narrow: [166, 349], standard: [350, 767], wide: [768, Infinity],
};

interface Surroundings {
  people: Person[];
  /** Width the card has, in CSS pixels. */
  width: number;
}

/**
 * A copy of the card in which the things only Teams does are done: people pickers are filled, elements meant for another
 * width are left out, and icons named by their Fluent name are dropped, because the renderer takes the name for an address.
 */
export function prepareCard(card: CardJson, around: Surroundings): CardJson {
  return copyOf(card, around) as CardJson;
}

function copyOf(value: unknown, around: Surroundings): unknown {
  if (Array.isArray(value)) return value.filter((item) => fits(item, around.width)).map((item) => copyOf(item, around));
  if (!isObject(value)) return value;
  if (isPeoplePicker(value)) return filledPicker(value, around.people);
  // Data belongs to the bot and goes back to it word for word.
  return Object.fromEntries(Object.entries(value)
    .filter(([key, item]) => !(key === "iconUrl" && typeof item === "string" && item.startsWith("icon:")))
    .map(([key, item]) => [key, key === "data" && isAction(value) ? item : copyOf(item, around)]));
}

function fits(item: unknown, width: number): boolean {
  if (!isObject(item) || typeof item.targetWidth !== "string") return true;
  const [mode, name] = item.targetWidth.toLowerCase().includes(":") ? item.targetWidth.toLowerCase().split(":") : ["", item.targetWidth.toLowerCase()];
  const range = widths[name ?? ""];
  if (!range) return true;
  return (mode === "atmost" || width >= range[0]) && (mode === "atleast" || width <= range[1]);
}

function isPeoplePicker(value: CardJson): boolean {
  const query = value["choices.data"];
  return value.type === "Input.ChoiceSet" && isObject(query) && typeof query.dataset === "string"
    && query.dataset.startsWith("graph.microsoft.com/users");
}

function filledPicker(input: CardJson, people: Person[]): CardJson {
  const { "choices.data": _, ...rest } = input;
  const given = Array.isArray(input.choices) ? input.choices : [];
  const everyone = people.map((person) => ({ title: `${person.name}, ${person.jobTitle}`, value: person.entraId }));
  return { ...rest, style: input.isMultiSelect === true ? "expanded" : "filtered", choices: [...given, ...everyone] };
}

const isAction = (value: CardJson) => typeof value.type === "string" && value.type.startsWith("Action.");
const isObject = (value: unknown): value is CardJson => typeof value === "object" && value !== null && !Array.isArray(value);
