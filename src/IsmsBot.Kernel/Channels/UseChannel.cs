using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Channels;

/// <summary>
/// Chooses the channel of the click for what is posted. It is kept by its id: names are anybody's to give. The click comes from a card that the bot
/// has sent into this channel, so it can post there.
/// </summary>
/// <param name="For">One of <see cref="PostsFor.All"/>.</param>
public sealed record UseChannel(string For) : FreeAct
{
    public override Who Allowed() => Who.MayForAll(PostsFor.Permission);

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        if (turn.Channel != Channel.TeamChannel || turn.Origin is not { } origin || !PostsFor.All.Contains(For))
        {
            return UseChannelView.Elsewhere;
        }

        var place = Here(origin);
        var key = ConversationReference.ForChannel(For);
        var known = await turn.Db.Conversations.FirstOrDefaultAsync(c => c.Key == key, turn.Cancellation);
        if (known is not { ChosenById: not null } || known.ConversationId != place)
        {
            if (known is null)
            {
                turn.Db.Add(known = new ConversationReference { Key = key, ConversationId = place, ServiceUrl = origin.ServiceUrl });
            }

            (known.ConversationId, known.ServiceUrl, known.TeamId, known.ChosenById) = (place, origin.ServiceUrl, origin.TeamId, turn.ActorId);
            (known.State, known.LastSeenAt) = (Reachability.Reachable, turn.Now);
            turn.Note(nameof(ConversationReference), key, "choose", place);
            await SendWhatWaitedAsync(turn);
        }

        var done = new SettledCard("Where I post", $"From now on I post here for \"{For}\". {turn.Actor.Name} has chosen this channel.");
        return new Reply(done, null) { FitForChannels = true };
    }

    /// <summary>The channel itself, without the post that was answered.</summary>
    internal static string Here(Origin origin) => origin.ConversationId.Split(';')[0];

    /// <summary>What was to be posted before there was a channel is posted now, and not at the next look in an hour.</summary>
    private async Task SendWhatWaitedAsync(Turn turn)
    {
        var waiting = await turn.Db.Outbox.Where(o => o.Kind == OutboxKind.PostToChannel && o.ChannelName == For
            && o.State == OutboxState.Waiting && o.ClaimedUntil == null).ToListAsync(turn.Cancellation);
        foreach (var row in waiting)
        {
            row.NotBefore = turn.Now;
        }
    }
}
