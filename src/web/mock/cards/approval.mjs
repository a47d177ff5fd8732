/** A decision asked of the management in a channel; later decided. */
export const approval = (decided) => ({
  type: "AdaptiveCard", version: "1.5", fallbackText: "Approve the treatment of RSK-0007",
  body: [
    { type: "TextBlock", text: "RSK-0007 Loss of the primary data centre", size: "Medium", weight: "Bolder", wrap: true },
    { type: "FactSet", facts: [{ title: "Owner", value: "Ana Beltraves" }, { title: "Now", value: "16, high" }, { title: "After treatment", value: "6, medium" }, { title: "Cost", value: "€ 24 000 a year" }] },
    decided
      ? { type: "Container", style: "good", items: [{ type: "TextBlock", color: "Good", wrap: true, text: `Approved by ${decided}. Receipt M3RD-9PLA.` }] }
      : { type: "Input.Text", id: "comment", label: "Comment", isMultiline: true, placeholder: "Optional when you approve" },
  ],
  actions: decided ? [] : [
    { type: "Action.Execute", title: "Approve", verb: "approve", style: "positive", data: { record: "RSK-0007" } },
    { type: "Action.Execute", title: "Send back", verb: "return", style: "destructive", data: { record: "RSK-0007" } },
  ],
});
