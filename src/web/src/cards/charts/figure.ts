import { html, type Raw, textOf } from "../elements/RawElement";

export interface LegendEntry {
  name: string;
  colour: string;
  value?: string;
}

/**
 * The frame every chart stands in: the title, the drawing, and a legend in words, so that no value is told by colour only.
 * `summary` is what a screen reader says in place of the drawing.
 */
export function figure(raw: Raw, drawing: SVGElement | HTMLElement, summary: string, legend: LegendEntry[]): HTMLElement {
  const frame = html("figure", "chart");
  const title = textOf(raw.title);
  if (title && raw.showTitle === true) frame.append(html("figcaption", "chart-title", title));
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", [title || "Chart", summary].filter(Boolean).join(": "));
  const body = frame.appendChild(html("div", "chart-drawing"));
  body.append(drawing);
  if (typeof raw.maxWidth === "string" && /^\d+px$/.test(raw.maxWidth)) frame.style.maxWidth = raw.maxWidth;
  if (legend.length > 0 && raw.showLegend !== false) frame.append(legendOf(legend));
  return frame;
}

function legendOf(entries: LegendEntry[]): HTMLElement {
  const list = html("ul", "chart-legend");
  for (const entry of entries) {
    const item = list.appendChild(html("li", "chart-legend-entry"));
    const mark = item.appendChild(html("span", "chart-legend-mark"));
    mark.style.background = entry.colour;
    item.append(html("span", "chart-legend-name", entry.name));
    if (entry.value !== undefined) item.append(html("span", "chart-legend-value", entry.value));
  }
  return list;
}

/** An SVG element with attributes. */
export function svg(tag: string, attributes: Record<string, string | number>, ...children: (SVGElement | string)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    // Colours come as CSS variables, which only styles understand.
    if (name === "fill" || name === "stroke") element.style.setProperty(name, String(value));
    else element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** A number for a label: at most two decimals, thousands apart. */
export const shortNumber = (value: number): string => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value);

/** The smallest round number (1, 2 or 5 times a power of ten, times the steps) that is at least this value. */
export function roundTop(value: number, steps = 4): number {
  if (value <= 0) return steps;
  const rough = value / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough - 1e-9) ?? 10 * power;
  return step * steps;
}
