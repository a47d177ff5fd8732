using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Chat;

/// <summary>What a room does with a file that somebody sends into their own chat.</summary>
public abstract class FileTaker
{
    /// <summary>A permission of roles.json.</summary>
    public abstract string Permission { get; }

    public abstract bool Takes(string fileName);

    public abstract Task<Reply> TakeAsync(Turn turn, UploadedFile file);

    /// <summary>Gives a file to the room that takes it; whoever may not send it reads who can.</summary>
    public static async Task<Reply> ReplyAsync(Turn turn, IReadOnlyList<UploadedFile> files)
    {
        if (files.Count > 1)
        {
            return Reply.Say("Please send one file at a time. I have looked at none of these.");
        }

        if (RoomCatalog.Rooms.SelectMany(r => r.Files).FirstOrDefault(t => t.Takes(files[0].Name)) is not { } taker)
        {
            return Reply.Say($"I can do nothing with \"{files[0].Name}\". I read risk registers as xlsx or csv; type \"import risks\" to see how.");
        }

        return turn.Actor.Scope(taker.Permission) is null
            ? throw await Denied.ForAsync(turn, taker.Permission)
            : await taker.TakeAsync(turn, files[0]);
    }
}
