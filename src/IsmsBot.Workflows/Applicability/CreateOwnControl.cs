namespace IsmsBot.Workflows.Applicability;

/// <summary>Adds a control of our own that Annex A does not have, as C.1, C.2 ... (6.1.3 b); it is decided on like the others.</summary>
public sealed record CreateOwnControl(string? Name = null, string? Purpose = null) : FreeAct
{
    private const int Shortest = 5;
    private const int LongestName = 120;

    public override Who Allowed() => Who.MayForAll("soa.edit");

    internal static void Draw(CardKit form)
    {
        form.Text("For what Annex A does not have. It gets a number such as C.1 and is decided on like the others.");
        form.Ask(nameof(Name), "Name", most: LongestName);
        form.Ask(nameof(Purpose), "What is it for?", multiline: true, most: 500);
        form.Button("Add the control", new CreateOwnControl(), ButtonStyle.Main);
    }

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var (name, purpose) = (Name?.Trim() ?? "", Purpose?.Trim() ?? "");
        var missing = new List<Sentence>();
        if (name.Length is < Shortest or > LongestName)
        {
            missing.Add("a name of the control");
        }

        if (purpose.Length < Shortest)
        {
            missing.Add("what it is for");
        }

        if (missing.Count > 0)
        {
            throw Refuse.With(await SoaOverviewCard.OfAsync(null, turn.Reader), "GEN-04", ("fields", Sentence.List(missing)));
        }

        var register = RoomCatalog.RegisterOf<SoaEntry>();
        if (await turn.Db.Set<SoaEntry>().FirstOrDefaultAsync(e => e.ControlId.StartsWith("C.") && e.Title == name, turn.Cancellation) is { } same)
        {
            return Reply.With(await register.CardAsync(same, turn.Reader), $"There is a control of this name: {same.ControlId}.");
        }

        var id = $"C.{await NumberSeries.TakeAsync(turn.Db, "C", 1, turn.Cancellation)}";
        var entry = turn.Create(new SoaEntry
        {
            Id = SoaEntry.IdOf(id),
            ControlId = id,
            Title = name,
            Purpose = purpose,
            DecideBy = turn.Today.AddDays(SoaEntry.DaysToDecide),
        });
        return Reply.With(
            await register.CardAsync(entry, turn.Reader),
            $"Added as {id}. Decide on it next; until then the Statement of Applicability cannot be approved.");
    }
}
