import { html, type Raw, RawElement, textOf } from "./RawElement";

/** Badge of Teams: a short word with a colour. */
export class BadgeElement extends RawElement {
  override getJsonTypeName(): string {
    return "Badge";
  }

  protected override draw(raw: Raw): HTMLElement {
    const line = html("div", "badge-line");
    const badge = line.appendChild(html("span", "badge", textOf(raw.text)));
    badge.dataset.style = (textOf(raw.style) || "default").toLowerCase();
    badge.dataset.appearance = (textOf(raw.appearance) || "filled").toLowerCase();
    badge.dataset.shape = (textOf(raw.shape) || "circular").toLowerCase();
    badge.dataset.size = (textOf(raw.size) || "medium").toLowerCase();
    if (raw.tooltip) badge.title = textOf(raw.tooltip);
    const side = textOf(raw.horizontalAlignment).toLowerCase();
    line.style.justifyContent = side === "right" ? "flex-end" : side === "center" ? "center" : "flex-start";
    return line;
  }
}
