using IsmsBot.Kernel.Exchange;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>A risk register comes in from a file: looked at first, added as a whole, once (6.1.2).</summary>
public class ImportTests
{
    [Fact]
    public async Task A_register_is_shown_first_and_added_when_it_is_confirmed()
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.Risks();

        var shown = await bot.Send("ingrid", "old.csv", RegisterDesk.Two);

        Assert.Contains("2 new, 0 different", shown.Plain(), StringComparison.Ordinal);
        Assert.Equal(before, await bot.Risks());
        var done = await bot.Click("ingrid", shown, "Take it over");
        Assert.Contains("Taken over: 2 new", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(before + 2, await bot.Risks());
        var risk = await bot.InDb(db => db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Reference == "R-17"));
        Assert.Equal(
            (12, Band.High, RiskState.Assessed, "P0014", (DateOnly?)null),
            (risk.CurrentScore, risk.CurrentBand, risk.Status, risk.RiskOwnerId, risk.OwnerConfirmedAt));
        Assert.Equal(["C", "A"], risk.Properties);
        Assert.Equal(RiskState.Identified, (await bot.InDb(db => db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Reference == "R-18"))).Status);
        await bot.Tick();
        Assert.Contains("Please rate 2 risks", bot.Inbox("ruben")[^1].Plain(), StringComparison.Ordinal);
        Assert.Contains(await bot.JournalOf(risk.Id), j => j.Action == "create");
        Assert.DoesNotContain(await bot.JournalOf("RGI-0001"), j => j.Changes?.Contains("strangers walk", StringComparison.Ordinal) == true);
        Assert.Equal(0, await bot.InDb(db => db.Set<KeptTable>().CountAsync()));
    }

    [Fact]
    public async Task The_same_file_twice_adds_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Click("ingrid", await bot.Send("ingrid", "old.csv", RegisterDesk.Two), "Take it over");
        var before = await bot.Risks();

        var again = await bot.Send("devon", "old.csv", RegisterDesk.Two);
        var renumbered = await bot.Send("devon", "other.csv", RegisterDesk.Two + "\r\n");

        Assert.Contains("This file was taken over before", again.Plain(), StringComparison.Ordinal);
        Assert.Contains("Everything in this file is in the register already", renumbered.Plain(), StringComparison.Ordinal);
        Assert.Equal(before, await bot.Risks());
    }

    [Fact]
    public async Task Every_error_is_named_by_row_and_column_and_none_of_the_rows_is_added()
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.Risks();

        var shown = (await bot.Send("ingrid", "bad.csv", RegisterDesk.Two
            + "R-19,x,an event,a consequence,Bob,AST-0001,,3.5,4,0,1\r\n"
            + "R-17,a cause,an event,a consequence,P0075,AST-9999,A.9.99,3,0,0,0\r\n")).Plain();

        foreach (var line in new[]
        {
            "Row 4, column Cause", "Row 4, column Owner", "Nobody here is called \"Bob\"", "Row 4, column Likelihood",
            "\"3.5\" is no whole number from 1 to 5",
            "Row 5, column Reference", "The same stands in row 2", "Row 5, column Assets", "\"AST-9999\"", "Row 5, column Controls", "A.9.99",
        })
        {
            Assert.Contains(line, shown, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Take it over", shown, StringComparison.Ordinal);
        Assert.Equal(before, await bot.Risks());
    }

    [Fact]
    public async Task What_changed_since_the_dry_run_is_found_at_the_confirmation_and_nothing_is_added()
    {
        await using var bot = await TestBot.StartAsync();
        var shown = await bot.Send("ingrid", "old.csv", RegisterDesk.Two);
        await bot.Change(db => db.People.Where(p => p.Id == "P0014").ExecuteUpdateAsync(s => s.SetProperty(p => p.Roles, "")));
        var before = await bot.Risks();

        var answer = await bot.Click("ingrid", shown, "Take it over");

        Assert.True(answer.Plain().Says("GEN-04"), answer.Plain());
        Assert.Contains("Row 2, column Owner", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(before, await bot.Risks());
    }

    [Fact]
    public async Task Two_managers_confirm_at_once_and_the_risks_are_there_once()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Send("ingrid", "old.csv", RegisterDesk.Two);
        var before = await bot.Risks();

        var answers = await Task.WhenAll(
            bot.Press("ingrid", "exchange/take-file-over", new { record = "RGI-0001", version = 1 }),
            bot.Press("devon", "exchange/take-file-over", new { record = "RGI-0001", version = 1 }));

        Assert.Single(answers, a => a.Plain().Contains("Taken over: 2 new", StringComparison.Ordinal));
        Assert.Equal(before + 2, await bot.Risks());
    }

    [Fact]
    public async Task An_owner_cannot_import_not_even_from_a_forwarded_card()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Send("ingrid", "old.csv", RegisterDesk.Two);
        var before = await bot.Risks();

        Assert.True((await bot.Send("ruben", "old.csv", RegisterDesk.Two)).Plain().Says("GEN-01"));
        Assert.True((await bot.Press("ruben", "exchange/take-file-over", new { record = "RGI-0001", version = 1 })).Plain().Says("GEN-01"));
        Assert.Equal(before, await bot.Risks());
    }

    [Fact]
    public async Task A_file_that_nobody_imports_is_dropped_after_two_weeks()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Send("ingrid", "old.csv", RegisterDesk.Two);

        await bot.MoveBy(TimeSpan.FromDays(16));

        Assert.Equal(ImportState.Discarded, await bot.InDb(db => db.Set<RegisterImport>().Select(i => i.Status).SingleAsync()));
        Assert.Equal(0, await bot.InDb(db => db.Set<KeptTable>().CountAsync()));
    }
}
