using System.Text.Json.Nodes;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using ChatCommand = IsmsBot.Kernel.Chat.ChatCommand;

namespace IsmsBot.Tests.House;

/// <summary>The commands that Teams offers are understood by the one who reads what people type, in both languages.</summary>
public sealed class CommandTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Theory]
    [InlineData("manifest.json", "en")]
    [InlineData("de.json", "de")]
    public void Every_command_of_the_manifest_is_understood(string file, string locale) =>
        Complaints.None(Titles(file).SelectMany(title => NotUnderstood(title, locale)));

    [Fact]
    public void A_command_that_nobody_declares_is_complained_about() =>
        Assert.Equal(["\"dance with the owls\" is not understood in en"], NotUnderstood("dance with the owls", "en"));

    [Fact]
    public void A_declared_phrase_is_understood_by_a_person_with_its_permission_and_leads_to_its_own_command() => Complaints.None(
        from command in CommandBook.Commands
        from phrase in command.Phrases
            .Select(phrase => (Text: phrase, Locale: "en"))
            .Concat(command.GermanPhrases.Select(phrase => (Text: phrase, Locale: "de")))
        where !phrase.Text.Contains('{', StringComparison.Ordinal)
        let found = CommandBook.Read(phrase.Text, Somebody(phrase.Locale), Today).Found
        where found?.Command.Key != command.Key
        select $"\"{phrase.Text}\" of {command.Key} leads to {found?.Command.Key ?? "nothing"}");

    [Fact]
    public void What_help_shows_of_a_command_is_understood_as_that_command() => Complaints.None(
        from command in CommandBook.Commands
        from locale in (string[])["en", "de"]
        let example = command.Example(Language.For(locale))
        let found = CommandBook.Read(example, Somebody(locale), Today).Found
        where found?.Command.Key != command.Key
        select $"\"{example}\" of {command.Key} leads to {found?.Command.Key ?? "nothing"}");

    [Theory]
    [InlineData("treatment {id:TRT}", "treatment TRT-0012", false)]
    [InlineData("coverage [{campaign}]", "coverage", true)]
    [InlineData("revise {code}", "revise ISMS-POL-001", false)]
    [InlineData("move {id} to {until:date}", "move RSK-0012 to 2026-12-01", false)]
    [InlineData("my tasks", "my tasks", true)]
    public void Help_shows_a_phrase_as_people_type_it_and_a_button_only_where_nothing_is_missing(string phrase, string shown, bool whole)
    {
        var command = new ChatCommand("one", [phrase], [], "Something", "self.tasks");

        Assert.Equal((shown, whole), (command.Example(Language.English), command.IsWhole(Language.English)));
    }

    private static IEnumerable<string> NotUnderstood(string title, string locale) =>
        CommandBook.Read(title, Somebody(locale), Today).Found is null ? [$"\"{title}\" is not understood in {locale}"] : [];

    private static IEnumerable<string> Titles(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(TheHouse.Root, "manifest", file)))!.AsObject();
        return json["bots"] is null
            ? json
                .Where(text => text.Key.StartsWith("bots[", StringComparison.Ordinal) && text.Key.EndsWith("].title", StringComparison.Ordinal))
                .Select(text => (string)text.Value!)
            : json["bots"]![0]!["commandLists"]!
                .AsArray()
                .SelectMany(list => list!["commands"]!.AsArray())
                .Select(command => (string)command!["title"]!);
    }

    /// <summary>A person with every role, so that every permission is there.</summary>
    private static Person Somebody(string locale) => new()
    {
        Id = "P0001",
        EntraId = "entra",
        Name = "Ingrid",
        Locale = locale,
        Roles = string.Join(' ', Roles.All.Select(role => role.Id)),
    };
}
