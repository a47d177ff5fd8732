import { html, numberOf, type Raw, RawElement, textOf } from "./RawElement";

/** Rating of Teams: stars to read, not to give. */
export class RatingElement extends RawElement {
  override getJsonTypeName(): string {
    return "Rating";
  }

  protected override draw(raw: Raw): HTMLElement {
    const max = numberOf(raw.max, 5);
    const value = numberOf(raw.value);
    const line = html("div", "rating");
    line.setAttribute("role", "img");
    line.setAttribute("aria-label", `${value} of ${max} stars`);
    line.dataset.color = (textOf(raw.color) || "neutral").toLowerCase();
    for (let star = 1; star <= max; star++) line.append(html("span", value >= star - 0.25 ? "star star-full" : value >= star - 0.75 ? "star star-half" : "star", "★"));
    if (raw.count !== undefined) line.append(html("span", "rating-count", `${numberOf(value).toFixed(1)} · ${textOf(raw.count)}`));
    return line;
  }
}
