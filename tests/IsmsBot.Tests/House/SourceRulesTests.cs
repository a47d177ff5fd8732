namespace IsmsBot.Tests.House;

public sealed class SourceRulesTests
{
    private static readonly string Exceptions = Path.Combine(TheHouse.Root, "tests/IsmsBot.Tests/House/exceptions.txt");

    /// <summary>What is written by hand.</summary>
    internal static IReadOnlyList<SourceFile> Source =>
        [.. TheHouse.Source("src", "tests")
            .Where(source => !SourceRules.IsGenerated(source) && !source.Path.Contains("/node_modules/", StringComparison.Ordinal)
                && !source.Path.Contains("/scratch", StringComparison.Ordinal))];

    [Fact]
    public void Files_are_short_and_named_after_a_type_in_them_except_those_on_a_list_that_only_shrinks()
    {
        var allowed = File.ReadAllLines(Exceptions).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var found =
            Source.SelectMany(
                source => SourceRules.TooLong(source).Concat(SourceRules.Misnamed(source)).Select(complaint => (source.Path, complaint))).ToList();

        Complaints.None(found.Where(one => !allowed.Contains(one.Path)).Select(one => one.complaint)
            .Concat(allowed.Except(found.Select(one => one.Path)).Select(path => $"{path} keeps the rules now: take it off the list of exceptions")));
    }

    [Fact]
    public void No_folder_is_named_after_nothing() =>
        Complaints.None(Source.Select(source => Path.GetDirectoryName(source.Path)!.Replace('\\', '/')).Distinct().SelectMany(SourceRules.BadFolder));

    [Fact]
    public void Only_the_doors_to_the_outside_catch_everything() =>
        Complaints.None(Source.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(SourceRules.WideCatches));

    [Fact]
    public void No_card_is_bent_for_another_reader() =>
        Complaints.None(Source.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(SourceRules.BentCards));

    [Fact]
    public void No_words_are_cut_by_index() => Complaints.None(Source.SelectMany(SourceRules.CutsByIndex));

    [Fact]
    public void Words_from_outside_come_in_by_one_door()
    {
        var sources = Source.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal)).ToList();
        Complaints.None(sources.SelectMany(SourceRules.DoorsPast));
        Assert.All(
            SourceRules.CarriersOfIncomingText.Append("IncomingData.Cleaned(data)"),
            words => Assert.Contains(sources, source => source.Text.Contains(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("var a = text.Length <= Most ? text : text[..Most] + \"…\";", true)]
    [InlineData("var a = title.Length > 60 ? title[..57] : title;", true)]
    [InlineData("var a = title.Substring(0, 60);", true)]
    [InlineData("var a = title[..Math.Min(60, title.Length)];", true)]
    [InlineData("var a = title[..dot];", false)]
    [InlineData("var a = title.Shortened(60);", false)]
    public void Words_cut_by_index_are_complained_about(string code, bool cut) =>
        Assert.Equal(cut, SourceRules.CutsByIndex(new("src/IsmsBot.Workflows/A.cs", code)).Any());

    [Fact]
    public void A_carrier_that_lets_words_in_as_they_came_is_complained_about() =>
        Assert.Single(SourceRules.DoorsPast(new("src/A.cs", "public sealed record Message(string Text);")));

    [Fact]
    public void Every_log_message_has_an_id_of_its_own() =>
        Complaints.None(SourceRules.DoubleLogIds(Source.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal))));

    [Fact]
    public void A_file_that_is_too_long_or_misnamed_is_complained_about()
    {
        Assert.Equal(["A.cs has 201 lines, 200 are the limit"], SourceRules.TooLong(new("A.cs", new string('\n', 201))));
        Assert.Equal(
            ["src/B.cs holds A, but no type of its own name"],
            SourceRules.Misnamed(new("src/B.cs", "namespace X;\n\npublic sealed record A(int B);\n")));
        Assert.Empty(SourceRules.Misnamed(new("src/B.cs", "/// <summary>B</summary>\ninternal static partial class B\n{\n}\n")));
    }

    [Theory]
    [InlineData("src/IsmsBot.Kernel/Helpers")]
    [InlineData("src/Common/Chat")]
    public void A_folder_named_after_nothing_is_complained_about(string folder) => Assert.NotEmpty(SourceRules.BadFolder(folder));

    [Theory]
    [InlineData("catch (Exception)", true)]
    [InlineData("catch (Exception failure) when (!stopped)", true)]
    [InlineData("catch { }", true)]
    [InlineData("catch (Exception wrong) when (wrong is JsonException or FormatException)", false)]
    [InlineData("catch (Refusal refusal)", false)]
    public void A_catch_of_everything_is_complained_about(string code, bool wide) =>
        Assert.Equal(wide, SourceRules.WideCatches(new("src/IsmsBot.Kernel/A.cs", code)).Any());

    [Theory]
    [InlineData("turn.Send(card with { Again = true, MayApprove = true }, person);", true)]
    [InlineData("public bool MayDecide { get; init; }", true)]
    [InlineData("turn.Send(card with { Again = true }, person);", false)]
    public void A_card_that_is_bent_for_a_reader_is_complained_about(string code, bool bent) =>
        Assert.Equal(bent, SourceRules.BentCards(new("src/IsmsBot.Workflows/A.cs", code)).Any());

    [Fact]
    public void A_log_id_that_is_used_twice_is_complained_about() => Assert.Equal(
        ["log message 7 is in A.cs and B.cs"],
        SourceRules.DoubleLogIds(
            [new("A.cs", "[LoggerMessage(7, LogLevel.Error)]"), new("B.cs", "[LoggerMessage(EventId = 7, Level = 1)] [LoggerMessage(8)]")]));
}
