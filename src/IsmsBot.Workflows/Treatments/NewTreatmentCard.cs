using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The form for a treatment: option, controls, cost, who, by when, and the level expected afterwards; with what was typed.</summary>
public sealed record NewTreatmentCard(Risk Risk, MethodContent Method, ProposeTreatment Typed, DateOnly Today) : Card
{
    /// <summary>The last day for a plan by the band; null where there is none.</summary>
    public DateOnly? Limit { get; init; }

    /// <summary>Controls that work against the same, worst risks first.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>Whom the typed name may mean.</summary>
    public IReadOnlyList<Option> Candidates { get; init; } = [];

    public override string Type => "treatment.new";

    public override Sentence Summary => $"What will be done about \"{Risk.Title}\"?";

    public static async Task<NewTreatmentCard> OfAsync(Turn turn, Risk risk, ProposeTreatment typed)
    {
        var method = (await MethodInForce.NeededAsync(turn)).Content;
        return new NewTreatmentCard(risk, method, typed, turn.Today)
        {
            Limit = method.RuleOf(risk.Current.Band).TreatmentDays is { } days ? turn.Today.AddDays(days) : null,
            Suggested = await FittingControls.ForAsync(turn, risk),
        };
    }

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Risk.Id}: {Risk.Current.Score}, {Risk.Current.Band}");
        kit.Title(Summary);
        if (Limit is { } limit)
        {
            kit.Quiet($"For a risk of this band it has to be done by {limit}.");
        }

        if (Suggested.Count > 0)
        {
            kit.Quiet($"Controls that fit: {Suggested}. An excluded control is named after you send it.");
        }

        Ask(kit);
        kit.Button("Propose", new ProposeTreatment(Risk.Id, Risk.Version), ButtonStyle.Main);
        if (ControlList.Read(Typed.Controls, out _) is [var first, ..])
        {
            kit.Button("Look at the control", new SayPhrase($"soa {first}"), ButtonStyle.WithoutInputs);
        }

        kit.Footer(Risk.Id, "risk-treatment-process");
    }

    private void Ask(CardKit kit)
    {
        kit.Choose(nameof(Typed.Option), "What to do", [
            new("modify", "Modify: put in or strengthen controls"), new("share", "Share: insurance, contract, partner"),
            new("avoid", "Avoid: stop what causes it"), new("retain", "Retain: live with it; the owner accepts it")], Typed.Option, open: false);
        kit.Ask(nameof(Typed.Description), "What will be done?", Typed.Description, required: false, multiline: true, most: 1000);
        kit.Ask(nameof(Typed.Controls), "Controls, such as A.8.13, A.8.7", Typed.Controls, required: false, most: 300);
        kit.Ask(nameof(Typed.Resources), "What does it cost, in money and days?", Typed.Resources, required: false, most: 300);
        kit.AskPerson(nameof(Typed.Responsible), "Who carries it out?", Typed.Named, Candidates);
        kit.AskDate(nameof(Typed.Due), "Done by", Typed.Due, Today, required: false);
        kit.Choose(nameof(Typed.Likelihood), "How likely afterwards?",
            Steps(Method.Likelihood.Select(s => (s.Value, s.Name)), kit), Typed.Likelihood, required: false, open: false);
        kit.Choose(nameof(Typed.Impact), "Effect afterwards",
            Steps(Method.Impact.Where(s => s.Value > 0).Select(s => (s.Value, s.Name)), kit), Typed.Impact, required: false, open: false);
        kit.Ask(nameof(Typed.Counterpart), "If it is shared: with whom, by which contract, and what stays with us?",
            Typed.Counterpart, required: false, most: 300);
        kit.Ask(nameof(Typed.Stopped), "If it is avoided: what stops, and from which day?", Typed.Stopped, required: false, most: 300);
    }

    private static IReadOnlyList<Option> Steps(IEnumerable<(int Value, MethodWords Name)> scale, CardKit kit) =>
        [.. scale.Select(s => new Option(s.Value.ToString(CultureInfo.InvariantCulture), Sentence.Of($"{s.Value} {s.Name.In(kit.Language)}")))];
}
