import { shortNumber, svg } from "./figure";

export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The usual size of a chart with axes, in its own units; it is scaled to the card. */
export const plot: Plot = { width: 420, height: 220, left: 40, right: 12, top: 14, bottom: 34 };

export const innerWidth = plot.width - plot.left - plot.right;
export const innerHeight = plot.height - plot.top - plot.bottom;

/** Height in the drawing of a value between low and high. */
export const heightOf = (value: number, low: number, high: number): number =>
  plot.top + innerHeight - ((value - low) / (high - low || 1)) * innerHeight;

/** A drawing with the value lines, their numbers and the names of the axes. */
export function drawingWithAxes(low: number, high: number, xTitle: string, yTitle: string): SVGElement {
  const extra = xTitle ? 16 : 0;
  const drawing = svg("svg", { viewBox: `0 0 ${plot.width} ${plot.height + extra}`, class: "chart-axes" });
  const steps = 4;
  for (let step = 0; step <= steps; step++) {
    const value = low + ((high - low) * step) / steps;
    const y = heightOf(value, low, high);
    drawing.append(
      svg("line", { x1: plot.left, x2: plot.width - plot.right, y1: y, y2: y, class: step === 0 ? "chart-base" : "chart-grid" }),
      svg("text", { x: plot.left - 6, y: y + 4, class: "chart-tick", "text-anchor": "end" }, shortNumber(value)),
    );
  }
  if (xTitle) drawing.append(svg("text", { x: plot.left + innerWidth / 2, y: plot.height + 10, class: "chart-axis-title", "text-anchor": "middle" }, xTitle));
  if (yTitle) drawing.append(svg("text", { x: 10, y: plot.top + innerHeight / 2, class: "chart-axis-title", "text-anchor": "middle", transform: `rotate(-90 10 ${plot.top + innerHeight / 2})` }, yTitle));
  return drawing;
}

/** Names below the x axis; where there is no room for all, evenly chosen ones. */
export function xNames(drawing: SVGElement, names: string[], xOf: (at: number) => number): void {
  const room = innerWidth / Math.max(1, names.length);
  const longest = Math.max(1, ...names.map((name) => Math.min(name.length, 12)));
  const every = Math.max(1, Math.ceil((longest * 6.2 + 6) / room));
  names.forEach((name, at) => {
    if (at % every !== 0) return;
    const text = name.length > 12 ? `${name.slice(0, 11)}…` : name;
    drawing.append(svg("text", { x: xOf(at), y: plot.height - plot.bottom + 18, class: "chart-tick", "text-anchor": "middle" }, text));
  });
}
