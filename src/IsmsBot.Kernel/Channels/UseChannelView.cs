using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Channels;

/// <summary>"use this channel for isms", typed in the channel: asks back on a card, whose button chooses it.</summary>
public sealed class UseChannelView : View
{
    private static readonly Sentence inTheChannel =
        "Type this in the channel that I am to post in: mention me and add \"use this channel for isms\" or \"use this channel for management\".";

    internal static Reply Elsewhere { get; } = new(null, inTheChannel) { FitForChannels = true };

    public override string Key => "use-channel";

    public override IReadOnlyList<string> Phrases =>
        ["use this channel for isms", "use this channel for management", "use this channel for {text}", "use this channel"];

    public override IReadOnlyList<string> GermanPhrases =>
    [
        "diesen kanal für isms nutzen", "diesen kanal für management nutzen", "nutze diesen kanal für {text}",
        "diesen kanal für {text} nutzen", "diesen kanal für {text} verwenden", "diesen kanal nutzen",
    ];

    public override Sentence Help => "Choose the channel of a team that I post in";

    public override string Permission => PostsFor.Permission;

    public override bool FitForChannels => true;

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        if (turn.Channel != Channel.TeamChannel || turn.Origin is not { } origin || PostsFor.Named(asked.Text) is not { } use)
        {
            return Elsewhere;
        }

        var key = ConversationReference.ForChannel(use);
        var chosen = await turn.Db.Conversations.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key && c.ChosenById != null, turn.Cancellation);
        return chosen?.ConversationId == UseChannel.Here(origin)
            ? Reply.Say($"I post here for \"{use}\" already. Nothing was changed.")
            : Reply.With(new UseChannelCard([use], IsMoved: chosen is not null));
    }
}
