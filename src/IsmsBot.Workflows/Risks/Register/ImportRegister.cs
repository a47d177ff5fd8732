namespace IsmsBot.Workflows.Risks.Register;

/// <summary>An act on an import at the version on the card.</summary>
public abstract record ImportAct(string Record, int Version) : VersionedAct<RiskImport>(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Card?> CurrentCardAsync(RiskImport record, Turn turn) => await ImportCards.ForAsync(turn, record, 0);
}

/// <summary>
/// Adds every new risk of a file in one save, checked once more against the register as it is now. A rating in a file is not the owner's: each owner is
/// asked to confirm theirs (6.1.2 c, d).
/// </summary>
public sealed record ImportRegister(string Record, int Version) : ImportAct(Record, Version)
{
    protected override async Task<Reply?> AlreadyAsync(RiskImport record, Turn turn) => record.Status != ImportState.Imported ? null : Reply.With(
        await ImportCards.ForAsync(turn, record, 0),
        GuardWords.Of("GEN-03", ("name", Sentence.Of(await turn.NameAsync(record.ImportedById))), ("decision", "import"), ("date", $"{record.ImportedOn}")));

    protected override async Task<Reply> DoAsync(RiskImport record, Turn turn)
    {
        record.MustAllow("import");
        var check = await RegisterCheck.OfAsync(turn, [await SentTable.ReadAsync(turn, record.Id)]);
        if (check.Problems.Count > 0 || check.New.Count == 0)
        {
            throw Refuse.With(ImportCards.Of(record, check, 0), "GEN-04", ("fields", check.New.Count == 0 && check.Problems.Count == 0 ? (Sentence)"a risk that is not in the register yet" : (Sentence)$"{check.Problems.Count} cells that have to be put right"));
        }

        var risks = await AddAsync(turn, check, record.Id);
        (record.ImportedById, record.ImportedOn, record.RiskIds) = (turn.ActorId, turn.Today, [.. risks.Select(r => r.Id)]);
        await SentTable.ForgetAsync(turn, record.Id);
        turn.Move(record, "import", $"{risks.Count} risks");
        var owners = await AskAsync(turn, record, risks);
        return Reply.With(await ImportCards.ForAsync(turn, record, 0), $"{risks.Count} risks are in the register. I have asked their owners ({owners}) to confirm or to rate them.");
    }

    private static async Task<List<Risk>> AddAsync(Turn turn, RegisterCheck check, string importId)
    {
        var number = await NumberSeries.TakeAsync(turn.Db, "RSK", check.New.Count, turn.Cancellation);
        var risks = new List<Risk>();
        foreach (var line in check.New)
        {
            var risk = turn.Create(line.Make(NumberSeries.Id("RSK", number++), turn.ActorId));
            if (line.Current.IsRated)
            {
                Ratings.Apply(turn, risk, line.Current, line.Bare, check.Known.Method, importId);
                risk.OwnerConfirmedAt = null;
            }

            risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
            risks.Add(risk);
        }

        return risks;
    }

    /// <summary>One card for each owner.</summary>
    private static async Task<int> AskAsync(Turn turn, RiskImport import, List<Risk> risks)
    {
        var groups = risks.GroupBy(r => r.RiskOwnerId!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var owner in await turn.Db.People.AsNoTracking().Where(p => groups.Keys.Contains(p.Id)).ToListAsync(turn.Cancellation))
        {
            var mine = groups[owner.Id];
            turn.Send(
                new RateRequestCard(import.Id, import.Title, [.. mine.OrderByDescending(r => r.CurrentScore).Take(ListCard.MostRows)
                    .Select(r => new ToRate(r.Id, r.Title, r.CurrentScore, r.Current.Band))], mine.Count, turn.Today.AddDays(Risk.DaysToRate)),
                owner, $"import:{import.Id}:{owner.Id}", import.Id);
        }

        return groups.Count;
    }
}

/// <summary>Puts a file away; nothing of it was in the register.</summary>
public sealed record DropImport(string Record, int Version) : ImportAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(RiskImport record, Turn turn)
    {
        turn.Move(record, "drop");
        await SentTable.ForgetAsync(turn, record.Id);
        return Reply.With(await ImportCards.ForAsync(turn, record, 0), "Dropped. The register is unchanged.");
    }
}

/// <summary>Opens an import, at the problems from a number on. Changes nothing.</summary>
public sealed record ShowImport(string Record, int From = 0) : Act<RiskImport>(Record)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskImport record, Turn turn) => Reply.With(await ImportCards.ForAsync(turn, record, From));
}
