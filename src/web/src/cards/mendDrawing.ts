import { type AdaptiveCard, ChoiceSetInput } from "adaptivecards";

let drawn = 0;

/** Puts right what the renderer draws wrongly, after a card was drawn. */
export function mendDrawing(card: AdaptiveCard, element: HTMLElement): void {
  drawn++;
  keepRadiosApart(element);
  for (const input of card.getAllInputs()) if (input instanceof ChoiceSetInput && input.style === "filtered") showTitle(input);
}

/** Radio buttons are named by their input: the same form shown twice would be one group to the browser. */
function keepRadiosApart(element: HTMLElement): void {
  element.querySelectorAll<HTMLInputElement>("input[type=radio]").forEach((radio) => {
    radio.name = `card-${drawn}-${radio.name}`;
  });
}

/** A choice to type into begins with the key of its choice, where the person should see the title. */
function showTitle(input: ChoiceSetInput): void {
  const box = input.renderedElement?.querySelector<HTMLInputElement>("input[type=text]");
  const chosen = input.choices.find((choice) => choice.value === box?.value);
  if (box && chosen?.title) box.value = chosen.title;
}
