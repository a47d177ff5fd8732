namespace IsmsBot.Workflows.Versions;

/// <summary>The form that sends a draft to review; for the policy with its content points and how outsiders get it (POL-01, POL-03).</summary>
public sealed record SubmitCard(DocumentVersion Of, string Title, SubmitReview Typed) : Card
{
    public required IReadOnlyList<Option> Approvers { get; init; }

    public required IReadOnlyList<Option> Reviewers { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The change binds people, so it should become a major version (DOC-06).</summary>
    public bool OffersMajor { get; init; }

    public override string Type => IsPolicy ? "policy.content" : "document.submit";

    public override Sentence Summary => $"Send {Title} {Of.VersionLabel} to review";

    private bool IsPolicy => PolicyChecks.IsPolicy(Of.DocumentCode);

    /// <param name="barred">Who may not approve it: whoever wrote or edited it.</param>
    internal static async Task<SubmitCard> OfAsync(
        Turn turn, DocumentVersion version, ControlledDocument document, SubmitReview typed, IReadOnlyCollection<string> barred)
    {
        var holders = await new FormReading(turn).HoldersAsync("document.review");
        return new SubmitCard(version, document.Title, typed)
        {
            Approvers = Options(await DocumentApprovers.FreeAsync(turn, document.Code, barred)),
            Reviewers = Options(holders.Where(p => p.Presence == Presence.Active && p.Id != version.AuthorId)),
            Today = turn.Today,
        };
    }

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Of.DocumentCode}, version {Of.VersionLabel}");
        kit.Title($"Send {Title} to review");
        kit.Text("I read the file now and remember exactly this state of it. If it changes before it is approved, it has to be sent again.");
        var approver = Approvers.Any(a => a.Value == Typed.Approver) ? Typed.Approver : Approvers is [var only] ? only.Value : null;
        kit.Choose(nameof(SubmitReview.Approver), "Who approves it?", Approvers, approver, open: false);
        kit.Choose(
            nameof(SubmitReview.Reviewers), "Who shall comment on it first?", Reviewers, Typed.Reviewers,
            several: true, required: false, open: false);
        kit.AskDate(
            nameof(SubmitReview.EffectiveFrom), "In force from (empty: on the day of approval)", Typed.EffectiveFrom, Today, required: false);
        if (IsPolicy)
        {
            AskPolicy(kit);
        }

        if (OffersMajor)
        {
            kit.Tick(nameof(SubmitReview.WordingOnly), "Wording", "I have checked: the meaning for people stays the same", Typed.WordingOnly);
            kit.Button("Make it a major version", new MakeMajor(Of.Id, Of.Version), ButtonStyle.WithoutInputs);
        }

        kit.Button("Send to review", new SubmitReview(Of.Id, Of.Version), ButtonStyle.Main);
        kit.Button("Back", RoomCatalog.RegisterOf<DocumentVersion>().Show(Of.Id), ButtonStyle.WithoutInputs);
        kit.Footer(Of.Id, IsPolicy ? ["policy", "documentation-creating"] : ["documentation-creating"]);
    }

    private void AskPolicy(CardKit kit)
    {
        kit.Heading("What the policy has to contain");
        kit.Tick(nameof(SubmitReview.FitsOrganisation), "Purpose", "It fits our organisation", Typed.FitsOrganisation);
        kit.Tick(nameof(SubmitReview.FrameForObjectives), "Objectives", "It gives the frame for our objectives", Typed.FrameForObjectives);
        kit.Tick(
            nameof(SubmitReview.CommitRequirements), "Requirements", "It commits us to meet the requirements that apply", Typed.CommitRequirements);
        kit.Tick(nameof(SubmitReview.CommitImprovement), "Improvement", "It commits us to keep improving", Typed.CommitImprovement);
        kit.Ask(
            nameof(SubmitReview.OutsideAccess), "How do customers and suppliers get it? (public page, or on request with a contact)",
            Typed.OutsideAccess, required: false, most: 300);
    }

    private static List<Option> Options(IEnumerable<Person> people) => [.. people.Select(p => new Option(p.Id, Sentence.Of(p.Name)))];
}
