namespace IsmsBot.Workflows.Enrolments;

/// <summary>One late person of a team; the absent manager is named when the card came to somebody further up.</summary>
public sealed record LateReport(string EnrolmentId, string Name, DateOnly DueAt, string? AbsentManager);

/// <summary>For line managers: own reports who are late. It tells; the decision stays with the people.</summary>
public sealed record TeamLateCard(string CampaignId, string Title, IReadOnlyList<LateReport> Late, DateOnly Today) : Card
{
    private const int MostRows = 10;

    public override string Type => "team.late";

    public override Sentence Summary => $"{Late.Count:person of your team is|people of your team are} late: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        if (Late.FirstOrDefault(l => l.AbsentManager is not null) is { } absent)
        {
            kit.Quiet($"You get this because {absent.AbsentManager} is away.");
        }

        foreach (var late in Late.Take(MostRows))
        {
            kit.Row(Sentence.Of(late.Name), $"{Today.DayNumber - late.DueAt.DayNumber:day|days} late, was due on {late.DueAt}", Tone.Attention);
        }

        kit.Button("Remind them", new RemindMyTeam(CampaignId), ButtonStyle.Main);

        // One form for all: inputs of several forms would share their ids. The choice names the enrolment, so without it nothing is found.
        kit.More("Put off", form =>
        {
            var people = Late.Take(MostRows).Select(l => new Option(l.EnrolmentId, Sentence.Of(l.Name)));
            form.Choose(nameof(Defer.Record), "Who?", [.. people], Late.Count == 1 ? Late[0].EnrolmentId : null);
            Defer.Draw(form);
            form.Button("Put off", new Defer(""), ButtonStyle.Main);
        });
        kit.Footer(CampaignId, "awareness");
    }
}
