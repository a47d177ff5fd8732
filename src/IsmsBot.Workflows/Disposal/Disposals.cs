using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>What there is to dispose of, and its card as it stands now.</summary>
internal static class Disposals
{
    /// <summary>Versions out of force whose files are still kept, the oldest first.</summary>
    public static IQueryable<DocumentVersion> Kept(IsmsDb db) => db.Set<DocumentVersion>()
        .Where(v => v.InLibrary && v.DisposedAt == null && (v.Status == VersionState.Superseded || v.Status == VersionState.Withdrawn))
        .OrderBy(v => v.PublishedAt).ThenBy(v => v.Id);

    /// <summary>Those that somebody was asked about and nobody has settled.</summary>
    public static IQueryable<DocumentVersion> Open(IsmsDb db) => Kept(db).AsNoTracking()
        .Where(v => v.DisposalAskedFor != null && v.DisposalAskedFor == v.RetainUntil && v.DisposalSecondById == null);

    /// <summary>The first day on which it may go, and the day its keepers are asked from.</summary>
    public static DateOnly AskedOn(DocumentVersion version) => version.RetainUntil!.Value.AddDays(1);

    /// <summary>By when its keepers are to answer.</summary>
    public static DateOnly AnswerBy(DocumentVersion version) => ReminderPlan.Of(DisposalReminder.PolicyId).AnswerBy(AskedOn(version));

    /// <summary>GEN-05: only what is out of force may go. Both states are final and stay as they are, because the record stays.</summary>
    public static void RefuseInForce(DocumentVersion version) => Refuse.Unless(
        version.Status is VersionState.Superseded or VersionState.Withdrawn, "GEN-05",
        ("id", Sentence.Of(version.Id)), ("state", $"{version.Status}"), ("action", "dispose of it"),
        ("states", Sentence.Either([$"{VersionState.Superseded}", $"{VersionState.Withdrawn}"])));

    /// <summary>DOC-08: a version has to be kept, whatever anybody says. Its last day still counts.</summary>
    public static async Task RefuseKeptAsync(DocumentVersion version, string named, Turn turn)
    {
        if (!MayGo(version, turn.Today))
        {
            var until = version.RetainUntil is { } day ? (Sentence)$"{day}" : (Sentence)"somebody decides how long";
            throw Refuse.With(await CardAsync(turn, version, turn.Actor), "DOC-08", ("id", Sentence.Of(named)), ("date", until));
        }
    }

    public static async Task SendAsync(Turn turn, DocumentVersion version, IEnumerable<Person> to, string key, string? heldBy = null)
    {
        foreach (var person in to)
        {
            var card = await CardAsync(turn, version, person) with { HeldBy = heldBy };
            turn.Send(card, person, $"{key}:{version.Id}:{version.RetainUntil:yyyyMMdd}:{person.Id}", version.Id);
        }
    }

    /// <summary>The question as a person reads it: whoever has said that it may go is not asked again.</summary>
    public static async Task<DisposalCard> CardAsync(Turn turn, DocumentVersion version, Person reader)
    {
        var pair = await DisposalPair.OfAsync(turn, version);
        var (first, asked) = (version.DisposalFirstById, version.DisposalFirstById is { } id ? pair.OthersOf(id) : [.. pair.Everybody]);
        return new DisposalCard(version, turn.Today)
        {
            FirstBy = first is null ? null : await turn.NameAsync(first),
            Others = first is null ? [] : [.. asked.Select(p => p.Name)],
            Agree = MayGo(version, turn.Today) && version.DisposalSecondById is null && asked.Any(p => p.Id == reader.Id)
                ? new AgreeToDispose(version.Id, version.Version) : null,
        };
    }

    private static bool MayGo(DocumentVersion version, DateOnly today) => version.RetainUntil is { } until && until < today;
}
