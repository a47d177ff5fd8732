using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>One planned action: to do, to prove, to judge (6.1.1).</summary>
public sealed record ActionCard(
    string ActionId, int Version, string Title, ActionState Status, string Source, string SourceRef, string Responsible, DateOnly DueAt, DateOnly OriginalDueAt, IReadOnlyList<string> Evidence,
    DateOnly? CompletedAt, string? JudgedBy, Effectiveness Helped, string? Evaluation, DateOnly Today) : Card
{
    public bool MayWork { get; init; }

    public bool MayJudge { get; init; }

    public bool MayCancel { get; init; }

    public override string Type => "action.show";

    public override Sentence Summary => $"Action {ActionId}, {Status}: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Action for {SourceRef}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Facts([.. Facts()]);
        if (MayWork && Status is (ActionState.Open or ActionState.InProgress))
        {
            Work(kit);
        }

        if (MayJudge && Status == ActionState.Done)
        {
            JudgeIt(kit);
        }

        if (MayCancel && Status is (ActionState.Open or ActionState.InProgress))
        {
            kit.More("Cancel", form =>
            {
                form.Ask(nameof(CancelAction.WhyNot), "Why is it not needed any more?", multiline: true, most: 500);
                form.Button("Cancel the action", new CancelAction(ActionId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(ActionId, "planning-general");
    }

    private IEnumerable<(Sentence Name, Sentence Value)> Facts()
    {
        yield return ("Responsible", Sentence.Of(Responsible));
        yield return ("Due", DueAt < Today && CompletedAt is null ? (Sentence)$"{DueAt}, {Today.DayNumber - DueAt.DayNumber} days late" : (Sentence)$"{DueAt}");
        if (CompletedAt is { } done)
        {
            yield return ("Done on", $"{done}");
            yield return ("Proof", Sentence.Of(string.Join("; ", Evidence)));
        }

        if (JudgedBy is not null)
        {
            yield return ("Did it help?", $"{Helped}, says {JudgedBy}: {Evaluation}");
        }
    }

    private void Work(CardKit kit)
    {
        if (Status == ActionState.Open)
        {
            kit.Button("Start", new StartAction(ActionId, Version), ButtonStyle.Main);
        }

        kit.More("Done", form =>
        {
            form.Ask(nameof(CompleteAction.Evidence), "Proof: links to a report, a setting export, minutes", multiline: true, most: 1000);
            form.Button("It is done", new CompleteAction(ActionId, Version), ButtonStyle.Main);
        });
    }

    private void JudgeIt(CardKit kit)
    {
        kit.More("Judge", form =>
        {
            form.Choose(nameof(VerifyAction.Helped), "Did it help?", [new Option("effective", "Yes"), new Option("partly", "In part"), new Option("not-effective", "No")], open: false);
            form.Ask(nameof(VerifyAction.Why), "How do you know?", multiline: true, most: 500);
            form.Button("Keep this", new VerifyAction(ActionId, Version), ButtonStyle.Main);
        });
        kit.More("Not done yet", form =>
        {
            form.Ask(nameof(ReopenAction.Missing), "What is missing?", multiline: true, most: 500);
            form.Button("Send back", new ReopenAction(ActionId, Version), ButtonStyle.Destructive);
        });
    }
}

public sealed record ActionLine(string ActionId, string Title, ActionState Status, DateOnly DueAt);

/// <summary>Own actions by date, ten at most.</summary>
public sealed record ActionListCard(IReadOnlyList<ActionLine> Lines, int All, DateOnly Today) : Card
{
    public override string Type => "action.list";

    public override Sentence Summary => All == 0 ? (Sentence)"You have no open actions" : (Sentence)$"Your open actions: {All}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var line in Lines)
        {
            kit.Row(Sentence.Of(line.Title), $"{line.ActionId}, {line.Status}, due on {line.DueAt}", line.DueAt < Today ? Tone.Attention : Tone.Default, new CardButton("Open", new ShowAction(line.ActionId)));
        }
    }
}

/// <summary>"my actions": what this person does about risks and opportunities.</summary>
public sealed class MyActionsView : View
{
    public override string Key => "my-actions";

    public override IReadOnlyList<string> Phrases => ["my actions"];

    public override IReadOnlyList<string> GermanPhrases => ["meine aktionen"];

    public override Sentence Help => "Show the actions that you carry out";

    public override string Permission => "treatment.execute";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken)
    {
        var mine = turn.Db.Set<PlannedAction>().AsNoTracking().Where(a => a.ResponsibleId == turn.ActorId && (a.Status == ActionState.Open || a.Status == ActionState.InProgress));
        return Reply.With(new ActionListCard(
            await mine.OrderBy(a => a.DueAt).ThenBy(a => a.Id).Take(RiskViews.MostRows).Select(a => new ActionLine(a.Id, a.Title, a.Status, a.DueAt)).ToListAsync(cancellationToken), await mine.CountAsync(cancellationToken), turn.Today));
    }
}
