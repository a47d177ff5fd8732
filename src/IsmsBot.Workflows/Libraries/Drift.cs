using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>One change behind the bot's back: what was found, kept as the detail of a task for the ISMS manager (7.5.3).</summary>
/// <param name="By">Who changed it; nothing where the library does not say.</param>
internal sealed record Drift(string Label, string Item, string StoreVersion, string By, string Finding)
{
    public const string Kind = "document.drift";

    private const int DaysToAct = 3;
    private const char Separator = '\n';

    private string Detail => string.Join(Separator, Label, Item, StoreVersion, By, Finding);

    public static Drift Of(TaskItem task) => task.Detail?.Split(Separator) is [var label, var item, var version, var by, var finding]
        ? new(label, item, version, by, finding) : new("", "", "", "", task.Detail ?? "");

    public static Task<ControlledDocument> DocumentAsync(Turn turn, TaskItem task) =>
        turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Id == task.SubjectId, turn.Cancellation);

    /// <summary>Tells the ISMS manager by a task and a card, and the ISMS channel; once for each state that somebody made.</summary>
    public async Task ReportAsync(Turn turn, ControlledDocument document)
    {
        var earlier = await turn.Db.Set<TaskItem>().Where(t => t.Kind == Kind && t.SubjectId == document.Id).ToListAsync(turn.Cancellation);
        if (earlier.Exists(t => t.Detail == Detail || (t.Status == TaskState.Open && Of(t).Label == Label)))
        {
            return;
        }

        var managers = await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
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
        DriftCard For(string? reader) => new(document, this, task, reader) { Again = earlier.Count > 0 };
        turn.Post(For(null), PostsFor.Isms, $"drift:{task.Id}:channel");
        var assignee = await turn.Db.People.SingleAsync(p => p.Id == task.AssigneeId, turn.Cancellation);
        turn.Send(For(assignee.Id), assignee, $"drift:{task.Id}", task.Id);
    }

    /// <summary>Whether the bytes in the library are still those that were published; notes what was found on the document.</summary>
    public static async Task<DocumentCheck> CheckAsync(Turn turn, ControlledDocument document, string label)
    {
        var check = await turn.Documents.CheckAsync(document.Code, label, turn.Cancellation);
        if (label == document.CurrentVersion)
        {
            document.LibraryCheckedAt = turn.Now;
            document.LibrarySha256 = IsIntact(check) ? document.CurrentSha256
                : check.FoundPdfSha256 is { } pdf && pdf != document.CurrentSha256 ? pdf : check.FoundSourceSha256 ?? "missing";
        }

        return check;
    }

    public static bool IsIntact(DocumentCheck check) => check.State == Kernel.Documents.DocumentState.Intact;

    /// <summary>Puts the published bytes back in front and settles the task. Doing it twice does no harm, so it comes before the save.</summary>
    /// <returns>Whether the fingerprint fits again.</returns>
    public async Task<bool> RestoreAsync(Turn turn, TaskItem task, ControlledDocument document, string outcome)
    {
        await turn.Watch.RestoreAsync(document.Code, Label, turn.Cancellation);
        var check = await CheckAsync(turn, document, Label);
        turn.Edit(document, "restored", Label);
        task.CompletedAt = turn.Now;
        turn.Move(task, "finish", outcome);
        return IsIntact(check);
    }
}
