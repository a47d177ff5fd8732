import { listOf, numberOf, type Raw, RawElement, textOf } from "../elements/RawElement";
import { chartColour } from "./chartColour";
import { figure, shortNumber, svg } from "./figure";

const middleX = 100;
const middleY = 96;
const outer = 86;
const inner = 66;

/** Chart.Gauge: where one value stands between a lowest and a highest. */
export class ChartGauge extends RawElement {
  override getJsonTypeName(): string {
    return "Chart.Gauge";
  }

  protected override draw(raw: Raw): HTMLElement {
    const min = numberOf(raw.min);
    const segments = listOf(raw.segments).map((segment, at) => ({
      name: textOf(segment.legend), size: Math.max(0, numberOf(segment.size)), colour: chartColour(segment.color, at, raw.colorSet),
    }));
    const sum = segments.reduce((total, segment) => total + segment.size, 0);
    const max = numberOf(raw.max, min + (sum || 100));
    const value = numberOf(raw.value);
    const share = Math.min(Math.max((value - min) / (max - min || 1), 0), 1);
    const drawing = svg("svg", { viewBox: "0 0 200 118", class: "chart-gauge" });

    let from = 0;
    const parts = segments.length > 0 ? segments : [{ name: "", size: 1, colour: "var(--chart-track)" }];
    for (const part of parts) {
      const to = from + part.size / (sum || 1);
      drawing.append(svg("path", { d: arc(from, to), fill: part.colour, class: "chart-slice" }));
      from = to;
    }
    if (raw.showNeedle !== false) {
      const tip = at(share, outer + 4);
      drawing.append(svg("path", { d: `M ${at(share + 0.03, 50)} L ${tip} L ${at(share - 0.03, 50)} Z`, fill: "var(--chart-text)" }));
    }
    const words = textOf(raw.valueFormat).toLowerCase() === "fraction" ? `${shortNumber(value)}/${shortNumber(max)}` : `${Math.round(share * 100)}%`;
    drawing.append(svg("text", { x: middleX, y: middleY - 4, class: "chart-gauge-value", fill: "var(--chart-text)" }, words));
    if (textOf(raw.subLabel)) drawing.append(svg("text", { x: middleX, y: middleY + 14, class: "chart-gauge-label" }, textOf(raw.subLabel)));
    if (raw.showMinMax !== false)
      drawing.append(
        svg("text", { x: middleX - (outer + inner) / 2, y: middleY + 14, class: "chart-tick", "text-anchor": "middle" }, shortNumber(min)),
        svg("text", { x: middleX + (outer + inner) / 2, y: middleY + 14, class: "chart-tick", "text-anchor": "middle" }, shortNumber(max)),
      );
    const summary = `${words}${textOf(raw.subLabel) ? `, ${textOf(raw.subLabel)}` : ""}, from ${shortNumber(min)} to ${shortNumber(max)}`;
    return figure(raw, drawing, summary, segments.map((segment) => ({ ...segment, value: undefined })));
  }
}

/** A point on the half circle: share 0 is left, 1 is right. */
function at(share: number, distance: number): string {
  const turn = Math.PI * (1 - share);
  return `${(middleX + distance * Math.cos(turn)).toFixed(2)} ${(middleY - distance * Math.sin(turn)).toFixed(2)}`;
}

const arc = (from: number, to: number): string =>
  `M ${at(from, outer)} A ${outer} ${outer} 0 0 1 ${at(to, outer)} L ${at(to, inner)} A ${inner} ${inner} 0 0 0 ${at(from, inner)} Z`;
