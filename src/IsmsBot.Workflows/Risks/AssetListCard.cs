using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <param name="Waits">It is not in use yet.</param>
public sealed record AssetLine(string AssetId, string Title, DateOnly LastReviewedAt, bool Waits = false);

/// <summary>Assets, those that wait first and then the longest unconfirmed, ten at most.</summary>
public sealed record AssetListCard(IReadOnlyList<AssetLine> Lines, int All) : Card
{
    /// <summary>Those of the reader; otherwise everybody's.</summary>
    public bool Own { get; init; } = true;

    public override string Type => "asset.list";

    public override Sentence Summary => Own ? (Sentence)$"Your assets: {All}" : (Sentence)$"Assets: {All}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var line in Lines)
        {
            kit.Row(Sentence.Of(line.Title), line.Waits ? (Sentence)$"{line.AssetId}, not in use yet" : (Sentence)$"{line.AssetId}, last confirmed on {line.LastReviewedAt}", line.Waits ? Tone.Attention : Tone.Default, new CardButton("Open", new ShowAsset(line.AssetId)));
        }

        if (All > Lines.Count)
        {
            kit.Quiet(Own ? (Sentence)$"and {All - Lines.Count} more; they come up as you finish these." : (Sentence)$"and {All - Lines.Count} more. Type \"asset\" and an id to open one.");
        }

        kit.Button("New asset", new SayPhrase("new asset"), ButtonStyle.WithoutInputs);
    }
}
