using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The risk treatment plan: each owner approves the lines of their risks, then top management the whole (6.1.3 e, f).</summary>
public sealed class PlanRegister : Issue<RtpVersion>
{
    private static readonly Step<RtpVersion> MyLines = new("approve-lines", "Approve my lines")
    {
        Style = ButtonStyle.Main,
        Act = (id, version) => new ApproveMyLines(id, version),
    };

    public override Noun Noun { get; } = new("treatment plan", "treatment plans", "der Behandlungsplan", "Behandlungspläne");

    public override IReadOnlyList<string> ShortNames => ["risk treatment plan"];

    public override IReadOnlyList<string> ShortNamesInGerman => ["risikobehandlungsplan"];

    public override string Permission => "risk.read";

    /// <summary>Risk owners see the plans in which they have lines, and of those only their own lines.</summary>
    public override IReadOnlyDictionary<string, Who> Relations { get; } =
        new Dictionary<string, Who> { ["@owner"] = Who.AnyOf<RtpVersion>("@riskOwner", plan => plan.OwnerIds) };

    public override IQueryable<RtpVersion> Mine(IQueryable<RtpVersion> all, string personId) => all.Where(plan => plan.OwnerIds.Contains(personId));

    public override string Policy => AcceptanceRequests.Policy;

    public override string CardType => "rtp.approve";

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process", "risk-treatment-performed"];

    public override Sentence Overline(RtpVersion record) => $"Risk treatment plan, {record.Status}";

    public override async Task<Card> CardAsync(RtpVersion record, Reader reader)
    {
        var lines = await PlanLines.OfAsync(reader.Db, record, reader.Cancellation);
        var people = await reader.Db.People.AsNoTracking().Where(p => record.OwnerIds.Contains(p.Id) || p.Id == record.AuthorId)
            .ToDictionaryAsync(p => p.Id, p => p.Name, reader.Cancellation);
        var owes = record.Status == RtpState.InApproval && record.Waiting().Contains(reader.Id, StringComparer.Ordinal);
        var mine = !owes && SeesAll(reader.Person) ? null : await reader.Db.Set<Risk>().AsNoTracking().Where(r => r.RiskOwnerId == reader.Id)
            .Select(r => r.Id).ToListAsync(reader.Cancellation);
        var card = (RecordCard)await base.CardAsync(record, reader);
        return Complete(card, record, lines.FindAll(t => mine?.Contains(t.RiskId) != false), id => people.GetValueOrDefault(id, id)) with
        {
            Link = await LookAsync(record, reader),

            // An owner who also approves the whole approves their own lines first.
            Steps = [.. owes ? [MyLines.With(record)] : Array.Empty<OfferedStep>(), .. card.Steps
                .Where(step => step.Step.Action != "approve" || !record.Waiting().Any())
                .Where(step => step.Step.Action != "return" || IsConcerned(record, reader.Person))],
        };
    }

    protected override string FingerprintOf(RtpVersion version) => version.LinesHash;

    /// <summary>Owners approve one after the other: their card stays good until a line changes or the plan is sent anew.</summary>
    public override Task<bool> IsCurrentAsync(RtpVersion version, int seen, Turn turn) => IsOfThisRoundAsync(version, seen, turn);

    /// <summary>An owner without a line in the plan does not decide on the lines of others.</summary>
    protected override bool IsConcerned(RtpVersion version, Person person) =>
        person.Has(Role.TopManagement) || version.OwnerIds.Contains(person.Id, StringComparer.Ordinal);

    protected override Task RefuseChangedAsync(RtpVersion version, Turn turn) => RefuseOtherLinesAsync(version, turn);

    /// <summary>The owners first; when each has approved their lines, top management.</summary>
    public override async Task<IReadOnlyList<Person>> ApproversAsync(RtpVersion version, Turn turn)
    {
        var waiting = version.Waiting().ToList();
        return waiting.Count == 0 ? await base.ApproversAsync(version, turn)
            : await turn.Db.People.AsNoTracking().Where(p => waiting.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation);
    }

    protected override async Task RefuseUnlessReadyAsync(RtpVersion version, Turn turn)
    {
        if (version.Waiting().Any())
        {
            throw Refuse.With(await CardAsync(version, turn.Reader), "GEN-04", ("fields", "the approval of every risk owner"));
        }

        await RefuseOtherLinesAsync(version, turn);
    }

    /// <summary>GEN-02: a line was changed since the plan was submitted.</summary>
    internal async Task RefuseOtherLinesAsync(RtpVersion version, Turn turn)
    {
        var lines = await PlanLines.OfAsync(turn.Db, version, turn.Cancellation);
        if (PlanLines.HashOf(lines) != version.LinesHash)
        {
            var last = lines.MaxBy(t => t.UpdatedAt)!;
            throw await ChangedSinceAsync(version, last.Id, last.UpdatedAt, last.UpdatedById, turn);
        }
    }

    protected override Sentence Submitted(RtpVersion version, IReadOnlyList<Person> asked) =>
        $"Plan {version.VersionLabel}, {version.TreatmentIds.Count:line|lines}, goes to {asked.Count:owner|owners} of risks, then to top management.";

    protected override Sentence ApprovedWords(RtpVersion version) => $"Approved. Plan {version.VersionLabel} is in force.";

    protected override async Task<Card> InForceCardAsync(RtpVersion? inForce, Turn turn) => new PlanStartCard(
        inForce?.VersionLabel, inForce?.ApprovedAt, await PlanLines.Open(turn.Db).CountAsync(turn.Cancellation),
            await turn.Reader.MayAsync(WhoTakes("submit"), null));

    protected override Func<Turn, RtpVersion, RtpVersion?, Task<GeneratedDocument?>> Render => PlanDocument.WriteAsync;

    protected override IReadOnlyList<RtpVersion> Examples { get; } = [Example(RtpState.InApproval, []),
        Example(RtpState.Approved, ["P0003 2026-11-16", "P0014 2026-11-16"])];

    protected override Card ExampleCard(RtpVersion record) =>
        Complete((RecordCard)base.ExampleCard(record), record, [TreatmentExamples.Of("TRT-0012", TreatmentState.InProgress)], _ => "Ana Beltraves");

    private static RecordCard Complete(RecordCard card, RtpVersion plan, IReadOnlyList<Treatment> lines, Func<string, string> nameOf) => card with
    {
        Facts =
        [
            ("Made by", Sentence.Of(nameOf(plan.AuthorId))), ("Lines", $"{plan.TreatmentIds.Count}"),
            ("Owners who approved", Sentence.Some([.. plan.OwnerIds.Where(plan.IsApprovedBy).Select(nameOf)])),
            ("Owners who have not yet", Sentence.Some([.. plan.Waiting().Select(nameOf)])),
        ],
        Further = kit => Draw(kit, lines),
    };

    private static void Draw(CardKit kit, IReadOnlyList<Treatment> lines)
    {
        foreach (var line in lines.Take(ListCard.MostRows))
        {
            kit.Row(Sentence.Of(line.Title), $"{line.Id} for {line.RiskId}, {line.Status}, due on {line.DueAt}; {line.Resources}");
        }

        if (lines.Count > ListCard.MostRows)
        {
            kit.Quiet($"and {lines.Count - ListCard.MostRows:more line|more lines}.");
        }
    }

    private static RtpVersion Example(RtpState state, List<string> approvals) => new RtpVersion
    {
        Id = "RTP-0006",
        Title = "Risk treatment plan 6.0",
        VersionLabel = "6.0",
        DocumentCode = TreatmentChecks.Plan,
        AuthorId = "P0009",
        TreatmentIds = ["TRT-0012"],
        OwnerIds = ["P0003", "P0014"],
        OwnerApprovals = approvals,
    }.In(state);
}
