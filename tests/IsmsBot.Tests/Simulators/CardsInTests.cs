using System.Text.Json.Nodes;

namespace IsmsBot.Tests.Simulators;

/// <summary>The cards that the simulator's tests click on.</summary>
internal static class CardsInTests
{
    public static JsonObject Approval(string text = "Approve R-17?") => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "refresh": { "action": { "type": "Action.Execute", "verb": "risk.refresh", "data": { "id": "R-17" } } },
          "body": [
            { "type": "TextBlock", "text": "{{text}}" },
            { "type": "Input.Text", "id": "comment", "label": "Why", "isRequired": true, "maxLength": 20, "errorMessage": "Say why." },
            { "type": "ColumnSet", "columns": [ { "type": "Column", "items": [
              { "type": "Input.ChoiceSet", "id": "sites", "isMultiSelect": true, "choices": [ { "title": "A", "value": "a" }, { "title": "B", "value": "b" } ] },
              { "type": "Input.Number", "id": "weight", "value": 3, "min": 1, "max": 5 },
              { "type": "Input.Toggle", "id": "sure", "title": "Sure" },
              { "type": "Input.Date", "id": "until" } ] } ] },
            { "type": "ActionSet", "actions": [
              { "type": "Action.Execute", "id": "approve", "title": "Approve", "verb": "risk.approve", "data": { "id": "R-17", "comment": "old" } },
              { "type": "Action.Execute", "title": "Later", "verb": "risk.later", "associatedInputs": "none", "data": { "id": "R-17" } } ] }
          ],
          "actions": [
            { "type": "Action.Submit", "title": "Send", "data": "text is no object" },
            { "type": "Action.ShowCard", "title": "More", "card": { "type": "AdaptiveCard", "body": [ { "type": "Input.Text", "id": "inner" } ],
              "actions": [ { "type": "Action.Execute", "title": "Inside", "verb": "risk.inside" } ] } },
            { "type": "Action.Submit", "title": "Form", "data": { "msteams": { "type": "task/fetch" }, "form": "risk" } }
          ]
        }
        """)!.AsObject();

    public static JsonObject Done(string text) => JsonNode.Parse($$"""
        { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlock", "text": "{{text}}" } ] }
        """)!.AsObject();

    public static JsonObject CardAnswer(JsonObject card) =>
        new() { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = card };

    public static string? TextOf(JsonObject? card) => (string?)card?["body"]?[0]?["text"];
}
