using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Opens a trigger. Changes nothing.</summary>
public sealed record ShowTrigger(string Record) : Act<Trigger>(Record)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(Trigger record, Turn turn, CancellationToken cancellationToken) => Task.FromResult(Reply.With(TriggerCard.For(record, turn.Today)));
}

/// <summary>Says why the risks need no new look after all (CHG-03).</summary>
public sealed record DismissTrigger(string Record, int Version, string? Reason = null) : VersionedAct<Trigger>(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    protected override Task<Reply> DoAsync(Trigger record, Turn turn, CancellationToken cancellationToken)
    {
        if (Reason?.Trim().Length is null or < 10)
        {
            throw Refuse.With(TriggerCard.For(record, turn.Today), "CHG-03", ("trigger", Sentence.Of(record.Title)));
        }

        (record.DismissedById, record.DismissedReason, record.AnsweredAt, record.NextStepOn) = (turn.ActorId, Reason, turn.Today, null);
        turn.Move(record, Trigger.Lifecycle, "dismiss", Reason);
        return Task.FromResult(Reply.Say($"Dismissed. The reason stays on {record.Id}."));
    }
}

/// <summary>Starts an assessment that answers a trigger: the risks that name its asset or supplier, or all open ones; each owner is asked to rate theirs.</summary>
public sealed record StartTriggered(string Record, int Version) : VersionedAct<Trigger>(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    protected override async Task<Reply> DoAsync(Trigger record, Turn turn, CancellationToken cancellationToken)
    {
        var risks = await turn.Db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null).ToListAsync(cancellationToken);
        var touched = risks.Where(r => r.AssetIds.Contains(record.Ref) || r.RequirementIds.Contains(record.Ref) || r.IssueIds.Contains(record.Ref)).ToList();
        var assessment = await Assessments.StartAsync(turn, AssessmentKind.Triggered, record, touched.Count > 0 ? touched : risks, cancellationToken);
        (record.AssessmentId, record.AnsweredAt, record.NextStepOn) = (assessment.Id, turn.Today, null);
        if (record.NeedsChange)
        {
            turn.Edit(record, "assessment started");
        }
        else
        {
            turn.Move(record, Trigger.Lifecycle, "link");
        }

        return Reply.With(await AssessmentCards.ForAsync(turn, assessment, cancellationToken), $"Started {assessment.Id}. The owners of {assessment.RiskIds.Count} risks are asked to rate them.");
    }
}

/// <summary>What happened, since when, and what is needed.</summary>
public sealed record TriggerCard(string TriggerId, int Version, string Title, TriggerKind Kind, DateOnly DetectedAt, int Days, TriggerState Status) : Card
{
    public static TriggerCard For(Trigger trigger, DateOnly today) => new(trigger.Id, trigger.Version, trigger.Title, trigger.Kind, trigger.DetectedAt, today.DayNumber - trigger.DetectedAt.DayNumber, trigger.Status);

    public override string Type => "trigger.handle";

    public override Sentence Summary => $"A new look at the risks: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Kind}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Text(Days > Trigger.DaysToAnswer ? (Sentence)$"Noticed on {DetectedAt}, {Days} days ago, and nobody has looked at the risks." : (Sentence)$"Noticed on {DetectedAt}. Do the risks have to be looked at again?");
        if (Status == TriggerState.Open)
        {
            kit.Button("Start assessment", new StartTriggered(TriggerId, Version), ButtonStyle.Main);
            kit.More("Dismiss", form =>
            {
                form.Ask(nameof(DismissTrigger.Reason), "Why is nothing needed?", required: false, multiline: true, most: 500);
                form.Button("Dismiss the trigger", new DismissTrigger(TriggerId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(TriggerId, "risk-assessment-performed");
    }
}
