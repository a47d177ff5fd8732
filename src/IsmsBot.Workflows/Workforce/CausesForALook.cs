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
        // The title is kept as it is written now, so it is in the language of the one who answers.
        var managers = people.Where(person => person.IsHere && person.Has(Role.IsmsManager))
            .OrderBy(person => person.Id, StringComparer.Ordinal).ToList();
        var language = Language.For(managers is [var first, ..] ? first.Locale : null);
        Task SayAsync(CauseKind kind, string reference, Sentence title) =>
            turn.CallForALookAsync(new Cause(kind, reference, title.In(language)) { Managers = managers });
        foreach (var site in places.NewSites)
        {
            await SayAsync(CauseKind.NewSite, site.Id, $"A site that was not there before: {site.Name}");
        }

        foreach (var unit in places.NewUnits)
        {
            await SayAsync(CauseKind.NewDepartment, unit.Id, $"A unit that was not there before: {unit.Name}");
        }

        foreach (var (role, came, went) in KeyRoles.Of(people).ChangedSince(before))
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"{role} {turn.Today:yyyy-MM-dd}");
            await SayAsync(CauseKind.RoleChange, reference, Words(role, came, went, language));
        }
    }

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
