using System.Globalization;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Pdf;

/// <summary>
/// The head of the first page: title and the identification table of ISO/IEC 27001:2022 clause 7.5.2. Dates are
/// written year-month-day (ISO 8601), which reads the same in every country.
/// </summary>
internal sealed class CoverBlock(PublishRequest request)
{
    private const int Columns = 3;
    private const float TitleSize = 25;
    private const float TitleLeading = 32;
    private const float LabelSize = 7.8f;
    private const float RowHeight = 33;
    private const float ColumnGap = 16;

    private readonly PdfWords words = PdfWords.In(request.Language);

    public IEnumerable<Piece> Set() => [.. Title(), .. Table(), .. Changes(), Space()];

    private static Piece Space() => new(6, (_, _, _) => { });

    private IEnumerable<Piece> Title()
    {
        var label = Line($"{request.Code}   ·   {words.Version} {request.Version}", 9.5f, Face.Bold, PdfStyle.Width);
        yield return new Piece(20, (canvas, top, _) => label.Draw(canvas, PdfStyle.Left, top + 12, PdfStyle.Accent)) { KeepWithNext = true };
        foreach (var line in LineBreaker.Break([new TextSpan(request.Title, Face.Bold)], TitleSize, PdfStyle.Width))
        {
            yield return new Piece(TitleLeading, (canvas, top, _) =>
                line.Draw(canvas, PdfStyle.Left - 1, top + PdfStyle.Baseline(TitleLeading, TitleSize), PdfStyle.Ink))
            { KeepWithNext = true };
        }

        yield return new Piece(20, (canvas, top, _) => PdfStyle.Fill(canvas, PdfStyle.Left, top + 8, 56, 2.5f, PdfStyle.Accent))
        {
            KeepWithNext = true,
        };
    }

    private IEnumerable<Piece> Table()
    {
        var block = request.Identification;
        (string Label, string Value)[] cells =
        [
            (words.Code, $"{request.Code} · {words.Labelled(request.Version, block.Status)}"), (words.Classification, block.Classification), (
                words.Language, words.LanguageName),
            (words.Owner, block.Owner), (words.Author, block.Author), (words.Approver, block.Approver),
            (words.ApprovedOn, Day(block.ApprovedOn)), (words.EffectiveOn, Day(block.EffectiveOn)), (words.NextReview, Day(block.NextReviewOn)),
        ];
        foreach (var (index, row) in cells.Chunk(Columns).Index())
        {
            yield return Row(row, isFirst: index == 0);
        }
    }

    private static Piece Row((string Label, string Value)[] cells, bool isFirst)
    {
        var width = (PdfStyle.Width - (ColumnGap * (Columns - 1))) / Columns;
        var set = cells.Select(cell => (
            Label: Line(cell.Label, LabelSize, Face.Regular, width),
            Values: LineBreaker.Break([new TextSpan(cell.Value.Length == 0 ? "–" : cell.Value)], PdfStyle.TextSize, width))).ToList();
        var height = RowHeight + ((set.Max(cell => cell.Values.Count) - 1) * PdfStyle.Leading);
        return new Piece(height, (canvas, top, _) =>
        {
            foreach (var (column, cell) in set.Index())
            {
                var left = PdfStyle.Left + (column * (width + ColumnGap));
                if (isFirst)
                {
                    PdfStyle.Line(canvas, left, top, left + width, top, PdfStyle.Rule, 0.6f);
                }

                cell.Label.Draw(canvas, left, top + 12.5f, PdfStyle.Quiet);
                foreach (var (index, value) in cell.Values.Index())
                {
                    value.Draw(canvas, left, top + 25.5f + (index * PdfStyle.Leading), PdfStyle.Ink);
                }

                PdfStyle.Line(canvas, left, top + height, left + width, top + height, PdfStyle.Rule, 0.6f);
            }
        })
        { KeepWithNext = true };
    }

    private IEnumerable<Piece> Changes()
    {
        if (string.IsNullOrWhiteSpace(request.Identification.ChangeSummary))
        {
            yield break;
        }

        var label = Line(words.Changes, LabelSize, Face.Regular, PdfStyle.Width);
        yield return new Piece(18, (canvas, top, _) => label.Draw(canvas, PdfStyle.Left, top + 12.5f, PdfStyle.Quiet)) { KeepWithNext = true };
        foreach (var line in LineBreaker.Break([new TextSpan(request.Identification.ChangeSummary)], PdfStyle.TextSize, PdfStyle.Width))
        {
            yield return new Piece(PdfStyle.Leading, (canvas, top, _) =>
                line.Draw(canvas, PdfStyle.Left, top + PdfStyle.Baseline(PdfStyle.Leading, PdfStyle.TextSize), PdfStyle.Ink));
        }

        yield return new Piece(
            7, (canvas, top, _) => PdfStyle.Line(canvas, PdfStyle.Left, top + 6, PdfStyle.Left + PdfStyle.Width, top + 6, PdfStyle.Rule, 0.6f));
    }

    private static TextLine Line(string text, float size, Face face, float width) => LineBreaker.Break([new TextSpan(text, face)], size, width)[0];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
