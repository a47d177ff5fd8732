using System.Text.RegularExpressions;
using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Risks;

/// <summary>The controls that a risk or a treatment may name: those of Annex A, and our own once somebody has added them (6.1.3 b).</summary>
public sealed partial class KnownControls
{
    private const int MostNearest = 3;
    private const int ShortestWord = 4;

    private static readonly char[] NoWords = [' ', '.', ',', ':', ';', '(', ')', '-', '/', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly IReadOnlyList<string> own;

    private KnownControls(IReadOnlyList<string> own) => this.own = own;

    public static async Task<KnownControls> ReadAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var own = new List<string>();
        foreach (var room in RoomCatalog.Rooms.OfType<IKeepsOwnControls>())
        {
            own.AddRange(await room.OwnControls(db).ToListAsync(cancellationToken));
        }

        return new KnownControls(own);
    }

    /// <summary>Reads controls as people type them.</summary>
    /// <param name="unknown">The first part that is no control, as it was typed; null when all are known.</param>
    public List<string> Read(string? text, out string? unknown)
    {
        var ids = ControlList.Read(text, out unknown);
        unknown ??= ids.Find(id => IsOwn(id) && !own.Contains(id, StringComparer.Ordinal));
        return ids;
    }

    /// <exception cref="Refusal">GEN-14: one of them does not exist; the form keeps what was typed.</exception>
    public List<string> ReadOrRefuse(string? text, Card form)
    {
        var ids = Read(text, out var unknown);
        return unknown is null ? ids : throw Refuse.With(form, "GEN-14", ("ref", Sentence.Of(unknown)), ("suggestion", Suggestion(unknown)));
    }

    /// <summary>What the writer may have meant, nearest first: never empty.</summary>
    public Sentence Suggestion(string unknown)
    {
        var nearest = Nearest(unknown);
        return !IsOwn(unknown) ? Sentence.Either(nearest.Select(Sentence.Of))
            : nearest.Count == 0 ? (Sentence)"a control of Annex A, or add it to the Statement of Applicability first"
                : (Sentence)$"{Sentence.Either(nearest.Select(Sentence.Of))}, or add it to the Statement of Applicability first";
    }

    private IReadOnlyList<string> Nearest(string unknown)
    {
        var asked = Normal(unknown);
        var (family, number) = Parts(asked);
        if (IsOwn(unknown))
        {
            return [.. own.OrderBy(id => Math.Abs(Parts(id).Number - number)).ThenBy(id => Parts(id).Number).Take(MostNearest)];
        }

        // A number of 2013 has moved; a number that is too high has neighbours; words may stand in a title.
        var moved = AnnexControls.From2013(asked).Select(control => control.Id).ToList();
        var neighbours = AnnexControls.All.Where(control => Parts(control.Id).Family == family)
            .OrderBy(control => Math.Abs(Parts(control.Id).Number - number)).Select(control => control.Id);
        var words = unknown.Split(NoWords, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord)
            .Select(word => word[..ShortestWord]).ToList();
        var named = AnnexControls.All.Select(
            control => (control.Id, Shared: words.Count(word => control.Title.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(control => control.Shared > 0).OrderByDescending(control => control.Shared).Select(control => control.Id);
        return [.. moved.Concat(named).Concat(neighbours).Append(AnnexControls.All[0].Id).Distinct(StringComparer.Ordinal).Take(MostNearest)];
    }

    /// <summary>The number alone, as Annex A writes it: "A.8.55" for "a 8.55 Backup".</summary>
    private static string Normal(string typed) => Number().Match(typed) is { Success: true } number
        ? "A." + string.Join('.', number.Groups[1].Value.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries)) : typed.ToUpperInvariant();

    [GeneratedRegex(@"^\s*A?[\s.\-]*(\d{1,2}(?:[\s.]\d{1,2}){1,2})", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    private static bool IsOwn(string id) => id.StartsWith("C.", StringComparison.Ordinal);

    private static (string Family, int Number) Parts(string id)
    {
        var dot = id.LastIndexOf('.');
        return dot > 0 && int.TryParse(id.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (id[..dot].ToUpperInvariant(), number) : ("", 0);
    }
}
