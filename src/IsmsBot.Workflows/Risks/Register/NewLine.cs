using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>A row that becomes a risk, with the level that the method calculates for it.</summary>
internal sealed record NewLine(Dictionary<RegisterColumn, string> Line, Level Current, Level Bare, IReadOnlyList<Action<Risk>> Further)
{
    private const int LongestTitle = 80;
    private const int ShortestPart = 3;

    private static readonly RegisterColumn[] Rating = [RegisterColumn.Likelihood, RegisterColumn.Confidentiality, RegisterColumn.Integrity, RegisterColumn.Availability];

    /// <summary>What a new risk needs; the same rules as on the cards (RSK-01 to RSK-05).</summary>
    public static void Check(RegisterRow row, Dictionary<RegisterColumn, string> line, RegisterKnown known)
    {
        foreach (var part in RegisterLine.SentenceColumns.Where(c => line[c].Length < ShortestPart))
        {
            row.Wrong(part, "Something has to stand here: a risk has a cause, an event and a consequence.");
        }

        if (line[RegisterColumn.Owner] is { Length: > 0 } owner ? !known.RiskOwners.Contains(owner) : true)
        {
            row.Wrong(RegisterColumn.Owner, line[RegisterColumn.Owner].Length == 0 ? (Sentence)"A risk needs exactly one owner; give the mail address." : (Sentence)"This person does not hold the role of a risk owner.");
        }

        var assets = line[RegisterColumn.Assets].Split(", ", StringSplitOptions.RemoveEmptyEntries);
        if (assets.Length == 0 && line[RegisterColumn.Kind] == StateName.Of(RiskKind.InformationSecurity))
        {
            row.Wrong(RegisterColumn.Assets, "A risk to information names the assets it touches.");
        }

        foreach (var retired in assets.Where(a => !known.ActiveAssets.Contains(a)))
        {
            row.Wrong(RegisterColumn.Assets, $"{retired} is not in use any more.");
        }

        Rated(row, line, known.Method.Content);
    }

    public static NewLine Of(Dictionary<RegisterColumn, string> line, MethodContent method, IReadOnlyList<Action<Risk>> further)
    {
        var current = line[RegisterColumn.Likelihood].Length == 0 ? Level.NotRated : LevelOf(line, method);
        var (likelihood, impact) = (line[RegisterColumn.LikelihoodWithoutControls], line[RegisterColumn.ImpactWithoutControls]);

        // One impact is given for the case without controls: it counts for the properties that suffer with them.
        int Of(int now) => now > 0 ? Number(impact) : 0;
        return new NewLine(line, current, likelihood.Length == 0 || impact.Length == 0 || !current.IsRated
            ? current : method.Rate(Number(likelihood), Of(current.ImpactC), Of(current.ImpactI), Of(current.ImpactA)), further);
    }

    public Risk Make(string id, string importedById)
    {
        var risk = Named(id, importedById);
        foreach (var write in Further)
        {
            write(risk);
        }

        return risk;
    }

    private Risk Named(string id, string importedById) => new()
    {
        Id = id,
        Title = Line[RegisterColumn.Title] is { Length: > 0 } title ? title : Line[RegisterColumn.Event].Shortened(LongestTitle),
        OwnerId = Line[RegisterColumn.Owner],
        Reference = Line[RegisterColumn.Reference] is { Length: > 0 } reference ? reference : null,
        Kind = StateName.Read<RiskKind>(Line[RegisterColumn.Kind]),
        Cause = Line[RegisterColumn.Cause],
        Event = Line[RegisterColumn.Event],
        Consequence = Line[RegisterColumn.Consequence],
        RiskOwnerId = Line[RegisterColumn.Owner],
        AssetIds = List(RegisterColumn.Assets),
        Properties = Line[RegisterColumn.Properties].Length > 0 ? List(RegisterColumn.Properties) : [.. new[] { (Current.ImpactC, "C"), (Current.ImpactI, "I"), (Current.ImpactA, "A") }.Where(p => p.Item1 > 0).Select(p => p.Item2)],
        ExistingControlIds = List(RegisterColumn.Controls),
        ProposedById = importedById,
    };

    private static void Rated(RegisterRow row, Dictionary<RegisterColumn, string> line, MethodContent method)
    {
        var missing = Rating.Where(c => line[c].Length == 0).ToList();
        if (missing.Count == Rating.Length)
        {
            return;
        }

        foreach (var column in missing)
        {
            row.Wrong(column, "A rating is whole or not there: likelihood and the three effects, 0 for no effect.");
        }

        if (missing.Count == 0 && LevelOf(line, method) is var level && (level.Impact == 0 || (line[RegisterColumn.Score].Length > 0 && Number(line[RegisterColumn.Score]) != level.Score)))
        {
            row.Wrong(level.Impact == 0 ? RegisterColumn.Confidentiality : RegisterColumn.Score, level.Impact == 0 ? (Sentence)"A risk has an effect on at least one of the three." : (Sentence)$"The method calculates {level.Score}, {level.Band}. Correct the rating or leave the cell empty.");
        }
    }

    private static Level LevelOf(Dictionary<RegisterColumn, string> line, MethodContent method) =>
        method.Rate(Number(line[RegisterColumn.Likelihood]), Number(line[RegisterColumn.Confidentiality]), Number(line[RegisterColumn.Integrity]), Number(line[RegisterColumn.Availability]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private List<string> List(RegisterColumn column) => [.. Line[column].Split(", ", StringSplitOptions.RemoveEmptyEntries)];
}
