using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Workflows.Coverage;

/// <summary>How the parts of the coverage are cut.</summary>
public enum By
{
    Unit,
    Site,
    Manager,
}

/// <summary>One part: Engineering, 40 of 44.</summary>
public sealed record CoveragePart(string Name, int Required, int Done, int Late);

/// <summary>Somebody who has not finished, for those who may see names.</summary>
public sealed record LatePerson(string EnrolmentId, string Name, string Unit, DateOnly DueAt, Delivery Delivery);

/// <summary>How a campaign stands: figures, parts by unit, site or manager, and names for the ISMS manager and auditors only.</summary>
public sealed record CoverageCard(Campaign Campaign, Figures Figures, By Cut, IReadOnlyList<CoveragePart> Parts, IReadOnlyList<LatePerson> Late)
    : Card
{
    private const int MostRows = 10;

    /// <summary>The published file was found changed: the campaign stands still.</summary>
    public bool UnderCheck { get; init; }

    /// <summary>Reminds everybody; null for a reader who may not.</summary>
    public Act? Remind { get; init; }

    /// <summary>What the reader may do with the campaign here.</summary>
    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    public override string Type => "campaign.coverage";

    public override Sentence Summary => $"{Campaign.Title}: {Figures.Done} of {Figures.Required} done, {Figures.Share:P1}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Coverage, campaign {Campaign.Status}");
        kit.Title(Sentence.Of(Campaign.Title));
        Numbers(kit);
        if (UnderCheck)
        {
            kit.Notice(
                Tone.Attention,
                $"Stopped: the published file is not the one that was approved. {Figures.Done:acceptance is|acceptances are} under check.");
        }

        if (Campaign.ClosingNote is { } note)
        {
            kit.Notice(Tone.Default, $"Closed: {note}");
        }

        Names(kit);
        foreach (var cut in Enum.GetValues<By>().Where(c => c != Cut))
        {
            kit.Button(
                cut switch { By.Site => "By site", By.Manager => "By manager", _ => "By unit" }, new ShowCoverage(Campaign.Id, cut),
                    ButtonStyle.WithoutInputs);
        }

        if (Remind is not null)
        {
            kit.Button("Remind now", Remind, ButtonStyle.WithoutInputs);
        }

        kit.Steps(Steps);
        kit.Footer(Campaign.Id, "awareness");
    }

    private void Numbers(CardKit kit)
    {
        Figures.Draw(kit, Campaign.TargetCoverage);
        kit.Ring(
            "Enrolments", $"{Figures.Share.ToString("P1", kit.Language.Culture)}",
            new("Done", Figures.Done, Tone.Good), new("Not yet due", Figures.Waiting, Tone.Accent), new("Late", Figures.Late, Tone.Attention));
        kit.Facts(
            ("Late", $"{Figures.Late}"), ("Not yet due", $"{Figures.Waiting}"), ("On time", $"{Figures.OnTimeShare:P1}"),
                ("Deferred", $"{Figures.Deferred}"),
            ("Exempt", $"{Figures.Exempt}"), ("Could not be reached", $"{Figures.Unreachable}"), ("Due", $"{Campaign.DueAt}"));
        if (Parts.Count > 0)
        {
            kit.Table(
                [Cut switch { By.Site => "Site", By.Manager => "Manager", _ => "Unit" }, "Done", "Late"],
                [.. Parts.Take(MostRows).Select(p => (IReadOnlyList<Sentence>)[Sentence.Of(p.Name), $"{p.Done} of {p.Required}", $"{p.Late}"])], 3,
                    1, 1);
        }
    }

    private void Names(CardKit kit)
    {
        if (Late.Count > 0)
        {
            kit.Heading("Not finished");
        }

        foreach (var late in Late.Take(MostRows))
        {
            // A line each, for four columns break in the middle of words on a phone.
            kit.Row(
                Sentence.Of(late.Name), $"{late.Unit}, due on {late.DueAt}, card {late.Delivery}", Tone.Default,
                new CardButton("Open", RoomCatalog.RegisterOf<Enrolment>().Opening(late.EnrolmentId)));
        }

        if (Late.Count > MostRows)
        {
            // The list that was read is cut; the figures are not.
            kit.Quiet($"and {Math.Max(Late.Count, Figures.Late + Figures.Waiting) - MostRows} more.");
        }
    }
}
