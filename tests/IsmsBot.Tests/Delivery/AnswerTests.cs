using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Delivery;

/// <summary>
/// The card that answers a click is kept once: it is sent from there to the person's other devices, and forgotten when nobody can ask for it any
/// more.
/// </summary>
public class AnswerTests
{
    [Fact]
    public async Task The_clicked_card_becomes_the_answer_on_every_device_and_its_fingerprint_is_kept()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.ReadPolicy("sven");

        var answer = await bot.ClickForCard("sven", card, Browsing.Accept);

        Assert.Equal(answer.Card!.ToJsonString(), bot.As("sven").Look(card)!.Card!.ToJsonString());
        var row = await bot.InDb(db => db.Outbox.SingleAsync(o => o.Kind == OutboxKind.UpdateMessage && o.ActivityId == card.Id));
        Assert.Equal(OutboxState.Sent, row.State);
        Assert.NotNull(row.CardSha256);
        Assert.Null(row.Card);
    }

    [Fact]
    public async Task An_answer_is_forgotten_after_thirty_days_and_not_before()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db =>
        {
            foreach (var days in new[] { 29, 31 })
            {
                db.Add(new ClickSeen
                {
                    ConversationId = "a:somebody",
                    ActivityId = $"f:{days}",
                    PersonId = "P0001",
                    At = bot.Now.AddDays(-days).ToMillisecond(),
                    Card = "{}",
                });
            }

            return Task.CompletedTask;
        });

        await bot.Tick();

        Assert.Equal(
            "f:29", await bot.InDb(db => db.ClicksSeen.Where(c => c.ConversationId == "a:somebody").Select(c => c.ActivityId).SingleAsync()));
    }

    [Fact]
    public async Task An_update_whose_answer_is_forgotten_is_given_up_and_never_sent_empty()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db =>
        {
            db.Add(new OutboxRow
            {
                Id = Guid.CreateVersion7(bot.Now),
                Key = "update:old",
                Kind = OutboxKind.UpdateMessage,
                Priority = OutboxRow.ReplyPriority,
                ConversationId = "a:somebody",
                ServiceUrl = "https://smba.trafficmanager.net/teams/",
                ActivityId = "1",
                AnswerOf = "f:forgotten",
                CreatedAt = bot.Now.ToMillisecond(),
                NotBefore = bot.Now.ToMillisecond(),
            });
            return Task.CompletedTask;
        });

        await bot.Tick();

        Assert.Equal(OutboxState.Failed, await bot.InDb(db => db.Outbox.Where(o => o.Key == "update:old").Select(o => o.State).SingleAsync()));
    }
}
