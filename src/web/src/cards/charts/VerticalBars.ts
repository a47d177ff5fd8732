import { listOf, numberOf, type Raw, RawElement, textOf } from "../elements/RawElement";
import { drawingWithAxes, heightOf, innerWidth, plot, xNames } from "./axes";
import { chartColour } from "./chartColour";
import { figure, roundTop, shortNumber, svg } from "./figure";

interface Series {
  name: string;
  colour: (at: number) => string;
  values: Map<string, number>;
}

/** Chart.VerticalBar: one bar for each x. */
export class ChartVerticalBar extends RawElement {
  override getJsonTypeName(): string {
    return "Chart.VerticalBar";
  }

  protected override draw(raw: Raw): HTMLElement {
    const bars = listOf(raw.data);
    const colours = bars.map((bar) => chartColour(bar.color ?? raw.color, 0, raw.colorSet));
    const series = { name: "", colour: (at: number) => colours[at] ?? "", values: new Map(bars.map((bar) => [textOf(bar.x), numberOf(bar.y)])) };
    return drawBars(raw, [series], false);
  }
}

/** Chart.VerticalBar.Grouped: several bars for each x, side by side or on top of each other. */
export class ChartVerticalBarGrouped extends RawElement {
  override getJsonTypeName(): string {
    return "Chart.VerticalBar.Grouped";
  }

  protected override draw(raw: Raw): HTMLElement {
    const series = listOf(raw.data).map((one, at) => {
      const colour = chartColour(one.color ?? raw.color, at, raw.colorSet);
      return { name: textOf(one.legend), colour: () => colour, values: new Map(listOf(one.values).map((bar) => [textOf(bar.x), numberOf(bar.y)])) };
    });
    return drawBars(raw, series, raw.stacked === true);
  }
}

function drawBars(raw: Raw, series: Series[], stacked: boolean): HTMLElement {
  const names = [...new Set(series.flatMap((one) => [...one.values.keys()]))];
  const totals = names.map((name) => series.reduce((sum, one) => sum + (one.values.get(name) ?? 0), 0));
  const all = stacked ? totals : series.flatMap((one) => [...one.values.values()]);
  const low = numberOf(raw.yMin, Math.min(0, ...all));
  const high = numberOf(raw.yMax, roundTop(Math.max(0, ...all)));
  const drawing = drawingWithAxes(low, high, textOf(raw.xAxisTitle), textOf(raw.yAxisTitle));
  const room = innerWidth / Math.max(1, names.length);
  const group = Math.min(room * 0.7, stacked || series.length === 1 ? 44 : 44 * series.length);
  const width = stacked ? group : group / Math.max(1, series.length);

  names.forEach((name, at) => {
    let floor = 0;
    series.forEach((one, place) => {
      const value = one.values.get(name) ?? 0;
      const x = plot.left + room * at + (room - group) / 2 + (stacked ? 0 : width * place);
      const y = heightOf(floor + Math.max(value, 0), low, high);
      const height = Math.abs(heightOf(floor + Math.min(value, 0), low, high) - y);
      drawing.append(svg("rect", { x: x + 1, y, width: Math.max(width - 2, 1), height, rx: 2, fill: one.colour(at) }));
      if (raw.showBarValues === true && !stacked)
        drawing.append(svg("text", { x: x + width / 2, y: y - 4, class: "chart-value", "text-anchor": "middle" }, shortNumber(value)));
      if (stacked) floor += value;
    });
  });
  xNames(drawing, names, (at) => plot.left + room * (at + 0.5));

  const summary = names.map((name) => `${name} ${series.map((one) => `${one.name} ${shortNumber(one.values.get(name) ?? 0)}`.trim()).join(", ")}`).join("; ");
  return figure(raw, drawing, summary, series.length > 1 ? series.map((one) => ({ name: one.name, colour: one.colour(0) })) : []);
}
