import { textOf } from "../elements/RawElement";

/** The colour set used for parts that name no colour, in the order Teams uses it. */
const categorical = ["categoricalBlue", "categoricalTeal", "categoricalPurple", "categoricalMarigold", "categoricalGreen", "categoricalRed",
  "categoricalLavender", "categoricalLightBlue", "categoricalLime"];

const sets: Record<string, string> = {
  sequential: "sequential", sequentialred: "sequentialRed", sequentialgreen: "sequentialGreen", sequentialyellow: "sequentialYellow",
};

const diverging = ["divergingBlue", "divergingCyan", "divergingTeal", "divergingYellow", "divergingPeach", "divergingRed", "divergingMaroon", "divergingGray"];

/** The CSS colour of a part: the one it names, else the next of the chart's set. Themes are in charts.css. */
export function chartColour(named: unknown, at: number, colourSet?: unknown): string {
  const name = textOf(named) || nextOf(textOf(colourSet).toLowerCase(), at);
  return `var(--chart-${name.toLowerCase()}, var(--chart-categoricalblue))`;
}

function nextOf(colourSet: string, at: number): string {
  if (colourSet === "diverging") return diverging[at % diverging.length] ?? "divergingBlue";
  const steps = sets[colourSet];
  if (steps) return `${steps}${(at % 8) + 1}`;
  return categorical[at % categorical.length] ?? "categoricalBlue";
}
