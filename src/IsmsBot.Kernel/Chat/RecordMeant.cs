using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// A text nobody knows that names one record, such as "close EVT-0004" or the number alone: the record is shown, and its card has the buttons.
/// </summary>
internal static class RecordMeant
{
    private const int MostQuoted = 60;

    private static readonly char[] Marks = [.. " \t\r\n,;:!?()\"'"];

    /// <returns>Null when it names none or several.</returns>
    public static async Task<Reply?> ReplyAsync(Turn turn, string text)
    {
        (string Id, string Phrase)[] named =
            [.. text.Split(Marks, StringSplitOptions.RemoveEmptyEntries).Select(Named).OfType<(string, string)>().Distinct()];
        if (named is not [var (id, phrase)]
            || CommandBook.Read(phrase, turn.Actor, turn.Today).Found is not { Exact: true, Command.View: { } view } found)
        {
            return null;
        }

        if (turn.Actor.Scope(found.Command.Permission) is null)
        {
            throw await Denied.ForAsync(turn, found.Command.Permission);
        }

        turn.Room = found.Command.Room;
        var reply = await view.ShowAsync(turn, found.Asked);
        return reply.Card is null || string.Equals(text, id, StringComparison.OrdinalIgnoreCase) ? reply
            : reply with { Said = $"I did not understand \"{text.Shortened(MostQuoted)}\". This is {id}." };
    }

    /// <summary>Only with its mark, as in RSK-0003: "section 7" is no record.</summary>
    private static (string Id, string Phrase)? Named(string word)
    {
        word = word.Trim('.');
        return !word.Contains('-', StringComparison.Ordinal) ? null
            : IdWords.TryRecordId(word, out var id) ? (id, "show " + id)
            : IdWords.TryDocumentCode(word, out var code) ? (code, "document " + code)
            : null;
    }
}
