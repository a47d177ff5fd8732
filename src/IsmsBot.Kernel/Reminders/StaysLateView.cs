using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Reminders;

/// <summary>"what stays late": everything that is open although everybody was told.</summary>
public sealed class StaysLateView : View
{
    public override string Key => "stays-late";

    public override IReadOnlyList<string> Phrases => ["what stays late", "what is late"];

    public override IReadOnlyList<string> GermanPhrases => ["was bleibt liegen", "was ist überfällig"];

    public override Sentence Help => "Show what is late although everybody was told";

    public override string Permission => StaysLate.Permission;

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        Reply.With(await StaysLate.OfAsync(turn, turn.Today, StaysLate.SeesNames(turn)));
}
