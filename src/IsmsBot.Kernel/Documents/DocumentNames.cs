using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The rules for codes, version labels, languages and formats. They are strict because the values become names of files
/// and columns in every store: nothing that fits them can leave a folder or hide in a listing.
/// </summary>
public static partial class DocumentNames
{
    private const int LongestCode = 64;
    private const int LongestTitle = 200;

    /// <exception cref="InvalidDocument">The code does not fit the pattern ISMS-XXX-000.</exception>
    public static string Code(string? code) => code is { Length: <= LongestCode } && CodePattern().IsMatch(code)
        ? code
        : throw new InvalidDocument($"The document code {Shown(code)} is not allowed. A code is capital letters and digits in parts joined by hyphens, such as ISMS-POL-001.");

    /// <exception cref="InvalidDocument">The label is not major.minor, nor a draft of one.</exception>
    public static string Version(string? version) => version is not null && VersionPattern().IsMatch(version)
        ? version
        : throw new InvalidDocument($"The version {Shown(version)} is not allowed. A version is two numbers such as 3.0, or 3.0-d1 for a draft.");

    /// <summary>Whether a name, such as that of a folder, is a version label.</summary>
    public static bool IsVersion(string name) => VersionPattern().IsMatch(name);

    /// <exception cref="InvalidDocument">The first value of the request that is not allowed.</exception>
    public static void Check(PublishRequest request)
    {
        Code(request.Code);
        Version(request.Version);
        var isDraft = request.Version.Contains('-', StringComparison.Ordinal);
        Refuse(!Enum.IsDefined(request.Library), $"There is no library {request.Library}.");
        Refuse(
            isDraft && request.Library != DocumentLibrary.Drafts, $"{request.Version} is the label of a draft; it cannot go to {request.Library}.");
        Refuse(string.IsNullOrWhiteSpace(request.Title), $"{request.Code} has no title.");
        Refuse(request.Title.Length > LongestTitle, $"The title of {request.Code} is longer than {LongestTitle} characters.");
        Refuse(!LanguagePattern().IsMatch(request.Language ?? ""), $"The language {Shown(request.Language)} is not a tag such as en or nl-NL.");
        Refuse(
            !DocumentFormats.All.Contains(request.SourceFormat),
            $"The format {Shown(request.SourceFormat)} is not one of {string.Join(", ", DocumentFormats.All)}.");
        Refuse(request.SourceBytes.IsEmpty, $"{request.Code} {request.Version} is empty.");
        Refuse(
            !DocumentFormats.Fits(request.SourceFormat, request.SourceBytes.Span),
            $"The bytes of {request.Code} {request.Version} are not of the format {request.SourceFormat}.");
        var loaded = LoadedParts.In(request.SourceBytes);
        Refuse(loaded.Count > 0, $"{request.Code} {request.Version} would run or load by itself: {string.Join(", ", loaded)}. Take it out.");
    }

    /// <summary>The numbers of a label, for sorting: 3.0-d1 comes before 3.0, which comes before 3.1.</summary>
    public static (int Major, int Minor, int Draft) Order(string version)
    {
        var numbers = Version(version).Split('.', '-', 'd').Where(part => part.Length > 0).Select(int.Parse).ToArray();
        return (numbers[0], numbers[1], numbers.Length > 2 ? numbers[2] : int.MaxValue);
    }

    private static void Refuse(bool wrong, string because)
    {
        if (wrong)
        {
            throw new InvalidDocument(because);
        }
    }

    private static string Shown(string? value) => value switch
    {
        null or "" => "(empty)",
        _ => "\"" + string.Concat(value.Take(40).Select(c => char.IsControl(c) ? '?' : c)) + (value.Length > 40 ? "...\"" : "\""),
    };

    [GeneratedRegex(@"^[A-Z]{2,8}(-[A-Z0-9]{1,12}){1,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})(-d[1-9][0-9]{0,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();
}
