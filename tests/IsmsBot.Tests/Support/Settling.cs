using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Support;

/// <summary>Lets what an act set off come to its end, and looks at the messages again.</summary>
internal static class Settling
{
    /// <summary>
    /// Everything is sent that is due. What is on its way itself while its card is to follow is tried again seconds later, and an unclear answer (a
    /// busy machine can make one) a minute later.
    /// </summary>
    public static async Task Settled(this TestBot bot)
    {
        await bot.Tick();
        for (var i = 0; i < 60 && await bot.InDb(db => IsAnythingWaiting(db, bot.Now.AddSeconds(10))); i++)
        {
            await bot.MoveBy(TimeSpan.FromSeconds(3));
        }
    }

    /// <summary>The message as the person sees it by now.</summary>
    public static ChatMessage Now(this TestBot bot, string person, ChatMessage message) => bot.As(person).Look(message)!;

    /// <summary>The draft of CAM-2026-06: everybody is to accept the policy ISMS-POL-002.</summary>
    public static async Task<ChatMessage> Campaign(this TestBot bot, string author)
    {
        var last = await bot.Say(author, "new campaign");
        foreach (var answer in (string[])
            ["Policy to read and accept", "ISMS-POL-002", "skip", "The policy", "everyone", "skip", "tomorrow", "3 weeks", "95 %", "skip"])
        {
            last = await bot.Say(author, answer);
        }

        return last;
    }

    private static Task<bool> IsAnythingWaiting(IsmsDb db, DateTimeOffset soon) => db.Outbox.AnyAsync(
        o => (o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain)
            && (o.NotBefore <= soon || (o.Attempts > 0 && o.Kind != OutboxKind.PostToChannel)));
}
