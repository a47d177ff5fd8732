using IsmsBot.Catalog;

namespace IsmsBot.Tests.Catalog;

public sealed class Reminder_policies
{
    [Fact]
    public void Acknowledgement_starts_with_the_card_and_ends_with_totals()
    {
        var policy = Calendar.Policy("acknowledgement");
        Assert.Equal(
            [new(0, false, true), new(-5, false, false), new(-1, false, false), new(1, false, false), new ReminderOffset(3, false, false)],
            policy.Reminders);
        Assert.Equal([5, 10, 20], policy.Escalations.Select(step => step.Days));
        Assert.Equal([false, false, true], policy.Escalations.Select(step => step.TotalsOnly));
        Assert.Equal(["top-management"], policy.Escalations[2].To);
    }

    [Fact]
    public void Approval_counts_working_days_and_asks_the_stand_in_first()
    {
        var policy = Calendar.Policy("approval");
        Assert.Equal([new(0, false, true), new(3, true, false), new ReminderOffset(5, true, false)], policy.Reminders);
        Assert.Equal(["stand-in", "isms-manager"], policy.Escalations[0].To);
        Assert.True(policy.Escalations[0] is { Days: 7, WorkingDays: true, FirstAvailable: true });
        Assert.True(policy.Escalations[1] is { Days: 12, WorkingDays: true, FirstAvailable: false });
    }

    [Fact]
    public void A_nonconformity_goes_to_two_at_once()
    {
        var step = Calendar.Policy("nonconformity").Escalations[0];
        Assert.Equal(["line-manager", "isms-manager"], step.To);
        Assert.False(step.FirstAvailable);
    }

    [Fact]
    public void A_meeting_that_was_held_is_not_escalated() =>
        Assert.Equal("not held", Assert.Single(Calendar.Policy("meeting").Escalations).OnlyIf);

    [Fact]
    public void Escalations_go_to_roles_or_known_relations() => Assert.All(
        Calendar.Policies.SelectMany(policy => policy.Escalations).SelectMany(step => step.To),
        to => Assert.True(to is "line-manager" or "stand-in" || Roles.Find(to) is not null, to));

    [Fact]
    public void Settings_have_the_type_they_are_used_as()
    {
        Assert.Equal(0.95m, Settings.Number("campaign.target"));
        Assert.Equal(366, Settings.Int("review.maxAgeDays"));
        Assert.Equal(new TimeOnly(9, 0), Settings.Default("digest.time").ToTime());
        Assert.Equal(380, Settings.Default("run.tolerance").ToDaysByRhythm()["yearly"]);
        Assert.Equal(5, Settings.Default("parties.coreCategories").ToList().Count);
        Assert.Contains("campaign.target", Assert.Throws<FormatException>(() => Settings.Int("campaign.target")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Settings.Default("digest.time").ToQuietHours());
        Assert.Throws<FormatException>(() => (Settings.Default("digest.time") with { Default = "9 am" }).ToTime());
    }

    [Theory]
    [InlineData("2026-11-24T17:59", false)]
    [InlineData("2026-11-24T18:00", true)]
    [InlineData("2026-11-25T07:59", true)]
    [InlineData("2026-11-25T08:00", false)]
    [InlineData("2026-11-28T12:00", true)]
    public void Quiet_hours_hold_at_night_and_on_weekends(string at, bool quiet) =>
        Assert.Equal(
            quiet, Settings.Default("quiet.hours").ToQuietHours().Holds(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));
}
