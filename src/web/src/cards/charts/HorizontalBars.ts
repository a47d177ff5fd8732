import { html, listOf, numberOf, type Raw, RawElement, textOf } from "../elements/RawElement";
import { chartColour } from "./chartColour";
import { figure, shortNumber } from "./figure";

/** Chart.HorizontalBar: one line for each x, as long as its value. */
export class ChartHorizontalBar extends RawElement {
  override getJsonTypeName(): string {
    return "Chart.HorizontalBar";
  }

  protected override draw(raw: Raw): HTMLElement {
    const bars = listOf(raw.data).map((bar) => ({ name: textOf(bar.x), value: numberOf(bar.y), colour: chartColour(bar.color ?? raw.color, 0, raw.colorSet) }));
    const ofWhole = textOf(raw.displayMode).toLowerCase() === "parttowhole";
    const whole = ofWhole ? bars.reduce((sum, bar) => sum + bar.value, 0) : Math.max(0, ...bars.map((bar) => bar.value));
    const rows = html("div", "bars");
    for (const bar of bars) {
      const share = whole > 0 ? bar.value / whole : 0;
      rows.append(row(bar.name, ofWhole ? `${Math.round(share * 100)}%` : shortNumber(bar.value), [{ share, colour: bar.colour }]));
    }
    return figure(raw, rows, bars.map((bar) => `${bar.name} ${shortNumber(bar.value)}`).join(", "), []);
  }
}

/** Chart.HorizontalBar.Stacked: one line for each title, made of its parts. */
export class ChartHorizontalBarStacked extends RawElement {
  override getJsonTypeName(): string {
    return "Chart.HorizontalBar.Stacked";
  }

  protected override draw(raw: Raw): HTMLElement {
    const colours = new Map<string, string>();
    const lines = listOf(raw.data).map((line) => ({
      name: textOf(line.title),
      parts: listOf(line.data).map((part) => {
        const name = textOf(part.legend);
        if (!colours.has(name)) colours.set(name, chartColour(part.color, colours.size, raw.colorSet));
        return { name, value: Math.max(0, numberOf(part.value)), colour: colours.get(name) ?? "" };
      }),
    }));
    const totals = lines.map((line) => line.parts.reduce((sum, part) => sum + part.value, 0));
    const longest = Math.max(0, ...totals);
    const rows = html("div", "bars");
    lines.forEach((line, at) => rows.append(row(line.name, shortNumber(totals[at] ?? 0),
      line.parts.map((part) => ({ share: longest > 0 ? part.value / longest : 0, colour: part.colour })))));
    const summary = lines.map((line) => `${line.name} ${line.parts.map((part) => `${part.name} ${shortNumber(part.value)}`).join(", ")}`).join("; ");
    return figure(raw, rows, summary, [...colours].map(([name, colour]) => ({ name, colour })));
  }
}

function row(name: string, value: string, parts: { share: number; colour: string }[]): HTMLElement {
  const line = html("div", "bar-row");
  line.append(html("span", "bar-name", name));
  const track = line.appendChild(html("span", "bar-track"));
  for (const part of parts.filter((one) => one.share > 0)) {
    const piece = track.appendChild(html("span", "bar-piece"));
    piece.style.width = `${part.share * 100}%`;
    piece.style.background = part.colour;
  }
  line.append(html("span", "bar-value", value));
  return line;
}
