using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>Shows what changed between two published versions. Changes nothing.</summary>
public sealed record CompareVersions(string Record, string? Before = null, string? After = null) : Act<ControlledDocument>(Record)
{
    private const int MostLines = 12;

    public override Who Allowed() => RoomCatalog.RegisterOf<ControlledDocument>().Reads;

    public override bool OnlyLooks() => true;

    internal static void Draw(CardKit form, IReadOnlyList<Option> versions)
    {
        form.Choose(nameof(Before), "Which version?", versions, versions[1].Value, open: false);
        form.Choose(nameof(After), "With which?", versions, versions[0].Value, open: false);
    }

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        var lines = Before is null || After is null || !DocumentNames.IsVersion(After)
            ? null : await Changes.BetweenAsync(turn, record.Code, Before, After, MostLines);
        return Reply.With(new CompareCard(record, Before ?? "", After ?? "", lines));
    }
}
