using System.Globalization;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Office;

/// <summary>The identification block of clause 7.5.2 as labels and values, in the language of the document and in the order of the PDF.</summary>
internal static class IdentificationCells
{
    public static (string Label, string Value)[] Of(string code, string version, string language, Identification block)
    {
        var words = PdfWords.In(language);
        return
        [
            (words.Code, code), (words.Version, words.Labelled(version, block.Status)), (words.Classification, block.Classification),
            (words.Owner, block.Owner), (words.Author, block.Author), (words.Approver, Shown(block.Approver)),
            (words.ApprovedOn, Day(block.ApprovedOn)), (words.EffectiveOn, Day(block.EffectiveOn)), (words.NextReview, Day(block.NextReviewOn)),
        ];
    }

    private static string Shown(string value) => value.Length == 0 ? "–" : value;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";
}
