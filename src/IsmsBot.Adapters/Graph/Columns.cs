using System.Globalization;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Adapters.Graph;

/// <summary>Internal names of the columns (infra/sharepoint), all of them text: persons and links cannot be written through Graph.</summary>
internal static class Columns
{
    public const string Id = "DocId";
    public const string Version = "DocVersion";
    public const string Title = "DocTitle";
    public const string Language = "DocLanguage";
    public const string Author = "DocAuthor";
    public const string Offered = "DocOffered";

    /// <summary>Names one publication. A change by somebody else inherits it, so the oldest version that has it is the bot's own.</summary>
    public const string Publication = "DocPublication";

    public static Dictionary<string, string> Of(PublishRequest request, string offeredSha256, string publication)
    {
        var about = request.Identification;
        return new Dictionary<string, string>
        {
            [Id] = request.Code,
            [Version] = request.Version,
            [Title] = request.Title,
            [Language] = request.Language,
            ["DocOwner"] = about.Owner,
            [Author] = about.Author,
            ["DocApprover"] = about.Approver,
            ["DocClassification"] = about.Classification,
            ["DocEffectiveOn"] = Day(about.EffectiveOn),
            ["DocApprovedOn"] = Day(about.ApprovedOn),
            ["DocReviewOn"] = Day(about.NextReviewOn),
            ["DocChange"] = about.ChangeSummary.Shortened(254),
            [Offered] = offeredSha256,
            [Publication] = publication,
        };
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
