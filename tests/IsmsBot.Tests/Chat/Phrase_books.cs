using System.Diagnostics;
using FsCheck.Xunit;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

public sealed class Phrase_books
{
    private static readonly PhraseContext context = new(new DateOnly(2026, 11, 24), "en");
    private static readonly PhraseBook catalogue = new(ChatCommands.All.Select(PhraseEntry.Of));

    [Fact]
    public void A_mention_is_a_person_with_an_id()
    {
        var book = new PhraseBook([PhraseEntry.Of("assign", "assign {id} to {person}")]);
        var match = Assert.IsType<PhraseMatch>(book.Match(
            "assign RSK-0007 to <at>Ana Beltraves</at>", context with { Mentions = [new PersonMention("Ana Beltraves", "29:abc")] }));
        Assert.Equal(new PersonValue("Ana Beltraves", "29:abc"), match.Slots["person"]);
        var typed = Assert.IsType<PhraseMatch>(book.Match("assign RSK-0007 to Ana Beltraves", context));
        Assert.Equal(new PersonValue("Ana Beltraves", null), typed.Slots["person"]);
    }

    [Fact]
    public void A_slot_may_have_a_name_of_its_own()
    {
        var book = new PhraseBook([PhraseEntry.Of("move", "move {id:TRT} from {from:date} to {to:date} [because {reason:text}]")]);
        var match = Assert.IsType<PhraseMatch>(book.Match("move 12 from friday to in 3 weeks because the part is late", context));
        Assert.Equal("TRT-0012", match.Slot<RecordIdValue>("id")!.RecordId);
        Assert.Equal(new DateOnly(2026, 11, 27), match.Slot<DateValue>("from")!.Date);
        Assert.Equal(new DateOnly(2026, 12, 15), match.Slot<DateValue>("to")!.Date);
        Assert.Equal("part is late", match.Slots["reason"].Text);
    }

    [Fact]
    public void The_phrase_with_more_of_its_own_words_wins()
    {
        var book =
            new PhraseBook([PhraseEntry.Of("any", "find {text}"), PhraseEntry.Of("risk", "find risk {id}"), PhraseEntry.Of("code", "find {code}")]);
        Assert.Equal("risk", Assert.IsType<PhraseMatch>(book.Match("find risk RSK-1", context)).Key);
        Assert.Equal("code", Assert.IsType<PhraseMatch>(book.Match("find pol-001", context)).Key);
        Assert.Equal("any", Assert.IsType<PhraseMatch>(book.Match("find my keys", context)).Key);
    }

    [Fact]
    public void Figures_are_never_corrected()
    {
        var book = new PhraseBook([PhraseEntry.Of("plan", "plan2026 audit")]);
        Assert.IsType<NoMatch>(book.Match("plan2027 audit", context));
        Assert.IsType<PhraseMatch>(book.Match("plan2026 audits", context));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("risk {id")]
    [InlineData("risk [{id}")]
    [InlineData("risk {nothing}")]
    [InlineData("{text} {title}")]
    [InlineData("a [b] [c] [d] [e] [f]")]
    public void A_phrase_that_is_not_well_formed_is_refused(string pattern) =>
        Assert.Throws<ArgumentException>(() => new Phrase(pattern));

    [Fact]
    public void A_long_message_is_cut_and_says_so()
    {
        var long1 = Assert.IsType<PhraseMatch>(catalogue.Match("where is " + new string('x', 1_000_000), context));
        Assert.True(long1.Shortened);
        Assert.True(long1.Slots["title"].Text.Length <= PhraseBook.LongestMessage);
        Assert.False(catalogue.Match("my tasks", context).Shortened);
    }

    [Fact]
    public void No_message_takes_long()
    {
        string[] hostile =
        [
            new('a', 1_000_000),
            string.Concat(Enumerable.Repeat("show status clause ", 50_000)),
            string.Concat(Enumerable.Repeat("i am away from to from to ", 40_000)),
            string.Concat(Enumerable.Repeat("enter 1 ", 100_000)),
            string.Concat(Enumerable.Repeat("who has not acknowledged wer hat nicht zur kenntnis genommen ", 10_000)),
            string.Concat(Enumerable.Repeat("raedy polcies incidnet ", 40_000)),
            string.Concat(Enumerable.Repeat("<at>", 100_000)),
            new('\ud83d', 1000),
        ];
        catalogue.Match("my tasks", context);
        foreach (var text in hostile)
        {
            catalogue.Match(text, context);
            var watch = Stopwatch.StartNew();
            catalogue.Match(text, context);
            Assert.True(watch.ElapsedMilliseconds < 250, $"{watch.ElapsedMilliseconds} ms for {text[..20]}");
        }
    }

    [Property]
    public void No_text_makes_it_throw(string? text) => Assert.NotNull(catalogue.Match(text ?? string.Empty, context));

    [Property]
    public void No_mixture_of_command_words_makes_it_throw(int[] picks)
    {
        string[] words =
        [
            "show", "status", "RSK-0007", "6.1.3", "A.8.13", "from", "to", "22.2.", "friday", "who", "has", "not", "acknowledged", "enter", "97", "%",
            "policy", "on", "<at>x</at>", "31 february", "wer", "bis", "'", "-", "please", "risk", "audit", "review", "ISMS-POL-001",
        ];
        var text = string.Join(' ', picks.Select(pick => words[(pick & 0xFFFF) % words.Length]));
        var result = catalogue.Match(text, context);
        if (result is PhraseMatch match)
        {
            Assert.All(match.Slots.Values, value => Assert.False(string.IsNullOrWhiteSpace(value.Text)));
        }
    }

    [Property]
    public void A_record_id_survives_any_way_of_typing(uint number, bool lower, bool spaced, bool filler)
    {
        var id = $"RSK-{(number % 9999) + 1:0000}";
        var typed = spaced ? id.Replace("-", " ", StringComparison.Ordinal) : id;
        var text =
            $"{(filler ? "please show me the " : string.Empty)}risk {(lower ? typed.ToLowerInvariant() : typed)}{(filler ? "?" : string.Empty)}";
        var match = Assert.IsType<PhraseMatch>(catalogue.Match(text, context));
        Assert.Equal(id, match.Slot<RecordIdValue>("id")!.RecordId);
    }
}
