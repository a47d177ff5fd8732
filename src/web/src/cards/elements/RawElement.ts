import { CardElement, type SerializationContext } from "adaptivecards";

export type Raw = { [property: string]: unknown };

/** An element of Teams that the renderer does not know: it keeps its JSON as given and draws itself from it. */
export abstract class RawElement extends CardElement {
  protected raw: Raw = {};

  protected abstract draw(raw: Raw): HTMLElement;

  protected override internalParse(source: Raw, context: SerializationContext): void {
    super.internalParse(source, context);
    this.raw = source;
  }

  protected override internalRender(): HTMLElement {
    return this.draw(this.raw);
  }
}

export const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** A number, or the given one where the card has none. */
export const numberOf = (value: unknown, otherwise = 0): number => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : otherwise;
};

export const listOf = (value: unknown): Raw[] =>
  Array.isArray(value) ? value.filter((item): item is Raw => typeof item === "object" && item !== null) : [];

/** A new HTML element with a class and, if given, a text. */
export function html(tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
