import { type CardElement, CardObjectRegistry, GlobalRegistry, Table, Versions } from "adaptivecards";
import { ChartDonut, ChartPie } from "../charts/RoundCharts";
import { ChartGauge } from "../charts/GaugeChart";
import { ChartHorizontalBar, ChartHorizontalBarStacked } from "../charts/HorizontalBars";
import { ChartLine } from "../charts/LineChart";
import { ChartVerticalBar, ChartVerticalBarGrouped } from "../charts/VerticalBars";
import { BadgeElement } from "./BadgeElement";
import { CodeBlockElement } from "./CodeBlockElement";
import { ProgressBarElement } from "./ProgressBarElement";
import { RatingElement } from "./RatingElement";

let elements: CardObjectRegistry<CardElement> | undefined;

/** The renderer's own elements and those of Teams drawn here; for all others a card's fallback is used. */
export function elementsOfTeams(): CardObjectRegistry<CardElement> {
  if (elements) return elements;
  elements = new CardObjectRegistry<CardElement>();
  GlobalRegistry.populateWithDefaultElements(elements);
  // The table registers itself in a module that bundlers leave out, because the package calls its modules free of side effects.
  elements.register("Table", Table, Versions.v1_5);
  elements.register("ProgressBar", ProgressBarElement);
  elements.register("Badge", BadgeElement);
  elements.register("CodeBlock", CodeBlockElement);
  elements.register("Rating", RatingElement);
  elements.register("Chart.Donut", ChartDonut);
  elements.register("Chart.Pie", ChartPie);
  elements.register("Chart.VerticalBar", ChartVerticalBar);
  elements.register("Chart.VerticalBar.Grouped", ChartVerticalBarGrouped);
  elements.register("Chart.HorizontalBar", ChartHorizontalBar);
  elements.register("Chart.HorizontalBar.Stacked", ChartHorizontalBarStacked);
  elements.register("Chart.Line", ChartLine);
  elements.register("Chart.Gauge", ChartGauge);
  return elements;
}
