namespace IsmsBot.Workflows.Documents;

/// <summary>The form that sends a draft to review; for the policy with its content points and how outsiders get it (POL-01, POL-03).</summary>
public sealed record SubmitCard(
    string VersionId, int Version, string Code, string Title, string Label, bool IsPolicy, IReadOnlyList<Option> Approvers, IReadOnlyList<Option> Reviewers, SubmitReview Typed, DateOnly Today) : Card
{
    /// <summary>The change binds people, so it should become a major version (DOC-06).</summary>
    public bool OffersMajor { get; init; }

    public override string Type => IsPolicy ? "policy.content" : "document.submit";

    public override Sentence Summary => $"Send {Title} {Label} to review";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, version {Label}");
        kit.Title($"Send {Title} to review");
        kit.Text("I read the file now and remember exactly this state of it. If it changes before it is approved, it has to be sent again.");
        kit.Choose(nameof(SubmitReview.Approver), "Who approves it?", Approvers, Approvers.Any(a => a.Value == Typed.Approver) ? Typed.Approver : null, open: false);
        kit.Choose(nameof(SubmitReview.Reviewers), "Who shall comment on it first?", Reviewers, Typed.Reviewers, several: true, required: false, open: false);
        kit.AskDate(nameof(SubmitReview.EffectiveFrom), "In force from (empty: on the day of approval)", Typed.EffectiveFrom, Today, required: false);
        if (IsPolicy)
        {
            kit.Heading("What the policy has to contain");
            kit.Tick(nameof(SubmitReview.FitsOrganisation), "Purpose", "It fits our organisation", Typed.FitsOrganisation);
            kit.Tick(nameof(SubmitReview.FrameForObjectives), "Objectives", "It gives the frame for our objectives", Typed.FrameForObjectives);
            kit.Tick(nameof(SubmitReview.CommitRequirements), "Requirements", "It commits us to meet the requirements that apply", Typed.CommitRequirements);
            kit.Tick(nameof(SubmitReview.CommitImprovement), "Improvement", "It commits us to keep improving", Typed.CommitImprovement);
            kit.Ask(nameof(SubmitReview.OutsideAccess), "How do customers and suppliers get it? (public page, or on request with a contact)", Typed.OutsideAccess, required: false, most: 300);
        }

        if (OffersMajor)
        {
            kit.Tick(nameof(SubmitReview.WordingOnly), "Wording", "I have checked: the meaning for people stays the same", Typed.WordingOnly);
            kit.Button("Make it a major version", new MakeMajor(VersionId, Version), ButtonStyle.WithoutInputs);
        }

        kit.Button("Send to review", new SubmitReview(VersionId, Version), ButtonStyle.Main);
        kit.Button("Back", new ShowVersion(VersionId), ButtonStyle.WithoutInputs);
        kit.Footer(VersionId, IsPolicy ? ["policy", "documentation-creating"] : ["documentation-creating"]);
    }
}
