using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>Clicks on cards in the page. The renderer there has already merged the inputs into the data.</summary>
internal static class PageActions
{
    public static async Task<PageAnswer> ActAsync(PageCall call)
    {
        var action = call.Body["action"] as JsonObject ?? throw new ArgumentException("The request needs an action.");
        if (action["type"].AsText() is not ("Action.Execute" or "Action.Submit"))
        {
            throw new ArgumentException("Only Action.Execute and Action.Submit go to the bot.");
        }

        var answer = await call.Client.ActAsync(call.Message, action, action["data"] as JsonObject ?? [], CancellationToken.None);
        return PageAnswer.Ok(answer.Outcome switch
        {
            ClickOutcome.Card => new JsonObject { ["kind"] = "card", ["card"] = answer.Card!.DeepClone() },
            ClickOutcome.Message => new JsonObject { ["kind"] = "message", ["text"] = answer.Text },
            ClickOutcome.Error => new JsonObject { ["kind"] = "error", ["text"] = answer.Text },
            ClickOutcome.Dialog => new JsonObject { ["kind"] = "error", ["text"] = "This opens a dialog, which the sandbox page does not show." },
            _ => new JsonObject { ["kind"] = "none" },
        });
    }
}
