namespace IsmsBot.Workflows.Workforce;

/// <summary>
/// An administrator says that so many people really left: the directory is looked at again at once, and taken over if it still says so.
/// </summary>
public sealed record ConfirmLeavers(int Leavers = 0) : FreeAct
{
    public override Who Allowed() => Who.May("config.edit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var place = await turn.Db.Set<DirectoryPlace>().FindAsync([DirectoryPlace.Only], turn.Cancellation);
        if (place?.HeldLeavers != Leavers)
        {
            return Reply.Say("Nothing is held back any more, or the number is another one now. I have changed nothing.");
        }

        (place.AllowedLeavers, place.LookedAt) = (Leavers, null);
        var comment = string.Create(CultureInfo.InvariantCulture, $"{Leavers} people may leave");
        turn.Note(nameof(DirectoryPlace), DirectoryPlace.Only, "confirm", comment);
        return Reply.Say($"I look at the directory again now. If not more than {Leavers:person is|people are} gone, they have left.");
    }
}
