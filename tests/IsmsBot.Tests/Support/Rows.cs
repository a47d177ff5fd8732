using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Support;

/// <summary>Lists have one button in each row.</summary>
internal static class Rows
{
    /// <summary>Presses the button of the row that says something.</summary>
    public static Task<ClickAnswer> OpenRow(this TestBot bot, string person, ChatMessage list, string says)
    {
        var row = list.Card!["body"]!.AsArray().OfType<JsonObject>().First(e => e.ToJsonString().Contains(says, StringComparison.Ordinal));
        var action = row["columns"]![1]!["items"]![0]!["actions"]![0]!.AsObject();
        return bot.As(person).ActAsync(list, action, action["data"]!.DeepClone().AsObject());
    }
}
