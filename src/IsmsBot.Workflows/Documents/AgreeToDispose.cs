namespace IsmsBot.Workflows.Documents;

/// <summary>What owner and ISMS manager decide about a version whose time of keeping is over; nobody else is asked.</summary>
public abstract record DisposalAct(string Record, int Version) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.May("document.draft").Or(Who.May("document.approve"));

    protected override async Task<Card?> CurrentCardAsync(DocumentVersion record, Turn turn) => await Disposals.CardAsync(turn, record);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        var pair = await DisposalPair.OfAsync(turn, document);
        Refuse.Unless(pair.Has(turn.ActorId), "GEN-11", ("assignee", Sentence.Of(string.Join(", ", pair.Everybody.Select(p => p.Name)))));
        return await DecideAsync(record, document, pair, turn);
    }

    private protected abstract Task<Reply> DecideAsync(DocumentVersion record, ControlledDocument document, DisposalPair pair, Turn turn);

    private protected static Reply? Gone(DocumentVersion record) => record.DisposedAt is { } at ? Reply.Say($"Its files were removed on {at}.")
        : record.DisposalSecondById is not null ? Reply.Say("Two people have agreed; its files are being removed.") : null;
}

/// <summary>"It may go": the first of the two, and another person after them. Not before the last day of keeping is over (DOC-08).</summary>
public sealed record AgreeToDispose(string Record, int Version) : DisposalAct(Record, Version)
{
    protected override Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => Task.FromResult(
        Gone(record) ?? (record.DisposalFirstById == turn.ActorId ? Reply.Say("You have agreed already. It needs a second person.") : null));

    /// <summary>Whoever keeps it longer turns every card; what the other one has to know then is until when.</summary>
    protected override async Task CheckCardAsync(DocumentVersion record, Turn turn)
    {
        Disposals.RefuseInForce(record);
        if (Disposals.MustBeKept(record, turn.Today))
        {
            throw Refuse.With(await Disposals.CardAsync(turn, record), "DOC-08", ("id", Sentence.Of(record.Id)), ("date", record.RetainUntil is { } day ? (Sentence)$"{day}" : (Sentence)"somebody decides how long"));
        }

        await base.CheckCardAsync(record, turn);
    }

    private protected override async Task<Reply> DecideAsync(DocumentVersion record, ControlledDocument document, DisposalPair pair, Turn turn)
    {
        if (record.DisposalFirstById is not { } first || !pair.OthersOf(first).Any(p => p.Id == turn.ActorId))
        {
            return await FirstAsync(record, document, pair, turn);
        }

        (record.DisposalSecondById, record.NextStepOn) = (turn.ActorId, null);
        turn.Edit(record, "agree to disposal");
        return Reply.With(await Disposals.CardAsync(turn, record, document, pair, turn.ActorId) with { MayAgree = false }, "Agreed by both. I remove the files now.");
    }

    private static async Task<Reply> FirstAsync(DocumentVersion record, ControlledDocument document, DisposalPair pair, Turn turn)
    {
        var others = pair.OthersOf(turn.ActorId);
        if (others.Count == 0)
        {
            throw Refuse.Missing("a second person: an ISMS manager, or the approver of the document");
        }

        record.DisposalFirstById = turn.ActorId;
        turn.Edit(record, "agree to disposal");
        foreach (var other in others)
        {
            turn.Send(await Disposals.CardAsync(turn, record, document, pair, other.Id), other, $"disposal:{record.Id}:{record.RetainUntil:yyyyMMdd}:{turn.ActorId}:{other.Id}", record.Id);
        }

        return Reply.With(await Disposals.CardAsync(turn, record, document, pair, turn.ActorId), $"Noted. I have asked {others.Select(p => p.Name)} too.");
    }
}

/// <summary>Keeps a version beyond its time, with a reason and a new date: a legal case, an open nonconformity. Both are asked again when it is over.</summary>
public sealed record KeepLonger(string Record, int Version, DateOnly? Until = null, string? Reason = null) : DisposalAct(Record, Version)
{
    protected override Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => Task.FromResult(Gone(record));

    private protected override async Task<Reply> DecideAsync(DocumentVersion record, ControlledDocument document, DisposalPair pair, Turn turn)
    {
        Disposals.RefuseInForce(record);
        if (Until is not { } until || until <= turn.Today)
        {
            throw Refuse.Missing("a day in the future");
        }

        Refuse.UnlessReasoned(Reason, Sentence.Of(string.Join(", ", pair.OthersOf(turn.ActorId).Select(p => p.Name))));
        (record.RetainUntil, record.HoldReason, record.DisposalFirstById, record.NextStepOn) = (until, Reason!.Trim(), null, null);
        turn.Edit(record, "keep longer", record.HoldReason);
        return Reply.With(await Disposals.CardAsync(turn, record, document, pair, turn.ActorId), $"It is kept until {until}. I ask again then.");
    }
}
