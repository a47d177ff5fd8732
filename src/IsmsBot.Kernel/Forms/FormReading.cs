using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// What reading forms and files looks up, each thing once: people by how they are named, units, sites. A file of a thousand rows asks no more than
/// its distinct names.
/// </summary>
public sealed class FormReading(Turn turn)
{
    private readonly PeopleByName people = new(turn.Db, turn.Cancellation);
    private readonly Dictionary<string, Meant<Person>> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Person>> permitted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mails = new(StringComparer.Ordinal);
    private readonly Dictionary<Field, IReadOnlyList<Option>> options = [];
    private readonly Dictionary<Type, object> once = [];
    private IReadOnlyList<Department>? units;
    private IReadOnlyList<Site>? sites;

    public Turn Turn => turn;

    /// <summary>
    /// Whether records are read that existed elsewhere before: fields that nobody is asked count, days may lie behind, and who was named then may
    /// have lost the role since.
    /// </summary>
    public bool OfThePast { get; init; }

    public IsmsDb Db => turn.Db;

    public async ValueTask<IReadOnlyList<Department>> UnitsAsync() =>
        units ??= [.. await Db.Set<Department>().AsNoTracking().OrderBy(d => d.Name).ToListAsync(turn.Cancellation), .. Added<Department>()];

    public async ValueTask<IReadOnlyList<Site>> SitesAsync() =>
        sites ??= [.. await Db.Set<Site>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(turn.Cancellation), .. Added<Site>()];

    /// <summary>Everybody who is here and holds a permission in some scope, by name. Holders of roles are few.</summary>
    public async ValueTask<IReadOnlyList<Person>> HoldersAsync(string permission)
    {
        if (!permitted.TryGetValue(permission, out var holders))
        {
            var people = await Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Roles != "").OrderBy(p => p.Name)
                .ToListAsync(turn.Cancellation);
            permitted[permission] = holders = [.. people.Where(p => p.Scope(permission) is not null)];
        }

        return holders;
    }

    /// <summary>What can be chosen in a field, looked up once however many rows are read.</summary>
    public async ValueTask<IReadOnlyList<Option>> OptionsAsync(Field field)
    {
        if (!options.TryGetValue(field, out var found))
        {
            options[field] = found = await field.OptionsAsync(this);
        }

        return found;
    }

    /// <summary>What a field of a room looks up, once however many rows are read.</summary>
    public async ValueTask<TFound> OnceAsync<TFound>(Func<Turn, Task<TFound>> find)
        where TFound : class
    {
        if (!once.TryGetValue(typeof(TFound), out var found))
        {
            once[typeof(TFound)] = found = await find(turn);
        }

        return (TFound)found;
    }

    /// <summary>Who is meant by a name, a mail address, or an Entra id (what the people picker sends); null when nobody or several are.</summary>
    public async ValueTask<Person?> PersonAsync(string text) => (await MeantAsync(text)).One;

    /// <summary>Who may be meant by a name ("Last, First" and "Name &lt;mail&gt;" too), a mail address or an Entra id; looked up once each.</summary>
    public async ValueTask<Meant<Person>> MeantAsync(string text)
    {
        text = text.Trim();
        if (!named.TryGetValue(text, out var meant))
        {
            foreach (var name in PersonNames.Of(text))
            {
                meant = meant is { One: not null } or { IsSeveral: true } ? meant : await people.FindAsync(name);
            }

            named[text] = meant ??= await people.FindAsync(text);
        }

        return meant;
    }

    /// <summary>Everybody who may be meant, a few of them.</summary>
    public async ValueTask<IReadOnlyList<Person>> PeopleAsync(string text) =>
        await MeantAsync(text) is var meant && meant.One is { } one ? [one] : meant.IsSeveral ? meant.Found : [];

    /// <summary>A person as they are named in an input: by name, and by mail address where several have the name.</summary>
    public async ValueTask<string> NamedAsync(Person person) =>
        (await MeantAsync(person.Name)).One?.Id == person.Id || person.Mail.Length == 0 ? person.Name : person.Mail;

    /// <summary>People with what tells them apart: what they do and where, and the mail address where two have one name.</summary>
    public async ValueTask<IReadOnlyList<Candidate>> ToldApartAsync(IReadOnlyList<Person> people)
    {
        var units = (await UnitsAsync()).ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);
        string Details(Person person) => string.Join(", ", new[]
        {
            person.JobTitle, units.GetValueOrDefault(person.DepartmentId ?? "") ?? "",
            people.Any(other => other.Name == person.Name && other.Id != person.Id) ? person.Mail : "",
        }.Where(part => part.Length > 0));
        return [.. people.Select(person => new Candidate(person.Id, person.Name, Sentence.Of(Details(person))))];
    }

    /// <summary>Whom to choose from where several have a name; nobody where it is clear or unknown.</summary>
    public async ValueTask<IReadOnlyList<Option>> ToChooseAsync(Meant<Person> meant) =>
        meant.IsSeveral ? [.. (await ToldApartAsync(meant.Found)).Select(one => one.Option)] : [];

    /// <summary>The sentence for a name that nobody or more than one person has: it names who may be meant.</summary>
    public async ValueTask<Wrong> UnclearAsync(string text, Meant<Person> meant)
    {
        var offered = Sentence.Either((await ToldApartAsync(meant.Offered)).Select(one => one.Whole));
        if (meant.IsSeveral)
        {
            return new("GEN-04", ("fields", $"who is meant by \"{text.Trim()}\": {offered}"));
        }

        var suggestion = meant.Nearest.Count > 0 ? offered : (Sentence)"a name or a mail address";
        return new("GEN-14", ("ref", Sentence.Of(text.Trim())), ("suggestion", suggestion));
    }

    /// <summary>The mail address of a person, by which a file names them; the number of somebody without one.</summary>
    public async ValueTask<string> MailAsync(string personId)
    {
        if (!mails.TryGetValue(personId, out var mail))
        {
            mail = await Db.People.Where(p => p.Id == personId).Select(p => p.Mail).FirstOrDefaultAsync(turn.Cancellation);
            mails[personId] = mail = string.IsNullOrEmpty(mail) ? personId : mail;
        }

        return mail;
    }

    /// <summary>What this very turn adds, which no query finds before the save.</summary>
    private IEnumerable<TPlace> Added<TPlace>()
        where TPlace : class => Db.ChangeTracker.Entries<TPlace>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);
}
