import { html, numberOf, type Raw, RawElement, textOf } from "./RawElement";

/** ProgressBar of Teams: how much of `max` (100) is done; without a value it only says that something goes on. */
export class ProgressBarElement extends RawElement {
  override getJsonTypeName(): string {
    return "ProgressBar";
  }

  protected override draw(raw: Raw): HTMLElement {
    const bar = html("div", "progress-bar");
    const max = numberOf(raw.max, 100);
    bar.setAttribute("role", "progressbar");
    bar.setAttribute("aria-label", textOf(raw.title) || "Progress");
    bar.setAttribute("aria-valuemin", "0");
    bar.setAttribute("aria-valuemax", String(max));
    bar.dataset.color = (textOf(raw.color) || "accent").toLowerCase();
    const fill = bar.appendChild(html("div", "progress-bar-fill"));
    if (raw.value === undefined || raw.value === null) {
      bar.dataset.unknown = "true";
    } else {
      const value = Math.min(Math.max(numberOf(raw.value), 0), max);
      bar.setAttribute("aria-valuenow", String(value));
      fill.style.width = `${max > 0 ? (value / max) * 100 : 0}%`;
    }
    return bar;
  }
}
