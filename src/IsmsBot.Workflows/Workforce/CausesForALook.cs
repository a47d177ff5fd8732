namespace IsmsBot.Workflows.Workforce;

/// <summary>
/// What the directory told that calls for a new look at the risks: a site or a unit that was never there, another ISMS manager or internal auditor
/// (8.2, domain 3.5). Part of the save that takes the change over, so none is lost and none is opened twice.
/// </summary>
internal static class CausesForALook
{
    /// <param name="people">Everybody, as the directory has them from now on.</param>
    public static async Task OpenAsync(Turn turn, Places places, KeyRoles before, IReadOnlyList<Person> people)
    {
        var managers = people.Where(person => person.IsHere && person.Has(Role.IsmsManager))
            .OrderBy(person => person.Id, StringComparer.Ordinal).ToList();
        // The title is kept as it is written now, so it is in the language of the one who answers.
        var language = Language.For(managers is [var first, ..] ? first.Locale : null);
        foreach (var cause in Of(turn, places, KeyRoles.Of(people).ChangedSince(before), language))
        {
            await turn.CallForALookAsync(cause);
        }
    }

    private static IEnumerable<Cause> Of(
        Turn turn, Places places, IEnumerable<(string Role, IReadOnlyList<Person> Came, IReadOnlyList<Person> Went)> changes, Language language) =>
    [
        .. places.NewSites.Select(
            site => new Cause(CauseKind.NewSite, site.Id, ((Sentence)$"A site that was not there before: {site.Name}").In(language))),
        .. places.NewUnits.Select(
            unit => new Cause(CauseKind.NewDepartment, unit.Id, ((Sentence)$"A unit that was not there before: {unit.Name}").In(language))),
        .. changes.Select(change => new Cause(
            CauseKind.RoleChange, string.Create(CultureInfo.InvariantCulture, $"{change.Role} {turn.Today:yyyy-MM-dd}"),
            Words(change.Role, change.Came, change.Went, language).In(language))),
    ];

    private static Sentence Words(string role, IReadOnlyList<Person> came, IReadOnlyList<Person> went, Language language)
    {
        var name = Catalog.Roles.Find(role)?.NameIn(language.Code) ?? role;
        var (comes, goes) = (came.Select(person => person.Name), went.Select(person => person.Name));
        return (came.Count, went.Count) switch
        {
            (_, 0) => (Sentence)$"{name}: {comes} from now on",
            (0, _) => (Sentence)$"{name}: no longer {goes}",
            _ => (Sentence)$"{name}: {comes} from now on, no longer {goes}",
        };
    }
}
