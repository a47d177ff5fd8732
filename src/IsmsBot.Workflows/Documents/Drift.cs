using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>One change behind the bot's back: what was found, kept as the detail of a task for the ISMS manager (7.5.3).</summary>
internal sealed record Drift(string Label, string Item, string StoreVersion, string By, string Finding)
{
    public const string Kind = "document.drift";
    private const int DaysToAct = 3;
    private const char Separator = '\n';

    private string Detail => string.Join(Separator, Label, Item, StoreVersion, By, Finding);

    public static Drift Of(TaskItem task) => task.Detail?.Split(Separator) is [var label, var item, var version, var by, var finding] ? new(label, item, version, by, finding) : new("", "", "", "", task.Detail ?? "");

    /// <summary>Tells the ISMS manager by a task and a card, and the ISMS channel; once for each state that somebody made.</summary>
    public async Task ReportAsync(Turn turn, ControlledDocument document)
    {
        var earlier = await turn.Db.Set<TaskItem>().Where(t => t.Kind == Kind && t.SubjectId == document.Id).ToListAsync(turn.Cancellation);
        if (earlier.Exists(t => t.Detail == Detail || (t.Status == TaskState.Open && Of(t).Label == Label)))
        {
            return;
        }

        var managers = (await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence != Presence.Left && p.Roles.Contains(Role.IsmsManager)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation))
            .Where(p => p.Has(Role.IsmsManager)).ToList();
        var task = turn.Ask(new TaskItem
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
            Title = $"{document.Code} {Label}: the published file was changed",
            Kind = Kind,
            AssigneeId = managers.Count > 0 ? managers[0].Id : document.DocumentOwnerId,
            SubjectId = document.Id,
            DueAt = turn.Today.AddDays(DaysToAct),
            Detail = Detail,
        });
        turn.Note(document, "drift", Finding);
        var card = new DriftCard(task.Id, document.Code, document.Title, Label, By.Length == 0 ? null : By, Finding, earlier.Count > 0, true);
        turn.Post(card with { ForPerson = false }, "isms", $"drift:{task.Id}:channel");
        var assignee = await turn.Db.People.SingleAsync(p => p.Id == task.AssigneeId, turn.Cancellation);
        turn.Send(card, assignee, $"drift:{task.Id}", task.Id);
    }

    /// <summary>Whether the bytes in the library are still those that were published; notes what was found on the document.</summary>
    public static async Task<DocumentCheck> CheckAsync(Turn turn, ControlledDocument document, string label)
    {
        var check = await turn.Documents.CheckAsync(document.Code, label, turn.Cancellation);
        if (label == document.CurrentVersion)
        {
            document.LibrarySha256 = check.State == Kernel.Documents.DocumentState.Intact ? document.CurrentSha256 : check.FoundPdfSha256 is { } pdf && pdf != document.CurrentSha256 ? pdf : check.FoundSourceSha256 ?? "missing";
            document.LibraryCheckedAt = turn.Now;
        }

        return check;
    }
}
