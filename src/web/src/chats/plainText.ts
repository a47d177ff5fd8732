import type { CardJson, Message } from "../api/contract";

/** What a message says in one line, for the screen reader. */
export function plainText(message: Message): string {
  if (message.text) return oneLine(message.text);
  if (message.card) return cardText(message.card);
  return "a message without text";
}

/** A text without mentions' tags and Markdown's signs, on one line. */
export const oneLine = (text: string) =>
  text.replace(/<\/?at[^>]*>/gi, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/(\*\*|__|`|^#+ |^> )/gm, "").replace(/\s+/g, " ").trim();

function cardText(card: CardJson): string {
  for (const own of [card.speak, card.fallbackText]) if (typeof own === "string" && own) return own;
  return firstText(card.body) ?? "a card";
}

function firstText(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstText(item);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const element = value as CardJson;
  if (element.type === "TextBlock" && typeof element.text === "string") return element.text;
  return firstText(element.items) ?? firstText(element.columns);
}
