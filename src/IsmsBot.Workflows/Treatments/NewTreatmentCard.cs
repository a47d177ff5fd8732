using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The form for a treatment: option, controls, cost, who, by when, and the level expected afterwards.</summary>
public sealed record NewTreatmentCard(
    string RiskId, int Version, string Title, Level Current, MethodContent Method, DateOnly? Limit, DateOnly Today, IReadOnlyList<Option> People, IReadOnlyList<string> Suggested,
    string? Option, string? Description, string? Controls, string? Counterpart, string? Stopped, string? Resources, string? Responsible, DateOnly? Due, string? Likelihood, string? Impact) : Card
{
    public override string Type => "treatment.new";

    public override Sentence Summary => $"What will be done about {Title}?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{RiskId}: {Current.Score}, {Current.Band}");
        kit.Title(Summary);
        if (Limit is { } limit)
        {
            kit.Quiet($"For a risk of this band it has to be done by {limit}.");
        }

        if (Suggested.Count > 0)
        {
            kit.Quiet($"Controls that fit: {Suggested}. An excluded control is named after you send it.");
        }

        kit.Choose(nameof(ProposeTreatment.Option), "What to do", [
            new Option("modify", "Modify: put in or strengthen controls"), new Option("share", "Share: insurance, contract, partner"), new Option("avoid", "Avoid: stop what causes it"), new Option("retain", "Retain: live with it; the owner accepts it")], Option, open: false);
        kit.Ask(nameof(ProposeTreatment.Description), "What will be done?", Description, required: false, multiline: true, most: 1000);
        kit.Ask(nameof(ProposeTreatment.Controls), "Controls, such as A.8.13, A.8.7", Controls, required: false, most: 300);
        kit.Ask(nameof(ProposeTreatment.Resources), "What does it cost, in money and days?", Resources, required: false, most: 300);
        kit.Choose(nameof(ProposeTreatment.Responsible), "Who carries it out?", People, Responsible, required: false, open: false);
        kit.AskDate(nameof(ProposeTreatment.Due), "Done by", Due, Today, required: false);
        kit.Choose(nameof(ProposeTreatment.Likelihood), "How likely afterwards?", [.. Method.Likelihood.Select(s => new Option(Text(s.Value), Sentence.Of($"{s.Value} {s.Name.In(kit.Language)}")))], Likelihood, required: false, open: false);
        kit.Choose(nameof(ProposeTreatment.Impact), "Effect afterwards", [.. Method.Impact.Where(s => s.Value > 0).Select(s => new Option(Text(s.Value), Sentence.Of($"{s.Value} {s.Name.In(kit.Language)}")))], Impact, required: false, open: false);
        kit.Ask(nameof(ProposeTreatment.Counterpart), "If it is shared: with whom, by which contract, and what stays with us?", Counterpart, required: false, most: 300);
        kit.Ask(nameof(ProposeTreatment.Stopped), "If it is avoided: what stops, and from which day?", Stopped, required: false, most: 300);
        kit.Button("Propose", new ProposeTreatment(RiskId, Version), ButtonStyle.Main);
        if (Controls is { Length: > 0 } && ControlList.Read(Controls, out _) is [var first, ..])
        {
            kit.Button("Look at the control", new SayPhrase($"soa {first}"), ButtonStyle.WithoutInputs);
        }

        kit.Footer(RiskId, "risk-treatment-process");
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
