using IsmsBot.Catalog;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Kernel.Cards;

/// <summary>What has become of a record, for somebody who need not answer: decided, sent back, taken up.</summary>
public sealed record NewsCard(string RecordId, string Title, Sentence News) : Card
{
    /// <summary>What its button does; null for news without one.</summary>
    public CardButton? Next { get; init; }

    public override string Type => "news";

    public override Sentence Summary => News;

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Text(News);
        if (Next is { } next)
        {
            kit.Button(next.Title, next.Act, ButtonStyle.Main);
        }

        kit.Footer(RecordId, RecordTypes.WithPrefix(RecordId.Split('-')[0]) is { } type ? [type.HomeClause] : []);
    }
}
