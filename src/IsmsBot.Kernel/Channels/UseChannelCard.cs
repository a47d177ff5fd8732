using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Channels;

/// <summary>Asks in a channel whether it is the one to post in; also when the bot was added to a team and has none yet.</summary>
/// <param name="For">What for: some of <see cref="PostsFor.All"/>.</param>
/// <param name="IsMoved">Whether another channel was chosen before.</param>
public sealed record UseChannelCard(IReadOnlyList<string> For, bool IsMoved = false) : Card
{
    public override string Type => "channel.use";

    public override Sentence Summary => "Where shall I post?";

    public override void Draw(CardKit kit)
    {
        kit.Title("Where shall I post?");
        kit.Text("I post news in the channel that an ISMS manager or an administrator chooses, whatever it is called.");
        if (IsMoved)
        {
            kit.Text("Another channel is chosen now. It gets nothing any more once this one is chosen.");
        }

        foreach (var use in For)
        {
            kit.Button($"Use this channel for {use}", new UseChannel(use), use == For[0] ? ButtonStyle.Main : ButtonStyle.Plain);
        }

        kit.Quiet("For another channel, mention me there and type \"use this channel for isms\" or \"use this channel for management\".");
    }
}
