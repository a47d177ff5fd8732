using IsmsBot.Workflows.Actions;

namespace IsmsBot.Workflows.Opportunities;

/// <summary>Pursue, defer or decline; what is pursued has an action with a person and a date (PLN-01).</summary>
public sealed record DecideOpportunity(
    string Record, int Version, string? Choice = null, string? Reason = null, string? What = null, string? Responsible = null,
    string? ResponsibleTyped = null, DateOnly? Due = null)
    : StepAct<Opportunity>(Record, Version)
{
    protected override string Action => "decide";

    internal static void Draw(CardKit form)
    {
        form.Choose(
            nameof(Choice), "What shall become of it?",
            [new Option("pursue", "Pursue it"), new Option("defer", "Decide later"), new Option("decline", "Decline it")], open: false);
        form.Ask(nameof(Reason), "Why?", multiline: true, most: 500);
        form.Ask(nameof(What), "If it is pursued: what is done first?", required: false, most: 300);
        form.AskPerson(nameof(Responsible), "Who does it?");
        form.AskDate(nameof(Due), "Done by", required: false);
    }

    protected override async Task<Reply> DoAsync(Opportunity record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.OwnerId ?? record.CreatedById)));
        record.DecisionReason = Reason;
        record.Decision = StateName.TryRead<OpportunityDecision>(Choice) is { } chosen and not OpportunityDecision.Undecided
            ? chosen
            : OpportunityDecision.Defer;
        if (record.Decision == OpportunityDecision.Pursue)
        {
            var responsible = await NamedPerson.FindAsync(
                turn, Responsible, ResponsibleTyped, async _ => await Register.CardAsync(record, turn.Reader));
            if (responsible is null || string.IsNullOrWhiteSpace(What) || Due is not { } due || due < turn.Today
                || !Plans.Reach(due, turn.Today))
            {
                throw await NoAsync(record, turn, "PLN-01", ("title", Sentence.Of(record.Title)));
            }

            record.ActionIds =
                [.. record.ActionIds, (await PlannedActions.PlanAsync(turn, ActionSource.Opportunity, record, What.Trim(), responsible, due)).Id];
        }

        turn.Move(record, Action, Reason);
        if (record.Decision == OpportunityDecision.Decline)
        {
            turn.Move(record, "decline", Reason);
        }

        return await AnswerAsync(record, turn, "Decided.");
    }
}
