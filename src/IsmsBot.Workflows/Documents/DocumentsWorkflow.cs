using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Documents;

/// <summary>Controlled documents from draft to archive: written, reviewed, approved, in force on their day, checked, replaced by the next (7.5, 5.2).</summary>
public sealed class DocumentsWorkflow : Workflow
{
    public override string Slug => "documents";

    public override Sentence Title => "Documents";

    public override IReadOnlyList<string> Clauses => ["policy", "documentation-general", "documentation-creating", "documentation-control"];

    public override JsonSerializerContext Json => DocumentsJson.Default;

    public override IReadOnlyList<Type> Acts =>
    [
        Can<StartDraft>(), Can<SubmitReview>(), Can<PassReview>(), Can<ReturnDraft>(), Can<CommentDraft>(), Can<NoObjections>(), Can<ApproveVersion>(), Can<RejectVersion>(),
        Can<DropDraft>(), Can<MakeMajor>(), Can<WithdrawDocument>(), Can<CompareVersions>(), Can<ShowVersion>(), Can<ShowSubmit>(), Can<ShowDocument>(), Can<ShowNewDraft>(),
        Can<ConfirmUnchanged>(), Can<ShowReview>(), Can<RestorePublished>(), Can<DraftFromDrift>(), Can<ShowDrift>(), Can<RegisterDocument>(), Can<SaveEvidence>(), Can<RegisterOutside>(),
        Can<AgreeToDispose>(), Can<KeepLonger>(), Can<ShowDisposal>(),
    ];

    public override IReadOnlyList<View> Views => [new DocumentView(), new DraftView(), new ApproveView(), new PublishView(), new ReviewView(), new ExtendReviewView(), new DocumentsView(), new GapsView(), new NewDocumentView(), new OutsideDocumentView(), new DisposeView()];

    public override IReadOnlyList<MessageAction> MessageActions => [new SaveAsEvidence()];

    public override IReadOnlyList<ILifecycle> Lifecycles => [ControlledDocument.Lifecycle, DocumentVersion.Lifecycle];

    public override IReadOnlyList<Job> Jobs => [new PublishWhatIsInForce(), new PutDraftsAway(), new WatchLibraries(), new ScanLibrary(), new AskForReviews(), new WakeSleepingDrafts(), new SendGaps(), new FileEvidence(), new AskForDisposals(), new DisposeOfFiles()];

    public override IReadOnlyList<Reminder> Reminders => [new ReviewReminder(), new ApprovalReminder(), new DisposalReminder()];

    public override IReadOnlyList<TaskSource> Tasks => [new DocumentTasks()];

    public override IReadOnlyList<TaskKind> TaskKinds => [new(Drift.Kind, t => new ShowDrift(t.Id))];

    public override IReadOnlyList<ClauseTest> ClauseTests => [.. PolicyTests.All, .. DocumentTests.All];

    public override IReadOnlyList<Card> SampleCards => DocumentSamples.All;
}
