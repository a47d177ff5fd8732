using System.Text.RegularExpressions;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Decides what a typed text means for this person, here and now.</summary>
public static partial class Conversation
{
    private const int MostQuoted = 120;

    public static async Task<Reply> ReplyAsync(Turn turn, string text)
    {
        text = text.Trim();
        var (found, nearest) = CommandBook.Read(ListMark().Replace(text, ""), turn.Actor, turn.Today);
        var open = Onlookers.IsAlone(turn) ? await InterviewRunner.OpenAsync(turn) : null;
        if (open is not null && (found is not { Exact: true } || await InterviewRunner.OffersAsync(turn, open, text)))
        {
            return await InterviewRunner.TypedAsync(turn, open, text);
        }

        if (text.Length == 0)
        {
            return Reply.With(new HelpCard(HelpGroup.For(turn.Actor))) with { FitForChannels = true };
        }

        if (found is null)
        {
            return await RecordMeant.ReplyAsync(turn, text) ?? (Courtesy.IsThanks(text) ? Reply.Say(Courtesy.Answer)
                : Reply.With(new NotUnderstoodCard(text.Shortened(MostQuoted), nearest)));
        }

        if (turn.Actor.Scope(found.Command.Permission) is null)
        {
            throw await Denied.ForAsync(turn, found.Command.Permission);
        }

        turn.Room = found.Command.Room;
        var left = open is not null && found.Command.Interview is { } next && next.Key != open.Interview ? InterviewRunner.Left(open) : null;
        var reply = found.Command.Interview is { } interview
            ? await InterviewRunner.BeginAsync(turn, interview, text)
            : (await found.Command.View!.ShowAsync(turn, found.Asked)) with { FitForChannels = found.Command.View.FitForChannels };
        return left is not null ? reply with { Said = left }
            : open is null || found.Command.Interview is not null ? reply : reply with { Said = InterviewRunner.StillOpen(open) };
    }

    /// <summary>"1. my tasks" out of a list of steps, "- my tasks": the mark is no part of the command.</summary>
    [GeneratedRegex(
        @"^(?:\(?[0-9\uff10-\uff19]{1,2}[.):\uff0e\uff09](?:\s+|(?=\p{L}))|[a-z]\)\s+|[-\u2013\u2014*\u2022\u00b7\u2023\u25aa]\s+)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ListMark();
}
