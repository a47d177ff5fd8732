namespace IsmsBot.EndToEnd;

/// <summary>The risk treatment plan in the page, from its lines to the file in the library.</summary>
internal static class PlanWalk
{
    /// <summary>
    /// A plan is made from the treatments that are under way: each risk owner approves the lines of their own risks, top management the whole; the
    /// clock files it.
    /// </summary>
    public static async Task ApprovedAndFiledAsync(SandboxInABrowser sandbox, TeamsWindow ruben, IReadOnlyList<string> owners)
    {
        await using var devon = await sandbox.OpenAsync(People.Devon);
        await devon.AskAsync("treatment plan", "Risk treatment plan 5.1 is in force");
        await devon.PressAsync("Make the next version");
        await devon.CardWithAsync("Owners who have not yet");
        await devon.PictureAsync("plan-submitted");
        await LinesApprovedAsync(ruben);
        foreach (var owner in owners.Where(o => o != People.Ruben))
        {
            await using var window = await sandbox.OpenAsync(owner);
            await LinesApprovedAsync(window);
        }

        await using (var marit = await sandbox.OpenAsync(People.Marit))
        {
            await marit.AskAsync("treatment plan", "Risk treatment plan 6.0");
            await marit.PictureAsync("plan-approve");
            await marit.PressAsync("Approve");
            await marit.SeesAsync("Approved. Plan 6.0 is in force.");
        }

        await devon.MoveClockAsync("+1 hour");
        await devon.AskAsync("document ISMS-RTP-001", "6.0");
        await devon.PictureAsync("plan-filed");
        var file = await devon.OpenedAsync("Open the document", "/documents/ISMS-RTP-001/6.0");
        Assert.Equal("PK"u8.ToArray(), file[..2]);
    }

    /// <summary>The owner is asked by a card of its own as well, which may come before or after the answer: whichever is pressed says so.</summary>
    private static async Task LinesApprovedAsync(TeamsWindow owner)
    {
        await owner.AskAsync("treatment plan", "Approve my lines");
        await owner.PictureAsync("plan-lines");
        await owner.PressAsync("Approve my lines");
        await owner.SeesAsync("Your lines are approved.");
    }
}
