const card = (body, actions, more = {}) => ({ type: "AdaptiveCard", $schema: "http://adaptivecards.io/schemas/adaptive-card.json", version: "1.5", lang: "en", body, actions, ...more });

/** A policy waiting for one person's acknowledgement. */
export const acknowledgement = (name) => card([
  { type: "ColumnSet", columns: [
    { type: "Column", width: "stretch", items: [
      { type: "TextBlock", text: "Information security policy", style: "heading", size: "Large", weight: "Bolder", wrap: true },
      { type: "TextBlock", text: "ISMS-POL-001, version 4.0, in force from 1 December", isSubtle: true, wrap: true, spacing: "None", size: "Small" },
    ] },
    { type: "Column", width: "auto", items: [{ type: "Badge", text: "Due in 6 days", style: "Warning", appearance: "Tint", fallback: "drop" }] },
  ] },
  { type: "TextBlock", wrap: true, text: `<at>${name}</at>, please read the new version and say that you will follow it. It takes about **four minutes**.` },
  { type: "TextBlock", wrap: true, weight: "Bolder", text: "What changed", spacing: "Medium" },
  { type: "TextBlock", wrap: true, spacing: "Small", text: "- Passkeys take the place of passwords for all staff\n- Company data stays off private devices unless they are enrolled\n- Security events are reported to the bot, at any hour" },
  { type: "FactSet", separator: true, facts: [
    { title: "Approved by", value: "Marit Oosterveld, 20 November 2026" }, { title: "Fingerprint", value: "e6190a7d73e6" }, { title: "Please by", value: "Monday 30 November 2026" } ] },
  { type: "Container", id: "why", isVisible: false, style: "emphasis", items: [{ type: "TextBlock", wrap: true, size: "Small",
    text: "Your acknowledgement is kept with the version, its fingerprint and the time. You can ask for the receipt whenever you like." }] },
], [
  { type: "Action.Execute", title: "I have read it and will follow it", verb: "acknowledge", style: "positive", data: { record: "ACK-0231", version: "4.0" } },
  { type: "Action.OpenUrl", title: "Open the policy", url: "/documents/ISMS-POL-001/4.0" },
  { type: "Action.ShowCard", title: "I have a question", card: { type: "AdaptiveCard", body: [
    { type: "Input.Text", id: "question", label: "Your question to Devon Achterberg", isMultiline: true, isRequired: true, maxLength: 500, errorMessage: "Write your question first.", placeholder: "What is not clear?" }],
    actions: [{ type: "Action.Execute", title: "Ask", verb: "ask", data: { record: "ACK-0231" } }] } },
  { type: "Action.ToggleVisibility", title: "Why am I asked?", targetElements: ["why"] },
], { refresh: { action: { type: "Action.Execute", title: "Refresh", verb: "card.refresh", data: { record: "ACK-0231" } }, userIds: [] }, fallbackText: "Please acknowledge the information security policy 4.0" });

/** The same card after the click. */
export const acknowledged = (when) => card([
  { type: "ColumnSet", columns: [
    { type: "Column", width: "stretch", items: [
      { type: "TextBlock", text: "Information security policy", size: "Large", weight: "Bolder", wrap: true },
      { type: "TextBlock", text: "ISMS-POL-001, version 4.0", isSubtle: true, spacing: "None", size: "Small", wrap: true }] },
    { type: "Column", width: "auto", items: [{ type: "Badge", text: "Acknowledged", style: "Good", appearance: "Tint", fallback: "drop" }] }] },
  { type: "TextBlock", wrap: true, color: "Good", text: `You acknowledged this version on ${when}. Thank you.` },
  { type: "FactSet", facts: [{ title: "Receipt", value: "K7QM-4T2X" }, { title: "Fingerprint", value: "e6190a7d73e6" }] },
], [{ type: "Action.OpenUrl", title: "Open the policy", url: "/documents/ISMS-POL-001/4.0" }]);
