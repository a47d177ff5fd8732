const title = (words) => ({ type: "TextBlock", text: words, weight: "Bolder", wrap: true, spacing: "Large" });
const drop = { fallback: "drop" };

/** Every chart the page draws, with the numbers of a monitoring review. */
export const charts = () => ({
  type: "AdaptiveCard", version: "1.5", msteams: { width: "Full" }, fallbackText: "Monitoring, third quarter",
  body: [
    { type: "TextBlock", text: "Monitoring, third quarter", style: "heading", size: "Large", weight: "Bolder", wrap: true },
    { type: "Chart.Gauge", ...drop, title: "Readiness", value: 86, min: 0, max: 100, subLabel: "Stage 2", segments: [
      { legend: "Far", size: 60, color: "attention" }, { legend: "Near", size: 25, color: "warning" }, { legend: "Ready", size: 15, color: "good" }] },
    title("Security events by month"),
    { type: "Chart.VerticalBar", ...drop, title: "Security events", yAxisTitle: "Events", showBarValues: true, color: "categoricalBlue",
      data: [["Apr", 3], ["May", 5], ["Jun", 2], ["Jul", 7], ["Aug", 4], ["Sep", 1]].map(([x, y]) => ({ x, y })) },
    title("Phishing tests"),
    { type: "Chart.VerticalBar.Grouped", ...drop, title: "Phishing tests", yAxisTitle: "People", data: [
      { legend: "Reported", color: "good", values: [{ x: "Q1", y: 121 }, { x: "Q2", y: 147 }, { x: "Q3", y: 180 }] },
      { legend: "Clicked", color: "attention", values: [{ x: "Q1", y: 31 }, { x: "Q2", y: 22 }, { x: "Q3", y: 9 }] }] },
    title("Risk score"),
    { type: "Chart.Line", ...drop, title: "Risk score", data: [
      { legend: "Residual", color: "categoricalTeal", values: [["2026-04-01", 64], ["2026-05-01", 58], ["2026-06-01", 59], ["2026-07-01", 47], ["2026-08-01", 42], ["2026-09-01", 38]].map(([x, y]) => ({ x, y })) },
      { legend: "Appetite", color: "neutral", values: [{ x: "2026-04-01", y: 45 }, { x: "2026-09-01", y: 45 }] }] },
    title("Open actions by source"),
    { type: "Chart.HorizontalBar", ...drop, title: "Open actions", data: [{ x: "Internal audit", y: 9, color: "warning" }, { x: "Risk treatment", y: 14 }, { x: "Management review", y: 4 }] },
    title("Controls by theme"),
    { type: "Chart.HorizontalBar.Stacked", ...drop, title: "Controls", data: [["Organizational", 30, 5, 2], ["People", 7, 1, 0], ["Physical", 12, 2, 0], ["Technological", 25, 6, 3]].map(([name, done, part, open]) => ({
      title: name, data: [{ legend: "Implemented", value: done, color: "good" }, { legend: "Partly", value: part, color: "warning" }, { legend: "Open", value: open, color: "attention" }] })) },
    title("Events by kind"),
    { type: "Chart.Pie", ...drop, title: "Events", data: [{ legend: "Phishing", value: 11 }, { legend: "Lost device", value: 4 }, { legend: "Wrong recipient", value: 5 }, { legend: "Other", value: 2 }] },
    title("What the check printed"),
    { type: "CodeBlock", ...drop, language: "PlainText", codeSnippet: "records   1204 read, 0 changed\nseals       38 read, 38 whole\nresult    nothing was tampered with" },
  ],
});
