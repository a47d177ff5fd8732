using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Disposal;

/// <summary>When the time of keeping is over, owner and ISMS manager decide together, and only the files go (7.5.3, DOC-08).</summary>
public abstract class DisposalTests(Store store)
{
    protected const string Old = "2.0";

    [Fact]
    public async Task What_two_people_give_up_leaves_the_library_and_stays_on_record()
    {
        await using var bot = await TestBot.StartAsync(store, Databases.Under(store));
        await Supersede(bot);
        Assert.NotNull(await bot.Documents.FindAsync(Procedure, Old, default));
        Assert.Contains(
            "Secure development procedure 2.0 must be kept until",
            (await bot.Say("ingrid", $"dispose of {Procedure}")).Words(),
            StringComparison.Ordinal);

        await IsOver(bot);
        await bot.Tick();
        var noted = await bot.ClickForCard("saoirse", bot.Last("saoirse", "It may go"), "It may go");
        Assert.Contains("Saoirse Kinnardy says that it may go.", noted.Words(), StringComparison.Ordinal);
        Assert.False(noted.HasButton("It may go"));
        Assert.Contains("be disposed of?", (await bot.Say("ingrid", "my tasks")).Words(), StringComparison.Ordinal);
        await bot.Tick();
        Assert.NotNull(await bot.Documents.FindAsync(Procedure, Old, default));

        var agreed = await bot.ClickForCard("ingrid", bot.Last("ingrid", "It may go"), "It may go");
        Assert.Contains("Agreed by both.", agreed.Words(), StringComparison.Ordinal);
        await bot.Tick();

        Assert.Null(await bot.Documents.FindAsync(Procedure, Old, default));
        Assert.Null(await bot.Documents.OpenAsync(Procedure, Old, Rendition.Pdf, default));
        Assert.Equal(Kernel.Documents.DocumentState.Intact, (await bot.Documents.CheckAsync(Procedure, "2.1", default)).State);
        var version = await bot.Version(Procedure, Old);
        Assert.Equal((VersionState.Superseded, false, true), (version.Status, version.InLibrary, version.DisposedAt is not null));
        Assert.Contains(
            version.ContentSha256!, (await bot.JournalOf(version.Id)).Single(j => j.Action == "dispose").Comment, StringComparison.Ordinal);
        Assert.All(
            new[] { "saoirse", "ingrid" },
            person => Assert.Contains(bot.Inbox(person), m => m.Words().Contains("is disposed of", StringComparison.Ordinal)));
        Assert.Empty(await bot.InDb(db => db.Set<Kernel.Tasks.TaskItem>().Where(t => t.Kind == "document.drift").ToListAsync()));
    }

    [Fact]
    public async Task Whoever_keeps_it_longer_says_why_and_until_when_and_the_other_card_is_refused()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Supersede(bot);
        await IsOver(bot);
        await bot.Tick();
        var (card, other) = (bot.Last("saoirse", "Keep it"), bot.Last("ingrid", "It may go"));
        var until = DateOnly.FromDateTime(bot.Now.UtcDateTime).AddYears(2);
        var early = await bot.Act("saoirse", "disposal/keep-longer", ("record", "DOV-PRO-008-2.0"),
            ("version", $"{(await bot.Version(Procedure, Old)).Version}"), ("until", "2026-11-01"), ("reason", "The customer sues us."));
        Assert.Contains("a day in the future", early.Words(), StringComparison.Ordinal);
        var kept = await bot.ClickForCard("saoirse", card, "Keep it", ("until", $"{until:yyyy-MM-dd}"), ("reason", "The customer sues us."));
        Assert.Contains("It is kept until", kept.Words(), StringComparison.Ordinal);

        await bot.Tick();
        Assert.False(bot.As("ingrid").Look(other)!.HasButton("It may go"));
        var refused = await bot.As("ingrid").ClickAsync(other, "It may go");
        Assert.Contains("DOV-PRO-008-2.0 must be kept until", refused.Words(), StringComparison.Ordinal);
        var version = await bot.Version(Procedure, Old);
        Assert.Equal((until, "The customer sues us.", null), (version.RetainUntil, version.HoldReason, version.DisposalFirstById));
        await bot.Tick();
        Assert.NotNull(await bot.Documents.FindAsync(Procedure, Old, default));
    }

    [Fact]
    public async Task One_person_is_not_two_and_a_stranger_is_neither()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Supersede(bot);
        await IsOver(bot);
        await bot.Tick();
        var card = bot.Last("saoirse", "It may go");
        await bot.ClickForCard("saoirse", card, "It may go");
        var version = await bot.Version(Procedure, Old);
        var again = await bot.Act("saoirse", "disposal/agree-to-dispose", ("record", version.Id), ("version", $"{version.Version}"));
        Assert.Contains("It needs a second person.", again.Text, StringComparison.Ordinal);
        var stranger = await bot.Act("chiara", "disposal/agree-to-dispose", ("record", version.Id), ("version", $"{version.Version}"));
        Assert.Contains("This card is for Saoirse Kinnardy", stranger.Words(), StringComparison.Ordinal);
        var inForce = await bot.Version(Procedure, "2.1");
        Assert.Contains("works only from", (await bot.Act("saoirse", "disposal/agree-to-dispose", ("record", inForce.Id),
            ("version", $"{inForce.Version}"))).Words(), StringComparison.Ordinal);
        Assert.Equal((Cast.Id("saoirse"), null),
            ((await bot.Version(Procedure, Old)).DisposalFirstById, (await bot.Version(Procedure, Old)).DisposalSecondById));
    }

    [Fact]
    public async Task Whoever_does_not_answer_is_reminded_and_then_the_line_is_told()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Supersede(bot);
        await IsOver(bot);
        await bot.Tick();

        await bot.MoveBy(TimeSpan.FromDays(6));
        Assert.Contains(bot.Inbox("saoirse"), IsReminder);
        Assert.DoesNotContain(bot.Inbox("ingrid"), IsReminder);

        await bot.ClickForCard("saoirse", bot.Last("saoirse", "It may go"), "It may go");
        await bot.MoveBy(TimeSpan.FromDays(6));
        Assert.Contains(bot.Inbox("ingrid"), IsReminder);
        Assert.DoesNotContain(bot.Inbox("marit"), IsLate);
        await bot.MoveBy(TimeSpan.FromDays(7));
        Assert.Contains(bot.Inbox("marit"), IsLate);

        await bot.ClickForCard("ingrid", bot.Last("ingrid", "It may go"), "It may go");
        await bot.Tick();
        Assert.Null((await bot.Version(Procedure, Old)).DisposalStepOn);

        static bool IsLate(ChatMessage message) =>
            message.Words().Contains("Late: May Secure development procedure 2.0 be disposed of?", StringComparison.Ordinal);
        static bool IsReminder(ChatMessage message) =>
            message.Words().Contains("May Secure development procedure 2.0 be disposed of?", StringComparison.Ordinal) && message.HasButton("Open");
    }

    [Fact]
    public async Task A_library_that_is_shut_is_asked_again()
    {
        await using var bot = await TestBot.StartAsync(store);
        await Supersede(bot);
        await IsOver(bot);
        await bot.Tick();
        await bot.ClickForCard("saoirse", bot.Last("saoirse", "It may go"), "It may go");
        await bot.Tick();
        await bot.ClickForCard("ingrid", bot.Last("ingrid", "It may go"), "It may go");
        var hands = Hands.In(bot);
        hands.ShutLibrary(Procedure, Old);
        await bot.Tick();
        Assert.Null((await bot.Version(Procedure, Old)).DisposedAt);
        hands.OpenLibrary(Procedure, Old);
        await bot.Tick();
        Assert.NotNull((await bot.Version(Procedure, Old)).DisposedAt);
    }

    /// <summary>Ana approves 2.1, so 2.0 is out of force.</summary>
    protected static async Task Supersede(TestBot bot)
    {
        await bot.ClickForCard("ana", await bot.Say("ana", $"approve {Procedure}"), "Approve");
        await bot.Tick();
        Assert.Equal(VersionState.Superseded, (await bot.Version(Procedure, Old)).Status);
    }

    /// <summary>Three years pass: their reminders are not what is shown here.</summary>
    protected static Task IsOver(TestBot bot) => bot.Change(async db =>
        (await db.Set<DocumentVersion>().SingleAsync(v => v.DocumentCode == Procedure && v.VersionLabel == Old)).RetainUntil =
            DateOnly.FromDateTime(bot.Now.UtcDateTime).AddDays(-1));
}

public sealed class DisposalTestsInFolder() : DisposalTests(Store.Folder);

public sealed class DisposalTestsOnSharePoint() : DisposalTests(Store.SharePoint)
{
    [Fact]
    public async Task What_a_retention_label_holds_is_not_half_removed_and_both_are_told()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        await Supersede(bot);
        await IsOver(bot);
        await bot.Tick();
        var published = bot.Services.GetRequiredService<GraphSimulator>().Library("Published");
        published.AtPath(published.Root, $"{Procedure}/{Procedure} 2.0.pdf")!.RetentionLabel = "ISMS record";
        await bot.ClickForCard("saoirse", bot.Last("saoirse", "It may go"), "It may go");
        await bot.Tick();
        await bot.ClickForCard("ingrid", bot.Last("ingrid", "It may go"), "It may go");
        await bot.Tick();

        Assert.All(
            new[] { "saoirse", "ingrid" },
            person => Assert.Contains("the retention label ISMS record holds it", bot.Inbox(person)[^1].Words(), StringComparison.Ordinal));
        Assert.Equal(Kernel.Documents.DocumentState.Intact, (await bot.Documents.CheckAsync(Procedure, Old, default)).State);
        var version = await bot.Version(Procedure, Old);
        Assert.Equal(
            (null, null, true), (version.DisposedAt, version.DisposalSecondById, version.RetainUntil > DateOnly.FromDateTime(bot.Now.UtcDateTime)));
    }
}
