using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Applicability;

/// <summary>The Statement of Applicability: 93 controls, in or out, why, and how far they are (6.1.3 b to d).</summary>
public sealed class ApplicabilityWorkflow : Workflow
{
    public override string Slug => "applicability";

    public override Sentence Title => "Statement of Applicability";

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process"];

    public override JsonSerializerContext Json => ApplicabilityJson.Default;

    public override IReadOnlyList<Type> Acts =>
        [Can<DecideControl>(), Can<EditControl>(), Can<ConfirmControl>(), Can<SubmitSoa>(), Can<ApproveSoa>(), Can<ReturnSoa>(), Can<ShowControl>(), Can<ShowSoaVersion>()];

    public override IReadOnlyList<View> Views => [new SoaViews(), new SoaOverviewView()];

    public override IReadOnlyList<ILifecycle> Lifecycles => [SoaEntry.Lifecycle, SoaVersion.Lifecycle];

    public override IReadOnlyList<Job> Jobs => [new FileSoa()];

    public override IReadOnlyList<TaskSource> Tasks => [new ApplicabilityTasks()];

    public override IReadOnlyList<ClauseTest> ClauseTests => SoaTests.All;

    public override IReadOnlyList<Card> SampleCards => ApplicabilitySamples.All;
}
