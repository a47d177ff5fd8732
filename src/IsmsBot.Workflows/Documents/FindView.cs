using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>"policy on {topic}", "document {code}", "where is {title}": by code or by words of the title, if it is meant for the person.</summary>
public sealed class FindView : View
{
    private const int Shortest = 3;

    private static readonly HashSet<string> Noise = new(
        ["the", "policy", "policies", "document", "rules", "our", "und", "die", "der", "das", "richtlinie"], StringComparer.OrdinalIgnoreCase);

    public override string Key => "doc";

    public override IReadOnlyList<string> Phrases => ["document {code}", "policy on {topic}", "where is {title}"];

    public override IReadOnlyList<string> GermanPhrases => ["Dokument {code}", "richtlinie zu {topic}", "wo ist {title}"];

    public override Sentence Help => "Find a document, for example: where is the privacy policy";

    public override string Permission => "document.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var register = RoomCatalog.RegisterOf<ControlledDocument>();
        if (asked.Slot<DocumentCodeValue>("code") is not null)
        {
            return await register.OpenAsync(turn, (await AskedDocument.FindAsync(turn, asked)).Id);
        }

        var words = asked["topic"] ?? asked["title"] ?? "";
        var readable = await MeantFor.AmongAsync(register.Listed(turn.Db.Set<ControlledDocument>().AsNoTracking()), turn);
        var found = Best(await readable.Where(d => d.Status == DocumentState.Published).OrderBy(d => d.Code).ToListAsync(turn.Cancellation), words);
        return found switch
        {
            [] => throw Refuse.NotFound(words, "documents"),
            [var only] => await register.OpenAsync(turn, only),
            _ => Reply.With(
                await register.ListAsync(turn, readable.Where(d => found.Contains(d.Id)), own: false, 0) with
                {
                    Title = $"Documents: {words}",
                    Page = null,
                }),
        };
    }

    /// <summary>Ids of the documents that are called so, or else have the most of the words in their title.</summary>
    private static List<string> Best(List<ControlledDocument> all, string words)
    {
        if (all.Where(d => string.Equals(d.Title, words, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } called)
        {
            return [.. called.Select(d => d.Id)];
        }

        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var telling = parts.Where(part => part.Length >= Shortest && !Noise.Contains(part)).ToList();
        var sought = telling.Count > 0 ? telling : [.. parts];
        var hits = all.Select(d => (d.Id, Count: sought.Count(word => d.Title.Contains(word, StringComparison.OrdinalIgnoreCase)))).ToList();
        var most = hits.Select(hit => hit.Count).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : [.. hits.Where(hit => hit.Count == most).Select(hit => hit.Id)];
    }
}
