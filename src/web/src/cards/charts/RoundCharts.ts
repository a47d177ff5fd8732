import { listOf, numberOf, type Raw, RawElement, textOf } from "../elements/RawElement";
import { chartColour } from "./chartColour";
import { figure, shortNumber, svg } from "./figure";

const middle = 80;
const radius = 74;

abstract class RoundChart extends RawElement {
  protected abstract readonly hole: (raw: Raw) => number;

  protected override draw(raw: Raw): HTMLElement {
    const parts = listOf(raw.data).map((part, at) => ({
      name: textOf(part.legend), value: Math.max(0, numberOf(part.value)), colour: chartColour(part.color, at, raw.colorSet),
    }));
    const total = parts.reduce((sum, part) => sum + part.value, 0);
    const drawing = svg("svg", { viewBox: "0 0 160 160", class: "chart-round" });
    const hole = this.hole(raw);
    let angle = 0;
    if (total === 0) drawing.append(ring(0, 1, hole, "var(--chart-track)"));
    for (const part of parts.filter((one) => one.value > 0)) {
      const share = part.value / total;
      drawing.append(ring(angle, angle + share, hole, part.colour));
      angle += share;
    }
    if (hole > 0 && textOf(raw.value)) {
      const fill = `var(--chart-ink-${textOf(raw.valueColor).toLowerCase() || "none"}, var(--chart-text))`;
      drawing.append(svg("text", { x: middle, y: middle, class: "chart-round-value", fill }, textOf(raw.value)));
    }
    const summary = parts.map((part) => `${part.name} ${shortNumber(part.value)}`).join(", ");
    return figure(raw, drawing, summary, parts.map((part) => ({ ...part, value: shortNumber(part.value) })));
  }
}

/** Chart.Donut: shares of a whole around one number. */
export class ChartDonut extends RoundChart {
  override getJsonTypeName(): string {
    return "Chart.Donut";
  }
  protected override readonly hole = (raw: Raw) => (textOf(raw.thickness).toLowerCase() === "thick" ? 44 : 54);
}

/** Chart.Pie: shares of a whole. */
export class ChartPie extends RoundChart {
  override getJsonTypeName(): string {
    return "Chart.Pie";
  }
  protected override readonly hole = () => 0;
}

/** A slice from one share of the circle to another (0 to 1, clockwise from the top). */
function ring(from: number, to: number, hole: number, fill: string): SVGElement {
  const whole = to - from >= 0.9999;
  const end = whole ? from + 0.9999 : to;
  const at = (share: number, distance: number) => {
    const turn = share * 2 * Math.PI - Math.PI / 2;
    return `${(middle + distance * Math.cos(turn)).toFixed(2)} ${(middle + distance * Math.sin(turn)).toFixed(2)}`;
  };
  const large = end - from > 0.5 ? 1 : 0;
  const outer = `M ${at(from, radius)} A ${radius} ${radius} 0 ${large} 1 ${at(end, radius)}`;
  const inner = hole > 0 ? `L ${at(end, hole)} A ${hole} ${hole} 0 ${large} 0 ${at(from, hole)}` : `L ${middle} ${middle}`;
  return svg("path", { d: `${outer} ${inner} Z`, fill, class: "chart-slice" });
}
