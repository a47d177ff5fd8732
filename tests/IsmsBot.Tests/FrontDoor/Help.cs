using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>A row of help with its button, where it has one.</summary>
internal sealed record HelpRow(string Title, JsonObject? Open);

/// <summary>Walks through the cards of help as a person does.</summary>
internal static class Help
{
    public static IReadOnlyList<HelpRow> Rows(ChatMessage card) => [.. card.Card!["body"]!.AsArray().OfType<JsonObject>()
        .Where(element => (string?)element["type"] == "ColumnSet")
        .Select(row => row["columns"]!.AsArray())
        .Select(columns => new HelpRow(
            ((string)columns[0]!["items"]![0]!["text"]!).Replace("\\", "", StringComparison.Ordinal),
            columns.Count < 2 ? null : columns[1]!["items"]![0]!["actions"]![0]!.AsObject()))];

    /// <summary>Opens a subject; the card is the same, what it shows is new.</summary>
    public static async Task<ChatMessage> OpenAsync(TestBot bot, string person, ChatMessage help, string subject)
    {
        var button = Rows(help).Single(row => row.Title == subject).Open!;
        var answer = await bot.As(person).ActAsync(help, button, button["data"]!.DeepClone().AsObject());
        Assert.Equal(ClickOutcome.Card, answer.Outcome);
        return help with { Card = answer.Card };
    }

    /// <summary>Every page of every subject.</summary>
    public static async IAsyncEnumerable<ChatMessage> PagesAsync(TestBot bot, string person)
    {
        var help = await bot.Say(person, "help");
        for (var subjects = help; ; subjects = await NextAsync(bot, person, subjects))
        {
            foreach (var subject in Rows(subjects))
            {
                var page = await OpenAsync(bot, person, subjects, subject.Title);
                yield return page;
                while (HasNext(page))
                {
                    yield return page = await NextAsync(bot, person, page);
                }
            }

            if (!HasNext(subjects))
            {
                yield break;
            }
        }
    }

    /// <summary>In the person's language.</summary>
    private static bool HasNext(ChatMessage card) => card.HasButton("More") || card.HasButton("Mehr");

    /// <summary>By the button of the card that is given: the message may show a subject meanwhile.</summary>
    private static async Task<ChatMessage> NextAsync(TestBot bot, string person, ChatMessage card)
    {
        var button = CardText.All(card.Card!).Single(one => (string?)one["title"] is "More" or "Mehr");
        var answer = await bot.As(person).ActAsync(card, button, button["data"]!.DeepClone().AsObject());
        Assert.Equal(ClickOutcome.Card, answer.Outcome);
        return card with { Card = answer.Card };
    }
}
