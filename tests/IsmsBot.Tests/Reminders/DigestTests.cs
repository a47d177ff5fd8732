using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Reminders;

/// <summary>A person gets at most one digest a day, at 09:00 where they are, with all that is due in any room (domain part 6).</summary>
public sealed class DigestTests
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Five_kinds_of_duty_due_on_one_day_are_one_card_at_nine_in_the_morning(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        var ids = await DueWork.FiveKindsAsync(bot, "chiara");
        await DueWork.FiveKindsAsync(bot, "farid", nth: 1);

        await bot.MoveTo(DueWork.Evening);

        var digest = Assert.Single(DueWork.Digests(bot, "chiara"));
        Assert.Equal(new DateTime(2026, 11, 18, 9, 0, 0), LocalTime.At(digest.At, "Europe/Amsterdam").DateTime, TimeSpan.FromMinutes(5));
        var farids = Assert.Single(DueWork.Digests(bot, "farid"));
        Assert.Equal(new DateTime(2026, 11, 18, 9, 0, 0), LocalTime.At(farids.At, "Europe/Lisbon").DateTime, TimeSpan.FromMinutes(5));
        Assert.Contains("5 things wait for you", digest.Words(), StringComparison.Ordinal);
        string[] words = ["Treatment: ", "Rate the risk ", "Confirm the asset ", "Review ", "Check the control "];
        Assert.All(words, w => Assert.Contains(w, digest.Words(), StringComparison.Ordinal));
        foreach (var id in ids)
        {
            Assert.Equal(1, await DueWork.RemindedAsync(bot, id));
        }

        var sent = await bot.InDb(db => db.Set<NudgeSent>().Where(n => ids.Contains(n.RecordId) && n.At > DueWork.Eve).ToListAsync());
        Assert.Equal(5, sent.Select(n => n.Reminder).Distinct().Count());
        Assert.Contains(await bot.InDb(db => db.Outbox.Select(o => o.Key).ToListAsync()), key => key == "digest:P0242:2026-11-18");
    }

    [Fact]
    public async Task What_is_late_comes_first_and_what_is_beyond_ten_is_a_number_and_a_button()
    {
        await using var bot = await TestBot.StartAsync();
        await DueWork.AssetsAsync(bot, "chiara", 13);

        await bot.MoveTo(DueWork.Evening);

        var digest = Assert.Single(DueWork.Digests(bot, "chiara"));
        var lines = digest.Words().Split('\n').Where(l => l.Contains("late", StringComparison.Ordinal) || l == "Due today").ToList();
        Assert.Equal((10, 6), (lines.Count, lines.TakeWhile(l => l.StartsWith("3 days late", StringComparison.Ordinal)).Count()));
        Assert.Equal(4, lines.Count(l => l == "Due today"));
        Assert.Contains("and 3 more.", digest.Words(), StringComparison.Ordinal);
        Assert.Contains("wait for you", (await bot.ClickForCard("chiara", digest, "My tasks")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_becomes_due_when_the_digest_has_gone_waits_for_the_next_day()
    {
        await using var bot = await TestBot.StartAsync();
        await DueWork.FiveKindsAsync(bot, "chiara");
        await bot.MoveTo(DueWork.Evening.AddHours(-8));
        var later = await bot.InDb(db => db.Set<Treatment>().OrderBy(t => t.Id).Skip(1).FirstAsync(t => t.Status == TreatmentState.InProgress));
        await bot.Change(async db =>
        {
            var treatment = await db.Set<Treatment>().SingleAsync(t => t.Id == later.Id);
            (treatment.ResponsibleId, treatment.DueAt, treatment.NextStepOn) = (Cast.Id("chiara"), DueWork.Day, DueWork.Day);
        });

        await bot.MoveTo(DueWork.Evening);
        Assert.DoesNotContain(later.Title, Assert.Single(DueWork.Digests(bot, "chiara")).Words(), StringComparison.Ordinal);
        Assert.Equal(0, await DueWork.RemindedAsync(bot, later.Id));

        await bot.MoveTo(DueWork.Evening.AddDays(1));
        var next = DueWork.Digests(bot, "chiara")[^1];
        Assert.Equal(2, DueWork.Digests(bot, "chiara").Count);
        Assert.Contains(later.Title, next.Words(), StringComparison.Ordinal);
        Assert.Contains("One day late", next.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await DueWork.RemindedAsync(bot, later.Id));
    }

    [Fact]
    public async Task Nobody_is_reminded_at_the_weekend()
    {
        await using var bot = await TestBot.StartAsync();
        var ids = await DueWork.FiveKindsAsync(bot, "chiara");
        var saturday = new DateOnly(2026, 11, 21);
        await bot.Change(async db =>
        {
            foreach (var record in await db.Set<Treatment>().Where(t => ids.Contains(t.Id)).ToListAsync())
            {
                (record.DueAt, record.NextStepOn) = (saturday, saturday);
            }
        });

        await bot.MoveTo(new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.Zero));

        var days = DueWork.Digests(bot, "chiara").Select(d => d.At.Day).ToList();
        Assert.DoesNotContain(days, d => d is 21 or 22);
        Assert.Contains("2 days late", DueWork.Digests(bot, "chiara")[^1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_duties_of_one_record_that_are_due_on_one_day_are_both_reminded_each_in_the_morning_of_its_person()
    {
        await using var bot = await TestBot.StartAsync();
        var id = (await DueWork.AssetsAsync(bot, "farid", 1))[0];
        await bot.Change(db => db.Set<Asset>().Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.UseBy, DueWork.Day)));

        // It is nine o'clock an hour later where Farid is.
        await bot.MoveTo(DueWork.Evening);

        Assert.Contains("Put the asset ", Assert.Single(DueWork.Digests(bot, "ingrid")).Words(), StringComparison.Ordinal);
        Assert.Contains("Confirm the asset ", Assert.Single(DueWork.Digests(bot, "farid")).Words(), StringComparison.Ordinal);
        Assert.Equal(DueWork.Day.AddDays(3), (await bot.InDb(db => db.Set<Asset>().SingleAsync(a => a.Id == id))).NextStepOn);
    }
}
