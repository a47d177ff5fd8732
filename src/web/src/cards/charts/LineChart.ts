import { listOf, numberOf, type Raw, RawElement, textOf } from "../elements/RawElement";
import { drawingWithAxes, heightOf, innerWidth, plot, xNames } from "./axes";
import { chartColour } from "./chartColour";
import { figure, roundTop, shortNumber, svg } from "./figure";

/** Chart.Line: values over numbers or days; every series has its own line. */
export class ChartLine extends RawElement {
  override getJsonTypeName(): string {
    return "Chart.Line";
  }

  protected override draw(raw: Raw): HTMLElement {
    const series = listOf(raw.data).map((one, at) => ({
      name: textOf(one.legend),
      colour: chartColour(one.color ?? raw.color, at, raw.colorSet),
      points: listOf(one.values).map((point) => ({ name: textOf(point.x), x: placeOf(point.x), y: numberOf(point.y) })).sort((a, b) => a.x - b.x),
    }));
    const points = series.flatMap((one) => one.points);
    const low = numberOf(raw.yMin, Math.min(0, ...points.map((point) => point.y)));
    const high = numberOf(raw.yMax, roundTop(Math.max(0, ...points.map((point) => point.y))));
    const first = Math.min(...points.map((point) => point.x));
    const last = Math.max(...points.map((point) => point.x));
    const xOf = (x: number) => plot.left + 14 + ((x - first) / (last - first || 1)) * (innerWidth - 28);
    const drawing = drawingWithAxes(low, high, textOf(raw.xAxisTitle), textOf(raw.yAxisTitle));

    for (const one of series) {
      const path = one.points.map((point, at) => `${at === 0 ? "M" : "L"} ${xOf(point.x).toFixed(1)} ${heightOf(point.y, low, high).toFixed(1)}`).join(" ");
      drawing.append(svg("path", { d: path, stroke: one.colour, fill: "none", class: "chart-line" }));
      for (const point of one.points) drawing.append(svg("circle", { cx: xOf(point.x), cy: heightOf(point.y, low, high), r: 3, fill: one.colour }));
    }
    const places = [...new Map(points.sort((a, b) => a.x - b.x).map((point) => [point.x, point.name]))];
    xNames(drawing, places.map(([, name]) => dayWords(name)), (at) => xOf(places[at]?.[0] ?? first));

    const summary = series.map((one) => `${one.name} ${one.points.map((point) => `${point.name} ${shortNumber(point.y)}`).join(", ")}`).join("; ");
    return figure(raw, drawing, summary, series);
  }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}/.test(text);
const placeOf = (x: unknown) => (typeof x === "string" && isDay(x) ? Date.parse(x) : numberOf(x));

function dayWords(name: string): string {
  return isDay(name) ? new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(Date.parse(name)) : name;
}
