using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>Something that is wrong in one cell: where, and what to do.</summary>
public sealed record RowProblem(int Row, string Column, Sentence What);

/// <summary>Reads the cells of one row into the texts by which lines are compared; everything that does not fit is noted, nothing stops at the first.</summary>
internal sealed class RegisterRow(ReadRow row, RegisterHeadings head, RegisterKnown known, List<RowProblem> problems)
{
    private static readonly Dictionary<string, string> Letters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["C"] = "C",
        ["I"] = "I",
        ["A"] = "A",
        ["Confidentiality"] = "C",
        ["Integrity"] = "I",
        ["Availability"] = "A",
        ["Vertraulichkeit"] = "C",
        ["Integrität"] = "I",
        ["Verfügbarkeit"] = "A",
    };

    private static readonly Dictionary<string, RiskKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = RiskKind.InformationSecurity,
        ["information-security"] = RiskKind.InformationSecurity,
        ["information security"] = RiskKind.InformationSecurity,
        ["Informationssicherheit"] = RiskKind.InformationSecurity,
        ["management-system"] = RiskKind.ManagementSystem,
        ["management system"] = RiskKind.ManagementSystem,
        ["Managementsystem"] = RiskKind.ManagementSystem,
    };

    private static readonly RegisterColumn[] Effects =
        [RegisterColumn.Confidentiality, RegisterColumn.Integrity, RegisterColumn.Availability, RegisterColumn.ImpactWithoutControls];

    private readonly HashSet<RegisterColumn> wrong = [];

    public int Number => row.Number;

    public Dictionary<RegisterColumn, string> Read() => RegisterColumn.All.ToDictionary(c => c, Cell);

    /// <summary>How to write the further fields to a new risk; a cell that its field does not take is noted.</summary>
    public async Task<IReadOnlyList<Action<Risk>>> FurtherAsync(IReadOnlyDictionary<RegisterColumn, string> line, FormReading reading)
    {
        var writes = new List<Action<Risk>>();
        foreach (var (column, text) in line.Where(cell => cell.Key.Field is not null))
        {
            var field = column.Field!;
            if ((text.Length > 0 || !field.Required) && await field.ReadAsync(text.Length == 0 ? null : text, reading) is { } write)
            {
                writes.Add(write);
            }
            else
            {
                Wrong(column, $"\"{text}\" does not fit: {field.Complaint}.");
            }
        }

        return writes;
    }

    /// <summary>Notes what is wrong with a cell; the first thing only, the next shows when it is put right.</summary>
    public void Wrong(RegisterColumn column, Sentence what)
    {
        if (wrong.Add(column))
        {
            problems.Add(new RowProblem(row.Number, head.Of(column), what));
        }
    }

    private string Cell(RegisterColumn column)
    {
        var text = head[row, column];
        return column switch
        {
            _ when column == RegisterColumn.Owner => Owner(text),
            _ when column == RegisterColumn.Assets => RegisterLine.List(Parts(text)
                .Select(p => known.Asset(p)
                    ?? Unknown(column, $"There is no asset \"{p}\". Name assets by number or title, such as AST-0001."))
                .Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)),
            _ when column == RegisterColumn.Properties =>
                RegisterLine.Properties(Parts(text).Select(p => Letters.GetValueOrDefault(p) ?? Unknown(column, $"\"{p}\" is none of C, I and A."))),
            _ when column == RegisterColumn.Controls => Controls(text),
            _ when column == RegisterColumn.Kind => Kinds.TryGetValue(text, out var kind)
                ? StateName.Of(kind) : Unknown(column, $"\"{text}\" is neither information-security nor management-system."),
            _ when column == RegisterColumn.Likelihood || column == RegisterColumn.LikelihoodWithoutControls =>
                Whole(column, text, 1, known.Method.Content.Size()),
            _ when Effects.Contains(column) => Whole(column, text, 0, known.Method.Content.Size()),
            _ when column == RegisterColumn.Score => Whole(column, text, 0, MethodContent.LargestSize * MethodContent.LargestSize),
            _ when column == RegisterColumn.Id => text.ToUpperInvariant(),
            _ when column == RegisterColumn.Title => Short(column, text, 200),
            _ when column == RegisterColumn.Reference => Short(column, text, 60),
            { Field: not null } => text,
            _ => Short(column, text, 500),
        };
    }

    private string Owner(string text) => text.Length == 0 ? "" : known.People(text) switch
    {
        [] => Unknown(RegisterColumn.Owner, $"Nobody here is called \"{text}\". Give the mail address."),
        [var one] => one,
        _ => Unknown(RegisterColumn.Owner, $"Several people are called \"{text}\". Give the mail address."),
    };

    private string Controls(string text)
    {
        var ids = known.Controls.Read(text, out var unknown);
        return unknown is null ? RegisterLine.List(ids) : Unknown(RegisterColumn.Controls, $"\"{unknown}\" is no control. Did you mean {known.Controls.Suggestion(unknown)}?");
    }

    private string Whole(RegisterColumn column, string text, int least, int most) =>
        text.Length == 0 || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            ? text.Length == 0 ? "" : int.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : Unknown(column, $"\"{text}\" is no whole number from {least} to {most}.");

    private string Short(RegisterColumn column, string text, int most) => text.Length <= most ? text : Unknown(column, $"The text is longer than {most} characters.");

    private string Unknown(RegisterColumn column, Sentence what)
    {
        Wrong(column, what);
        return "";
    }

    private static string[] Parts(string text) => text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
