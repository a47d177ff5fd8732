using Microsoft.Playwright;

namespace IsmsBot.EndToEnd;

/// <summary>Somebody joins and gets what everybody reads; somebody leaves, and what they owned is handed over by one tap.</summary>
public sealed class LeaverWalk(SandboxInABrowser sandbox) : IClassFixture<SandboxInABrowser>
{
    [WalkFact]
    public async Task A_joiner_is_welcomed_with_what_to_read_and_a_leavers_records_get_a_new_owner()
    {
        await sandbox.MeetAsync(People.Ingrid, People.Ana);
        await using var ingrid = await sandbox.OpenAsync(People.Ingrid);
        await DirectoryAsync(ingrid, "join", new { name = "Nils Holgersson", managerId = People.SvensManager, startDate = "2026-11-17" });
        await DirectoryAsync(ingrid, "leave", new { personId = People.Saoirse });
        await ingrid.MoveClockAsync("+1 day");
        await ingrid.SeesAsync("New owner for what Saoirse Kinnardy leaves behind");
        await ingrid.PictureAsync("leaver-handover");
        await ingrid.PressOnAsync("Saoirse Kinnardy leaves behind", "Move all");
        await ingrid.SeesAsync("Ana Beltraves has taken over");

        await ingrid.MoveClockAsync("+1 hour");
        await using var ana = await sandbox.OpenAsync(People.Ana);
        await ana.SeesAsync("You take over from Saoirse Kinnardy");
        await ana.SeesAsync("Saoirse Kinnardy accepted a picture that has changed: the owner. You own the risk now; please decide again.");
        await ana.PictureAsync("leaver-taken-over");
        await using var nils = await sandbox.OpenAsync(await sandbox.FindAsync("Nils Holgersson"));
        await nils.SeesAsync("Please read and accept these");
        await nils.PictureAsync("joiner-welcome");
        await nils.AskAsync("my policies", "things to read");
    }

    private async Task DirectoryAsync(TeamsWindow window, string what, object wish)
    {
        var answer = await window.Page.APIRequest.PostAsync(
            $"{sandbox.Address}/sandbox/directory/{what}", new APIRequestContextOptions { DataObject = wish });
        Assert.True(answer.Ok, await answer.TextAsync());
    }
}
