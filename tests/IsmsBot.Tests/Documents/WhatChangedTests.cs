using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Policies;

namespace IsmsBot.Tests.Documents;

public sealed class WhatChangedTests
{
    [Theory]
    [InlineData("same words", "# A\n\nOne.\n\nTwo.", "# A\n\nOne.\n\nTwo.")]
    [InlineData("line ends", "# A\n\nOne\ntwo.", "# A\r\n\r\nOne two.\r\n")]
    [InlineData("markup", "# A\n\nOne **two** `three`.", "# A\n\nOne two *three*.")]
    [InlineData("numbers of headings and items", "## 1. A\n\n1. One.\n2. Two.", "## 2. A\n\n3. One.\n4. Two.")]
    [InlineData("form of a table", "|A|B|\n|---|---|\n|c|d|", "| A | B |\n|:--|--:|\n| c | d |")]
    [InlineData("order within a section", "# A\n\n- One two.\n- Three four.", "# A\n\n- Three four.\n- One two.")]
    [InlineData("nothing", "", "")]
    public void What_a_reader_does_not_see_as_different_is_no_change(string what, string before, string after)
    {
        Assert.NotNull(what);
        Assert.Empty(WhatChanged.Between(before, after).All);
    }

    [Fact]
    public void A_new_paragraph_is_added_under_its_heading() =>
        Assert.Equal(
            [new TextChange(ChangeKind.Added, "Rules", null, "Lock the screen.")],
            Between("## 1. Rules\n\nBe kind.", "## 1. Rules\n\nBe kind.\n\nLock the screen."));

    [Fact]
    public void A_missing_item_is_removed() =>
        Assert.Equal(
            [new TextChange(ChangeKind.Removed, "Rules", "Use USB sticks with care.", null)],
            Between("# Rules\n- Be kind.\n- Use USB sticks with care.", "# Rules\n- Be kind."));

    [Fact]
    public void A_paragraph_that_shares_half_of_its_words_is_changed_and_shows_only_the_new_sentences()
    {
        var change =
            Assert.Single(Between("# Rules\n\nReport it within one day. Nobody is blamed.", "# Rules\n\nReport it at once. Nobody is blamed."));
        Assert.Equal((ChangeKind.Changed, "Report it within one day.", "Report it at once."), (change.Kind, change.OnlyBefore, change.OnlyAfter));
        Assert.Equal(4, change.BindingWords);
    }

    [Fact]
    public void A_paragraph_under_another_heading_is_moved() =>
        Assert.Equal(
            ChangeKind.Moved, Assert.Single(Between("# A\n\nOne two.\n\nThree.\n\n# B\n\nFour.", "# A\n\nThree.\n\n# B\n\nFour.\n\nOne two.")).Kind);

    [Fact]
    public void A_new_address_behind_the_same_words_is_a_change() =>
        Assert.Equal(
            ChangeKind.Changed,
            Assert.Single(
                Between("Write to [the security team today](https://a.example).", "Write to [the security team today](https://b.example).")).Kind);

    [Fact]
    public void A_renamed_heading_is_one_change_and_its_paragraphs_stay() =>
        Assert.Equal(
            [new TextChange(ChangeKind.Changed, "Who and what this covers", "Who this covers", "Who and what this covers")],
            Between("# Who this covers\n\nEverybody.", "# Who and what this covers\n\nEverybody."));

    [Fact]
    public void A_card_gets_no_more_lines_than_it_has_and_is_told_how_many_are_missing()
    {
        var changes = WhatChanged.Between(SamplePolicies.Get("ISMS-POL-001", "2.0").Text, SamplePolicies.Get("ISMS-POL-001", "3.0").Text);
        var lines = ChangeSentences.For(changes, 3, "en");
        Assert.Equal(3, lines.Count);
        Assert.StartsWith("Changed (Principles everybody works by): Report at once.", lines[0], StringComparison.Ordinal);
        Assert.Equal($"And {changes.All.Count - 2} more changes.", lines[^1]);
        Assert.All(lines, line => Assert.InRange(line.Length, 10, 400));
        Assert.Equal("Dazu", ChangeSentences.For(changes, 3, "de-DE")[^1][..4]);
    }

    [Fact]
    public void The_changes_of_the_sample_policy_are_all_there()
    {
        var changes = Between(SamplePolicies.Get("ISMS-POL-001", "2.0").Text, SamplePolicies.Get("ISMS-POL-001", "3.0").Text);
        Assert.Contains(
            changes,
            change => change is { Kind: ChangeKind.Added, Section: "Principles everybody works by" }
                && change.After!.Contains("artificial-intelligence", StringComparison.Ordinal));
        Assert.Contains(changes, change => change is { Kind: ChangeKind.Removed } && change.Before!.Contains("USB sticks", StringComparison.Ordinal));
        Assert.Contains(
            changes, change => change is { Kind: ChangeKind.Changed } && change.OnlyAfter.StartsWith("Report at once.", StringComparison.Ordinal));
        Assert.Contains(
            changes,
            change => change is { Kind: ChangeKind.Added, Section: "How objectives are set" }
                && change.After!.StartsWith("Proof", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, change => change.Kind == ChangeKind.Moved);
    }

    [Fact]
    public void Few_changes_are_said_one_by_one() => Assert.Equal(
        ["Removed (Rules): Use USB sticks with care.", "New (Rules): Lock the screen."],
        ChangeSentences.For(WhatChanged.Between("# Rules\n\nUse USB sticks with care.", "# Rules\n\nLock the screen."), 3, "en"));

    [Fact]
    public void Two_long_texts_without_a_common_word_are_compared_in_no_time()
    {
        var before = string.Join("\n\n", Enumerable.Range(0, 600).Select(number => $"old{number} a{number} b{number}"));
        var after = string.Join("\n\n", Enumerable.Range(0, 600).Select(number => $"new{number} c{number} d{number}"));
        Assert.Equal(1200, Between(before, after).Count);
    }

    private static IReadOnlyList<TextChange> Between(string before, string after) => WhatChanged.Between(before, after).All;
}
