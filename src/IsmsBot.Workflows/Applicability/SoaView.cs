namespace IsmsBot.Workflows.Applicability;

/// <summary>"soa A.8.13": one control.</summary>
public sealed class SoaView : View
{
    public override string Key => "soa";

    public override IReadOnlyList<string> Phrases => ["soa {control}", "show {control}", "control {control}", "show {id:SOA}"];

    public override IReadOnlyList<string> GermanPhrases => ["SoA {control}", "zeige {control}", "maßnahme {control}", "zeige {id:SOA}"];

    public override Sentence Help => "Show one control of Annex A, for example: soa A.8.13";

    public override string Permission => "soa.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var control = asked.Slot<ControlValue>("control")?.ControlId;
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var entry = await turn.Db.Set<SoaEntry>().AsNoTracking()
            .FirstOrDefaultAsync(e => control == null ? e.Id == id : e.ControlId == control, turn.Cancellation);
        return Reply.With(await RoomCatalog.RegisterOf<SoaEntry>()
            .CardAsync(entry ?? throw Refuse.NotFound(control ?? id, "soa A.8.13"), turn.Reader));
    }
}
