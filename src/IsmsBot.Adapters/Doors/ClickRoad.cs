using System.Text;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Adapters.Doors;

/// <summary>From a click on a card to the runner and back: the answer replaces the card, or is said below it.</summary>
public sealed class ClickRoad(ActRunner runner)
{
    public async Task<InvokeAnswer> ExecuteAsync(Activity activity, ExecuteClick click, CancellationToken cancellationToken)
    {
        // A refresh that nobody asked for must do nothing but look (Activity protocol facts 7.5), and show nothing to a group.
        if (click.IsRefresh && (!OnlyLooks(click) || !activity.IsPersonal))
        {
            return InvokeAnswer.Message("This card does not refresh by itself. Type \"my tasks\" for a fresh one.");
        }

        var answer = await runner.RunAsync(
            new Click(
                activity.From?.AadObjectId ?? "",
                click.Verb,
                click.Data,
                Origins.Of(activity),
                Origins.Channel(activity),
                Origins.Correlation(activity)),
            cancellationToken);
        return answer.CardJson is { } card ? InvokeAnswer.Card(Encoding.UTF8.GetBytes(card)) : InvokeAnswer.Message(answer.Said ?? "");
    }

    private static bool OnlyLooks(ExecuteClick click) => RoomCatalog.TryReadAct(click.Verb, click.Data, out var act, out _) && act.OnlyLooks();
}
