using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Jobs;

/// <summary>Something outside has not answered for a day, or answers again. There is nothing to decide, only something to repair.</summary>
public sealed record OutageCard(string Key, DateTimeOffset Since, DateTimeOffset? Until) : Card
{
    public override string Type => "outage";

    public override Sentence Summary => (Key, Until) switch
    {
        (Outage.Directory, null) => "I cannot reach the directory of people",
        (Outage.Directory, _) => "I reach the directory of people again",
        (_, null) => "I cannot reach the document library",
        _ => "I reach the document library again",
    };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        if (Until is { } end)
        {
            kit.Facts(("Out of reach since", $"{Since}"), ("Answers since", $"{end}"));
            kit.Text("What had waited is done now. Nothing was lost.");
            return;
        }

        kit.Facts(("Out of reach since", $"{Since}"));
        kit.Text(Key == Outage.Directory
            ? "Joiners, movers and leavers are not taken over, and everybody keeps the roles they had. Everything else goes on."
            : "Drafts, publications and filed records wait, and nobody sees whether a published file is changed. Everything else goes on.");
        kit.Text("Please look at the service health of Microsoft 365, and whether the certificate, the secret or the consent of my application has ended. The command check-sharepoint says what is wrong.");
        kit.Quiet("I try again at every tick and say when it answers.");
    }
}
