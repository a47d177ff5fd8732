using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What the card of an acceptance says, read from its frozen picture.</summary>
internal static class AcceptanceWords
{
    public static IEnumerable<(Sentence Name, Sentence Value)> Facts(RiskAcceptance a, BandRule rule, DateOnly today, Func<string, string> nameOf)
    {
        var picture = RiskPicture.Read(a.Picture);
        if (AnswerBy(a) is { } day)
        {
            yield return ("Answer by", $"{day}");
        }

        yield return ("Owner", Sentence.Of(nameOf(picture.OwnerId)));
        yield return ("Controls that work", picture.ExistingControls.Length == 0 ? (Sentence)"none named" : Sentence.Of(picture.ExistingControls));
        yield return ("Longest", $"{AcceptanceRequests.LimitOf(rule, a.Kind, today)}");
        yield return (
            "Endorsed by top management", rule.EndorsedByTop || a.Kind == AcceptanceKind.InterimTolerance ? (Sentence)"needed"
            : (Sentence)"not needed");
        if (a.AcceptedById is not null)
        {
            yield return ("Accepted", $"{nameOf(a.AcceptedById)}, on {a.AcceptedAt}, until {a.ExpiresAt}");
            yield return ("Reason", Sentence.Of(a.Justification));
        }

        if (a.EndorsedById is not null)
        {
            yield return ("Endorsed", $"{nameOf(a.EndorsedById)}, on {a.EndorsedAt}");
        }
    }

    /// <summary>
    /// Adds to the card of the register the levels, the treatments and the fingerprint of the picture, and where its owner can go from here.
    /// </summary>
    public static RecordCard Complete(RecordCard card, RiskAcceptance acceptance, BandRule rule)
    {
        var picture = RiskPicture.Read(acceptance.Picture);
        var (before, now) = (Level.Parse(picture.InherentValue), Level.Parse(picture.CurrentValue));
        return card with
        {
            CardType = acceptance.Status == AcceptanceState.AwaitingEndorsement ? "risk.endorse" : "risk.acceptance",
            Title = Sentence.Of(picture.Title),
            Notices = [(now.Band.Tone(), Remains(now, before))],
            Further = kit => Draw(kit, picture),
            Buttons = card.Steps.Any(offered => offered.Step.Action == "accept") ? [.. Ways(acceptance, rule)] : [],
        };
    }

    private static DateOnly? AnswerBy(RiskAcceptance acceptance) => acceptance.Status switch
    {
        AcceptanceState.Requested => AcceptanceRequests.AnswerBy(acceptance.RequestedAt),
        AcceptanceState.AwaitingEndorsement when acceptance.AcceptedAt is { } accepted => AcceptanceRequests.AnswerBy(accepted),
        _ => null,
    };

    private static Sentence Remains(Level now, Level before) =>
        $"What remains: {now.Likelihood} times {now.Impact} is {now.Score}, {now.Band}. Without controls it was {before.Score}, {before.Band}.";

    private static void Draw(CardKit kit, RiskPicture picture)
    {
        foreach (var line in picture.Treatments)
        {
            kit.Row(Sentence.Of(line.Title), line.State == "done"
                ? (Sentence)$"{line.Id}, done and checked; {line.Controls}; {line.Resources}"
                    : (Sentence)$"{line.Id}, running; {line.Controls}; {line.Resources}");
        }

        kit.Quiet($"Method {picture.MethodVersion}. Fingerprint of what is shown: {picture.Hash()[..12]}.");
    }

    private static IEnumerable<CardButton> Ways(RiskAcceptance acceptance, BandRule rule)
    {
        if (acceptance.Kind == AcceptanceKind.Acceptance && rule is { OwnerMayAccept: false, InterimDays: not null })
        {
            yield return new CardButton("Ask for 30 days", new AskTolerance(acceptance.RiskId));
        }

        yield return new CardButton("Treat more", new ShowNewTreatment(acceptance.RiskId));
    }
}
