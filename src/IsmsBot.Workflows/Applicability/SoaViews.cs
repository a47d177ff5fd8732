namespace IsmsBot.Workflows.Applicability;

/// <summary>"soa A.8.13": one control.</summary>
public sealed class SoaViews : View
{
    public override string Key => "soa";

    public override IReadOnlyList<string> Phrases => ["soa {control}", "show {control}", "control {control}"];

    public override IReadOnlyList<string> GermanPhrases => ["soa {control}", "zeige {control}", "maßnahme {control}"];

    public override Sentence Help => "Show one control of Annex A, for example: soa A.8.13";

    public override string Permission => "soa.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var control = asked.Slot<ControlValue>("control")?.ControlId;
        var entry = await turn.Db.Set<SoaEntry>().AsNoTracking().FirstOrDefaultAsync(e => e.ControlId == control, turn.Cancellation) ?? throw Refuse.NotFound(control, "soa A.8.13");
        return Reply.With(await SoaCards.ForAsync(turn, entry));
    }
}

/// <summary>"statement of applicability": totals, what is left out and why, what has changed, what blocks approval.</summary>
public sealed class SoaOverviewView : View
{
    public override string Key => "soa-overview";

    public override IReadOnlyList<string> Phrases => ["statement of applicability", "prepare soa", "soa"];

    public override IReadOnlyList<string> GermanPhrases => ["erklärung zur anwendbarkeit", "soa vorbereiten"];

    public override Sentence Help => "Show the Statement of Applicability as a whole and what blocks its approval";

    public override string Permission => "soa.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await SoaOverviews.ForAsync(turn, null));
}

/// <summary>Opens one line. Changes nothing.</summary>
public sealed record ShowControl(string Record) : Act<SoaEntry>(Record)
{
    public override Who Allowed() => Who.May("soa.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(SoaEntry record, Turn turn) => Reply.With(await SoaCards.ForAsync(turn, record));
}

/// <summary>Opens a version that waits for approval. Changes nothing.</summary>
public sealed record ShowSoaVersion(string Record) : Act<SoaVersion>(Record)
{
    public override Who Allowed() => Who.May("soa.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(SoaVersion record, Turn turn) => Reply.With(await SoaOverviews.ForAsync(turn, record));
}
