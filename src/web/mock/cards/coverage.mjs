const text = (words, more = {}) => ({ type: "TextBlock", text: words, wrap: true, ...more });
const cell = (words, more) => ({ type: "TableCell", items: [text(words, more)] });
const bar = (value, color) => ({ type: "TableCell", verticalContentAlignment: "Center", items: [{ type: "ProgressBar", value, color, fallback: text(`${value}%`) }] });

const departments = [["Information Security", 7, 7], ["Product Engineering", 71, 78], ["Customer Support", 25, 34], ["Sales and Marketing", 19, 36], ["Finance", 16, 16]];
const colour = (share) => (share >= 90 ? "Good" : share >= 70 ? "Warning" : "Attention");

/** How far the acknowledgement of a policy has come, by department. */
export const coverage = () => ({
  type: "AdaptiveCard", version: "1.5", msteams: { width: "Full" }, fallbackText: "Policy coverage: 138 of 171 people",
  body: [
    text("Who has acknowledged the information security policy", { style: "heading", size: "Large", weight: "Bolder" }),
    text("ISMS-POL-001 version 4.0, asked on 20 November, due on 30 November", { isSubtle: true, spacing: "None", size: "Small" }),
    { type: "ColumnSet", spacing: "Medium", columns: [
      { type: "Column", width: "auto", items: [{ type: "Chart.Donut", title: "Acknowledged", value: "81%", valueColor: "good", thickness: "Thick", showLegend: true,
        data: [{ legend: "Acknowledged", value: 138, color: "good" }, { legend: "Read, not yet answered", value: 12, color: "warning" }, { legend: "Not opened", value: 21, color: "attention" }],
        fallback: { type: "FactSet", facts: [{ title: "Acknowledged", value: "138" }, { title: "Not opened", value: "21" }] } }] }] },
    { type: "Table", firstRowAsHeaders: true, showGridLines: false, spacing: "Medium", columns: [{ width: 5 }, { width: 2 }, { width: 2 }, { width: 4 }],
      rows: [
        { type: "TableRow", style: "emphasis", cells: [cell("Department"), cell("Done", { horizontalAlignment: "Right" }), cell("Of", { horizontalAlignment: "Right" }), cell("Coverage")] },
        ...departments.map(([name, done, all]) => ({ type: "TableRow", cells: [cell(name), cell(String(done), { horizontalAlignment: "Right" }), cell(String(all), { horizontalAlignment: "Right" }),
          bar(Math.round((done / all) * 100), colour((done / all) * 100))] })),
      ] },
    text("Three people are away and are not counted until they are back.", { isSubtle: true, size: "Small" }),
  ],
  actions: [
    { type: "Action.Execute", title: "Remind the 33", verb: "remind", style: "positive", data: { campaign: "CMP-0012" } },
    { type: "Action.Execute", title: "Show the people", verb: "people", data: { campaign: "CMP-0012" } },
    { type: "Action.Execute", title: "Stop asking", verb: "stop", style: "destructive", data: { campaign: "CMP-0012" } },
    { type: "Action.OpenUrl", title: "Open as a spreadsheet", mode: "secondary", url: "/coverage.xlsx" },
    { type: "Action.Execute", title: "Extend by a week", mode: "secondary", verb: "extend", data: { campaign: "CMP-0012" } },
  ],
});
