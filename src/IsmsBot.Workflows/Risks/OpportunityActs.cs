using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>An act on an opportunity; an outdated card is answered with the current one.</summary>
public abstract record OpportunityActs(string Record, int Version) : VersionedAct<Opportunity>(Record, Version)
{
    protected override Task<Card?> CurrentCardAsync(Opportunity record, Turn turn, CancellationToken cancellationToken) => Task.FromResult<Card?>(OpportunityCard.For(record, turn));
}

/// <summary>Pursue, defer or decline; what is pursued has an action with a person and a date (PLN-01).</summary>
public sealed record DecideOpportunity(string Record, int Version, string? Choice = null, string? Reason = null, string? Action = null, string? Responsible = null, DateOnly? Due = null) : OpportunityActs(Record, Version)
{
    public override Who Allowed() => Who.May("opportunity.decide");

    protected override async Task<Reply> DoAsync(Opportunity record, Turn turn, CancellationToken cancellationToken)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.OwnerId ?? record.CreatedById, cancellationToken)));
        record.DecisionReason = Reason;
        if (Choice == StateName.Of(OpportunityDecision.Pursue))
        {
            var responsible = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == Responsible && p.AccountEnabled, cancellationToken);
            if (responsible is null || string.IsNullOrWhiteSpace(Action) || Due is not { } due || due < turn.Today)
            {
                throw Refuse.With(OpportunityCard.For(record, turn), "PLN-01", ("title", Sentence.Of(record.Title)));
            }

            record.Decision = OpportunityDecision.Pursue;
            record.ActionIds = [.. record.ActionIds, (await PlannedActions.PlanAsync(turn, "opportunity", record, Action!.Trim(), responsible, due, cancellationToken)).Id];
        }
        else
        {
            record.Decision = Choice == StateName.Of(OpportunityDecision.Decline) ? OpportunityDecision.Decline : OpportunityDecision.Defer;
        }

        turn.Move(record, Opportunity.Lifecycle, "decide", Reason);
        if (record.Decision == OpportunityDecision.Decline)
        {
            turn.Move(record, Opportunity.Lifecycle, "decline", Reason);
        }

        return Reply.With(OpportunityCard.For(record, turn), "Decided.");
    }
}

/// <summary>The owner begins what was decided.</summary>
public sealed record StartOpportunity(string Record, int Version) : OpportunityActs(Record, Version)
{
    public override Who Allowed() => Who.Only<Opportunity>("@owner", o => o.OwnerId);

    protected override Task<Reply> DoAsync(Opportunity record, Turn turn, CancellationToken cancellationToken)
    {
        if (record.Decision != OpportunityDecision.Pursue || record.ActionIds.Count == 0)
        {
            throw Refuse.With(OpportunityCard.For(record, turn), "PLN-01", ("title", Sentence.Of(record.Title)));
        }

        turn.Move(record, Opportunity.Lifecycle, "start");
        return Task.FromResult(Reply.With(OpportunityCard.For(record, turn), "Started."));
    }
}

/// <summary>An opportunity is closed with what it brought (IMP-02).</summary>
public sealed record EvaluateOpportunity(string Record, int Version, string? Brought = null) : OpportunityActs(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    protected override Task<Reply> DoAsync(Opportunity record, Turn turn, CancellationToken cancellationToken)
    {
        if (Brought?.Trim().Length is null or < 10)
        {
            throw Refuse.With(OpportunityCard.For(record, turn), "IMP-02");
        }

        (record.Evaluation, record.EvaluatedAt) = (Brought.Trim(), turn.Today);
        turn.Move(record, Opportunity.Lifecycle, "evaluate", Brought);
        return Task.FromResult(Reply.With(OpportunityCard.For(record, turn), "Closed with what it brought."));
    }
}

/// <summary>Opens an opportunity. Changes nothing.</summary>
public sealed record ShowOpportunity(string Record) : Act<Opportunity>(Record)
{
    public override Who Allowed() => Who.Only<Opportunity>("@owner", o => o.OwnerId).Or(Who.May("opportunity.decide"));

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(Opportunity record, Turn turn, CancellationToken cancellationToken) => Task.FromResult(Reply.With(OpportunityCard.For(record, turn)));
}

/// <summary>"opportunities": chances for the ISMS, best first (domain 3.6).</summary>
public sealed class OpportunitiesView : View
{
    public override string Key => "opportunities";

    public override IReadOnlyList<string> Phrases => ["opportunities", "show opportunities"];

    public override IReadOnlyList<string> GermanPhrases => ["chancen", "zeige chancen"];

    public override Sentence Help => "Show the opportunities of the ISMS, best first";

    public override string Permission => "opportunity.decide";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken) => Reply.With(new OpportunityListCard([.. (await turn.Db.Set<Opportunity>().AsNoTracking()
        .Where(o => o.Status != OpportunityState.Declined).OrderByDescending(o => o.Score).ThenBy(o => o.Id).Take(RiskViews.MostRows).ToListAsync(cancellationToken)).Select(o => new OpportunityLine(o.Id, o.Title, o.Score, o.Status))]));
}
