using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>A risk as one line of the register: each column as the text by which two lines are compared.</summary>
internal static class RegisterLine
{
    public static IReadOnlyList<RegisterColumn> SentenceColumns { get; } = [RegisterColumn.Cause, RegisterColumn.Event, RegisterColumn.Consequence];

    private static readonly string[] Letters = ["C", "I", "A"];

    public static Dictionary<RegisterColumn, string> Of(Risk risk)
    {
        var line = Named(risk);
        foreach (var column in RegisterColumn.All.Where(column => column.Field is not null))
        {
            line[column] = column.Field!.Text(risk)?.Trim() ?? "";
        }

        return line;
    }

    private static Dictionary<RegisterColumn, string> Named(Risk risk) => new()
    {
        [RegisterColumn.Id] = risk.Id,
        [RegisterColumn.Reference] = risk.Reference ?? "",
        [RegisterColumn.Title] = risk.Title.Trim(),
        [RegisterColumn.Kind] = StateName.Of(risk.Kind),
        [RegisterColumn.Cause] = risk.Cause.Trim(),
        [RegisterColumn.Event] = risk.Event.Trim(),
        [RegisterColumn.Consequence] = risk.Consequence.Trim(),
        [RegisterColumn.Owner] = risk.RiskOwnerId ?? "",
        [RegisterColumn.Assets] = List(risk.AssetIds),
        [RegisterColumn.Properties] = Properties(risk.Properties),
        [RegisterColumn.Controls] = List(risk.ExistingControlIds),
        [RegisterColumn.Likelihood] = Number(risk.Current, risk.Current.Likelihood),
        [RegisterColumn.Confidentiality] = Number(risk.Current, risk.Current.ImpactC),
        [RegisterColumn.Integrity] = Number(risk.Current, risk.Current.ImpactI),
        [RegisterColumn.Availability] = Number(risk.Current, risk.Current.ImpactA),
        [RegisterColumn.LikelihoodWithoutControls] = Number(risk.Inherent, risk.Inherent.Likelihood),
        [RegisterColumn.ImpactWithoutControls] = Number(risk.Inherent, risk.Inherent.Impact),
        [RegisterColumn.Score] = Number(risk.Current, risk.Current.Score),
    };

    public static string List(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));

    public static string Properties(IEnumerable<string> letters) => string.Join(", ", Letters.Where(letters.Contains));

    /// <summary>The sentence of a risk, by which a line without a number is known again.</summary>
    public static string Sentence(IReadOnlyDictionary<RegisterColumn, string> line) =>
        string.Join('|', SentenceColumns.Select(c => string.Join(' ', line.GetValueOrDefault(c, "").ToUpperInvariant().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))));

    private static string Number(Level level, int value) => level.IsRated ? value.ToString(CultureInfo.InvariantCulture) : "";
}
