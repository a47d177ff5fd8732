namespace IsmsBot.Workflows.Awareness;

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
public sealed record LatePerson(string EnrolmentId, string Name, string Unit, DateOnly DueAt, Reached Reached);

/// <summary>Whether the card has reached the person.</summary>
public enum Reached
{
    Arrived,
    OnItsWay,
    NotReached,
}

/// <summary>How a campaign stands: figures, parts by unit, site or manager, and names for the ISMS manager and auditors only.</summary>
public sealed record CoverageCard(
    string CampaignId, int Version, string Title, CampaignState Status, DateOnly DueAt, decimal Target, Coverage Figures, By Cut, IReadOnlyList<CoveragePart> Parts,
    IReadOnlyList<LatePerson> Late, bool WithNames, bool MayAct, string? ClosingNote) : Card
{
    private const int MostRows = 10;

    /// <summary>The published file was found changed: the campaign stands still.</summary>
    public bool UnderCheck { get; init; }

    public override string Type => "campaign.coverage";

    public override Sentence Summary => $"{Title}: {Figures.Done} of {Figures.Required} done, {Figures.Share:P1}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Coverage, campaign {Status}");
        kit.Title(Sentence.Of(Title));
        var reached = Figures.Share >= Target;
        kit.Progress(Figures.Done, Figures.Required, reached ? Tone.Good : Tone.Warning, $"{Figures.Done} of {Figures.Required} done, {Figures.Share:P1} (target {Target:P0})");
        kit.Ring("Enrolments", $"{Figures.Share.ToString("P1", kit.Language.Culture)}", new("Done", Figures.Done, Tone.Good), new("Not yet due", Figures.Waiting, Tone.Accent), new("Late", Figures.Late, Tone.Attention));
        kit.Facts(
            ("Late", $"{Figures.Late}"), ("Not yet due", $"{Figures.Waiting}"), ("On time", $"{Figures.OnTimeShare:P1}"), ("Deferred", $"{Figures.Deferred}"), ("Exempt", $"{Figures.Exempt}"),
            ("Could not be reached", $"{Figures.Unreachable}"), ("Due", $"{DueAt}"));
        if (UnderCheck)
        {
            kit.Notice(Tone.Attention, $"Stopped: the published file is not the one that was approved. The {Figures.Done} acceptances are under check until it is put right.");
        }

        if (ClosingNote is not null)
        {
            kit.Notice(Tone.Default, $"Closed: {ClosingNote}");
        }

        if (Parts.Count > 0)
        {
            kit.Table(
                [Cut switch { By.Site => "Site", By.Manager => "Manager", _ => "Unit" }, "Done", "Late"],
                [.. Parts.Take(MostRows).Select(p => (IReadOnlyList<Sentence>)[Sentence.Of(p.Name), $"{p.Done} of {p.Required}", $"{p.Late}"])], 3, 1, 1);
        }

        Names(kit);
        Buttons(kit);
        kit.Footer(CampaignId, "awareness");
    }

    private void Names(CardKit kit)
    {
        if (!WithNames || Late.Count == 0)
        {
            return;
        }

        kit.Heading("Not finished");
        foreach (var late in Late.Take(MostRows))
        {
            // A line each, for four columns break in the middle of words on a phone.
            kit.Row(Sentence.Of(late.Name), $"{late.Unit}, due on {late.DueAt}, card {late.Reached}");
        }

        if (Late.Count > MostRows)
        {
            // The list that was read is cut; the figures are not.
            kit.Quiet($"and {Math.Max(Late.Count, Figures.Late + Figures.Waiting) - MostRows} more.");
        }
    }

    private void Buttons(CardKit kit)
    {
        foreach (var cut in Enum.GetValues<By>().Where(c => c != Cut))
        {
            kit.Button(cut switch { By.Site => "By site", By.Manager => "By manager", _ => "By unit" }, new ShowCoverage(CampaignId, cut), ButtonStyle.WithoutInputs);
        }

        if (!MayAct || Status != CampaignState.Running)
        {
            return;
        }

        kit.Button("Remind now", new RemindNow(CampaignId), ButtonStyle.WithoutInputs);
        kit.More("Close", form =>
        {
            form.Ask(nameof(CloseCampaign.Note), "What about those who have not finished?", multiline: true, most: 500);
            form.Button("Close the campaign", new CloseCampaign(CampaignId, Version), ButtonStyle.Destructive);
        });
    }
}
