import type { AdaptiveCard, Input } from "adaptivecards";

/**
 * What the person has typed into one card, by input id, so that drawing the card again loses nothing.
 * An input that was not touched keeps following the card.
 */
export class TypedValues {
  readonly #values = new Map<string, string>();

  /** Takes note of what an input holds now. */
  note(input: Input): void {
    if (input.id) this.#values.set(input.id, input.value === undefined ? "" : String(input.value));
  }

  /** Puts what was typed into a card that is parsed but not yet drawn. */
  putInto(card: AdaptiveCard): void {
    for (const input of card.getAllInputs()) {
      const typed = input.id === undefined ? undefined : this.#values.get(input.id);
      if (typed !== undefined) Object.assign(input, { defaultValue: typed });
    }
  }

  /** The card was answered with another one: what was typed has arrived. */
  forget(): void {
    this.#values.clear();
  }
}
