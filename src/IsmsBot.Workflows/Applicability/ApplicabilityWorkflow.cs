using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>The Statement of Applicability: 93 controls, in or out, why, and how far they are (6.1.3 b to d).</summary>
public sealed class ApplicabilityWorkflow : Workflow, ILinksRisks, IKeepsOwnControls
{
    public override string Slug => "applicability";

    public override Sentence Title => "Statement of Applicability";

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process"];

    public override JsonSerializerContext Json => ApplicabilityJson.Default;

    public override IReadOnlyList<Type> Acts =>
        [Can<DecideControl>(), Can<EditControl>(), Can<ConfirmControl>(), Can<SubmitSoa>(), Can<ApproveSoa>(), Can<ReturnSoa>(), Can<ShowControl>(), Can<ShowSoaVersion>(), Can<CreateOwnControl>()];

    public override IReadOnlyList<View> Views => [new SoaViews(), new SoaOverviewView(), new MyControlsView()];

    public override IReadOnlyList<ILifecycle> Lifecycles => [SoaEntry.Lifecycle, SoaVersion.Lifecycle];

    public override IReadOnlyList<Job> Jobs => [new FileSoa(), new AskForChecks()];

    public override IReadOnlyList<Reminder> Reminders => [new WaitingSoa(), new ChecksReminder()];

    /// <summary>Risks that a control of this person works on, or is to work on through a treatment.</summary>
    public IQueryable<Risk> LinkedTo(IsmsDb db, string personId, IQueryable<Risk> among)
    {
        var mine = db.Set<SoaEntry>().Where(e => e.ControlOwnerId == personId).Select(e => e.ControlId);
        return among.Where(r => r.ExistingControlIds.Any(c => mine.Contains(c)) || db.Set<ControlUse>().Any(u => r.TreatmentIds.Contains(u.TreatmentId) && mine.Contains(u.ControlId)));
    }

    public IQueryable<string> OwnControls(IsmsDb db) => db.Set<SoaEntry>().Where(e => e.ControlId.StartsWith("C.")).Select(e => e.ControlId);

    public override IReadOnlyList<TaskSource> Tasks => [new ApplicabilityTasks()];

    public override IReadOnlyList<ClauseTest> ClauseTests => SoaTests.All;

    public override IReadOnlyList<Card> SampleCards => ApplicabilitySamples.All;
}
