using System.Text.RegularExpressions;
using IsmsBot.Catalog;

namespace IsmsBot.Tests.Catalog;

public sealed partial class German_beside_English
{
    [Fact]
    public void Every_guard_sentence_has_the_same_places() => Assert.All(Guards.All, guard =>
    {
        Assert.NotEqual(guard.Message, guard.MessageIn("de"));
        Assert.Equal(guard.Placeholders.Order(), Places().Matches(guard.MessageIn("de")).Select(match => match.Groups[1].Value).Distinct().Order());
    });

    [Fact]
    public void Every_other_sentence_has_the_same_places() => Assert.All(Sentences.Keys, key => Assert.Equal(
        Places().Matches(Sentences.Get("en", key)).Select(match => match.Value).Order(),
        Places().Matches(Sentences.Get("de", key)).Select(match => match.Value).Order()));

    [Fact]
    public void Every_name_and_text_has_its_German()
    {
        Assert.All(Roles.All, role => Assert.All((string[])[role.NameIn("de"), role.WhoIn("de"), role.DoesIn("de")], IsSaid));
        Assert.All(Roles.Conflicts, conflict => Assert.NotEqual(conflict.Reason, conflict.ReasonIn("de")));
        Assert.All(Permissions.All, permission => Assert.NotEqual(permission.Text, permission.TextIn("de")));
        Assert.All(Permissions.Scopes, scope => Assert.NotEqual(scope.Value, Permissions.ScopeIn("de", scope.Key)));
        Assert.All(Clauses.All, clause => IsSaid(clause.TitleIn("de")));
        Assert.All(Clauses.Checks, check => Assert.NotEqual(check.Text, check.TextIn("de")));
        Assert.All(ChatCommands.All, command => Assert.NotEmpty(command.PhrasesIn("de")));
    }

    [Fact]
    public void No_German_file_has_more_than_its_English_one()
    {
        (string File, IEnumerable<string> Keys)[] files =
        [
            ("guards", Guards.All.Select(guard => guard.Id)),
            ("roles", Roles.All.Select(role => role.Id)),
            ("conflicts", Roles.Conflicts.Select(conflict => $"{conflict.A}+{conflict.B}")),
            ("permissions", Permissions.All.Select(permission => permission.Id)),
            ("scopes", Permissions.Scopes.Keys),
            ("clauses", Clauses.All.Select(clause => clause.Key)),
            ("checks", Clauses.Checks.Select(check => check.Id)),
            ("phrases", ChatCommands.All.Select(command => command.Id)),
            ("sentences", Sentences.Keys),
        ];
        Assert.All(files, file =>
        {
            using var stream = typeof(Guards).Assembly.GetManifestResourceStream($"de/{file.File}.json")!;
            using var json = System.Text.Json.JsonDocument.Parse(stream);
            Assert.Equal(
                file.Keys.Order(StringComparer.Ordinal), json.RootElement.EnumerateObject().Select(item => item.Name).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("DE", true)]
    [InlineData("de-AT", true)]
    [InlineData("de_CH", true)]
    [InlineData("den", false)]
    [InlineData("en", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_locale_is_German_or_else_English(string? locale, bool german) =>
        Assert.Equal(german ? "de" : "en", Languages.Of(locale));

    private static void IsSaid(string text) => Assert.False(string.IsNullOrWhiteSpace(text));

    [GeneratedRegex(@"\{(\w+)(?::[^{}|]+\|[^{}|]+)?\}")]
    private static partial Regex Places();
}
