using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>A message as the page gets it; members that do not apply are absent.</summary>
internal static class PageMessage
{
    public static JsonObject Describe(ChatMessage message)
    {
        var from = new JsonObject { ["kind"] = message.IsFromBot ? "bot" : "person", ["name"] = message.AuthorName };
        if (message.Author is { } author)
        {
            from["entraId"] = author.ToString("D");
        }

        var described =
            new JsonObject { ["id"] = message.Id, ["at"] = message.At.ToUniversalTime(), ["from"] = from, ["cardVersion"] = message.CardVersion };
        Add("text", message.Text);
        Add("textFormat", message.TextFormat);
        Add("card", message.Card?.DeepClone());
        Add("editedAt", message.EditedAt is { } edited ? JsonValue.Create(edited.ToUniversalTime()) : null);
        Add("threadId", message.ThreadId);
        Add("deleted", message.Deleted ? true : null);
        return described;

        void Add(string name, JsonNode? value)
        {
            if (value is not null)
            {
                described[name] = value;
            }
        }
    }
}
