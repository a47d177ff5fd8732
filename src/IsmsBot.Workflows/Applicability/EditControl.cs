namespace IsmsBot.Workflows.Applicability;

/// <summary>The owner of a control says how it works and how far it is; the ISMS manager decides next.</summary>
public sealed record EditControl(string Record, int Version) : SoaAct(Record, Version)
{
    protected override string Action => "edit";

    internal static void Draw(CardKit form, SoaEntry entry) => DrawShared(form, entry);

    protected override async Task<Reply> DoAsync(SoaEntry record, Turn turn)
    {
        WriteShared(record);
        if (record.Applicability == Applies.Excluded)
        {
            await SoaGuards.NotReliedOnAsync(turn, record, await Register.CardAsync(record, turn.Reader));
        }

        ControlUses.Changed(turn, record, "edit");
        foreach (var manager in (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation)).Where(m => m.Id != turn.ActorId))
        {
            turn.Send(await Register.CardAsync(record, turn.For(manager)), manager, $"soa:{record.Id}:{record.Version}:{manager.Id}", record.Id);
        }

        return await AnswerAsync(record, turn, "Saved. The ISMS manager decides on it next.");
    }
}
