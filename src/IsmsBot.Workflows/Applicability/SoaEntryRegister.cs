using IsmsBot.Catalog;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Applicability;

/// <summary>
/// The lines of the Statement of Applicability: in or out, why, and how far each control is; its owner looks at it once a year (6.1.3 d, CAL-10).
/// </summary>
public sealed class SoaEntryRegister : Register<SoaEntry>
{
    private const string Review = "soa.review";

    public override Noun Noun { get; } = new("control", "controls", "die Kontrolle", "Kontrollen");

    public override string Permission => "soa.read";

    public override Who Reads => Who.May("soa.read");

    /// <summary>One is asked for by its number in Annex A, or by its id (SoaView).</summary>
    public override IReadOnlyList<View> Views => [.. base.Views.Skip(1)];

    public override IReadOnlyDictionary<string, Who> Relations { get; } =
        new Dictionary<string, Who> { ["@owner"] = Who.Only<SoaEntry>("@owner", e => e.ControlOwnerId) };

    public override IReadOnlyList<Owning<SoaEntry>> Owns { get; } = [new(
        "control owner", e => e.ControlOwnerId, (e, to) => e.ControlOwnerId = e.OwnerId = to)];

    public override string CardType => Review;

    public override Steps<SoaEntry> Steps { get; } =
    [
        new("decide", "Decide") { Act = (id, version) => new DecideControl(id, version), Inputs = DecideControl.Draw, Button = "Save the decision" },
        new("edit", "Change") { Act = (id, version) => new EditControl(id, version), Inputs = EditControl.Draw, Button = "Save" },
        new("confirm", "Still right") { Said = "Noted: still right.", Then = (entry, taken) =>
            (entry.LastCheckedAt, entry.CheckBy) = (taken.Today, null) },
    ];

    public override IReadOnlyList<Duty<SoaEntry>> Duties { get; } =
    [
        new("check-control", "approval", e => e.CheckBy, title => $"Check the control {title}")
        {
            Person = e => e.ControlOwnerId,
            Yearly = new(Review)
            {
                DaysToAnswer = 0,
                Of = (day, by) => NotCheckedSince(day.AddDays(-YearlyDates.LeadDays(Review)), by),
                Ask = (entry, by) => entry.CheckBy = by,
                Says = "Please check your controls: is it still right what the Statement of Applicability says about them?",
            },
        },
        new("decide-control", "standard", e => e.DecideBy, title => $"Decide on the control {title}") { Role = Role.IsmsManager },
    ];

    public override IQueryable<SoaEntry> Mine(IQueryable<SoaEntry> all, string personId) => all.Where(e => e.ControlOwnerId == personId);

    public override IOrderedQueryable<SoaEntry> Ordered(IQueryable<SoaEntry> listed) => listed.OrderBy(e => e.CheckBy == null)
        .ThenBy(e => e.ControlId);

    public override Sentence Line(SoaEntry record) => record.CheckBy is { } day
        ? (Sentence)$"{record.Applicability}, {record.ImplementationStatus}; to check by {day}"
            : (Sentence)$"{record.Applicability}, {record.ImplementationStatus}";

    public override Tone LineTone(SoaEntry record, DateOnly today) => record.CheckBy is null ? Tone.Default : Tone.Warning;

    public override Sentence Overline(SoaEntry record) => $"Statement of Applicability, {record.Status}";

    public override Sentence Text(SoaEntry record) => Sentence.Of(AnnexControls.Find(record.ControlId)?.Purpose ?? record.Purpose ?? "");

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(SoaEntry record, Reader reader) =>
        [.. SoaWords.Facts(
            record, record.ControlOwnerId is null ? null
            : await reader.NameAsync(record.ControlOwnerId), await WorkOnControl.OfAsync(reader, record))];

    /// <summary>The control owner who changed it; a first decision was asked for by nobody.</summary>
    protected override string? AskedBy(SoaEntry record, string from) => from == StateName.Of(SoaEntryState.Changed) ? record.OwnerId : null;

    public override async Task<Card> CardAsync(SoaEntry record, Reader reader) =>
        SoaWords.Complete((RecordCard)await base.CardAsync(record, reader), record, await WorkOnControl.OfAsync(reader, record));

    protected override IReadOnlyList<SoaEntry> Examples => SoaExamples.Entries;

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(SoaEntry record) =>
        [.. SoaWords.Facts(record, "Elin Mattsdotter", SoaExamples.Work)];

    protected override Card ExampleCard(SoaEntry record) => SoaWords.Complete((RecordCard)base.ExampleCard(record), record, SoaExamples.Work);

    private static System.Linq.Expressions.Expression<Func<SoaEntry, bool>> NotCheckedSince(DateOnly asked, DateOnly by) => e =>
        e.Applicability == Applies.Included && e.ControlOwnerId != null && (e.CheckBy == null || e.CheckBy < by)
            && (e.LastCheckedAt == null || e.LastCheckedAt < asked);
}
