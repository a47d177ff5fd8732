/** A risk with every kind of input and every kind of check a card can have. */
export const form = () => ({
  type: "AdaptiveCard", version: "1.5", fallbackText: "Describe a risk",
  body: [
    { type: "TextBlock", text: "Describe a risk", style: "heading", size: "Large", weight: "Bolder", wrap: true },
    { type: "TextBlock", text: "RSK-0031, step 2 of 3", isSubtle: true, size: "Small", spacing: "None", wrap: true },
    { type: "ProgressBar", value: 66, fallback: "drop" },
    { type: "Input.Text", id: "title", label: "What could happen?", isRequired: true, maxLength: 80, errorMessage: "Say in a few words what could happen.", placeholder: "One short sentence" },
    { type: "Input.Text", id: "cause", label: "Why could it happen?", isMultiline: true, maxLength: 1000, placeholder: "Causes, one a line" },
    { type: "Input.ChoiceSet", id: "owner", label: "Risk owner", isRequired: true, errorMessage: "Choose the person who owns this risk.", placeholder: "Type a name", choices: [],
      "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users" } },
    { type: "ColumnSet", columns: [
      { type: "Column", width: "stretch", items: [{ type: "Input.ChoiceSet", id: "likelihood", label: "Likelihood", isRequired: true, errorMessage: "Choose how likely it is.", placeholder: "Choose",
        choices: [{ title: "1 Rare", value: "1" }, { title: "2 Unlikely", value: "2" }, { title: "3 Possible", value: "3" }, { title: "4 Likely", value: "4" }] }] },
      { type: "Column", width: "stretch", items: [{ type: "Input.Number", id: "impact", label: "Impact, 1 to 5", isRequired: true, min: 1, max: 5, errorMessage: "Give a number from 1 to 5." }] }] },
    { type: "ColumnSet", columns: [
      { type: "Column", width: "stretch", items: [{ type: "Input.Date", id: "review", label: "Review on", isRequired: true, min: "2026-11-25", errorMessage: "Choose a day after today." }] },
      { type: "Column", width: "stretch", items: [{ type: "Input.Time", id: "at", label: "At", value: "09:00" }] }] },
    { type: "Input.ChoiceSet", id: "treatment", label: "Treatment", style: "expanded", value: "reduce", choices: [
      { title: "Reduce it", value: "reduce" }, { title: "Share it with a supplier or insurer", value: "share" }, { title: "Avoid it", value: "avoid" }, { title: "Accept it as it is", value: "accept" }] },
    { type: "Input.ChoiceSet", id: "controls", label: "Controls that help", style: "expanded", isMultiSelect: true, choices: [
      { title: "A.5.7 Threat intelligence", value: "A.5.7" }, { title: "A.8.13 Information backup", value: "A.8.13" }, { title: "A.8.16 Monitoring activities", value: "A.8.16" }] },
    { type: "Input.Text", id: "mail", label: "Write to", style: "Email", regex: "^[^@\\s]+@[^@\\s]+$", errorMessage: "This does not look like a mail address.", placeholder: "name@brackwater.example" },
    { type: "Input.Toggle", id: "confidential", title: "Only the owner and the ISMS team may read this", valueOn: "true", valueOff: "false", value: "false", wrap: true },
  ],
  actions: [
    { type: "Action.Execute", title: "Save the risk", verb: "risk.save", style: "positive", data: { record: "RSK-0031", etag: 4 } },
    { type: "Action.Submit", title: "Back", associatedInputs: "none", data: { verb: "risk.back", record: "RSK-0031" } },
    { type: "Action.Execute", title: "Cancel", verb: "risk.cancel", associatedInputs: "none", data: { record: "RSK-0031" } },
  ],
});
