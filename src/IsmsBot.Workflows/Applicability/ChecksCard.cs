namespace IsmsBot.Workflows.Applicability;

public sealed record CheckLine(string EntryId, string ControlId, string Title, Implementation Implemented);

/// <summary>Own controls to check, ten at most; the next come up as these are done.</summary>
public sealed record ChecksCard(IReadOnlyList<CheckLine> Lines, int All, DateOnly? By) : Card
{
    private const int MostRows = 10;

    public override string Type => "soa.checks";

    public override Sentence Summary => By is { } day ? (Sentence)$"Please check your {All} controls by {day}" : (Sentence)$"Your controls to check: {All}";

    public static ChecksCard Of(IReadOnlyList<SoaEntry> entries, DateOnly? by) =>
        new([.. SoaLines.InOrder(entries, e => e.ControlId).Take(MostRows).Select(e => new CheckLine(e.Id, e.ControlId, e.Title, e.ImplementationStatus))], entries.Count, by);

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("Is it still right what the Statement of Applicability says about them?");
        foreach (var line in Lines)
        {
            kit.Row($"{line.ControlId} {line.Title}", $"{line.Implemented}", button: new CardButton("Open", new ShowControl(line.EntryId)));
        }

        if (All > Lines.Count)
        {
            kit.Quiet($"and {All - Lines.Count} more. Type \"my controls\" when these are done.");
        }
    }
}

/// <summary>"my controls": what this person owns and has to check.</summary>
public sealed class MyControlsView : View
{
    public override string Key => "my-controls";

    public override IReadOnlyList<string> Phrases => ["my controls"];

    public override IReadOnlyList<string> GermanPhrases => ["meine kontrollen"];

    public override Sentence Help => "Show the controls that you own and have to check";

    public override string Permission => "soa.edit";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var mine = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.ControlOwnerId == turn.ActorId && e.CheckBy != null).ToListAsync(turn.Cancellation);
        return Reply.With(ChecksCard.Of(mine, mine.Count == 0 ? null : mine.Min(e => e.CheckBy)));
    }
}
