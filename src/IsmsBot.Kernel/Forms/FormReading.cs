using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// What reading forms and files looks up, each thing once: people by how they are named, units, sites. A file of a thousand rows asks no more than its
/// distinct names.
/// </summary>
public sealed class FormReading(Turn turn)
{
    private const int MostFound = 4;

    private readonly Dictionary<string, IReadOnlyList<Person>> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Person>> permitted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mails = new(StringComparer.Ordinal);
    private readonly Dictionary<Field, IReadOnlyList<Option>> options = [];
    private readonly Dictionary<Type, object> once = [];
    private IReadOnlyList<Department>? units;
    private IReadOnlyList<Site>? sites;

    public Turn Turn => turn;

    public IsmsDb Db => turn.Db;

    public async ValueTask<IReadOnlyList<Department>> UnitsAsync() =>
        units ??= await Db.Set<Department>().AsNoTracking().OrderBy(d => d.Name).ToListAsync(turn.Cancellation);

    public async ValueTask<IReadOnlyList<Site>> SitesAsync() => sites ??= await Db.Set<Site>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(turn.Cancellation);

    /// <summary>Everybody who is here and holds a permission in some scope, by name. Holders of roles are few.</summary>
    public async ValueTask<IReadOnlyList<Person>> HoldersAsync(string permission)
    {
        if (!permitted.TryGetValue(permission, out var holders))
        {
            var people = await Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Roles != "").OrderBy(p => p.Name).ToListAsync(turn.Cancellation);
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

    /// <summary>Who is meant by a number, an Entra id (what the people picker sends), a mail address or a name; null when nobody or several are.</summary>
    public async ValueTask<Person?> PersonAsync(string text) => await PeopleAsync(text) is [var only] ? only : null;

    /// <summary>Everybody who may be meant, a few of them; also by "Name &lt;mail&gt;" and by "Last, First".</summary>
    public async ValueTask<IReadOnlyList<Person>> PeopleAsync(string text)
    {
        if (!named.TryGetValue(text, out var people))
        {
            people = [];
            foreach (var name in PersonNames.Of(text))
            {
                people = people.Count > 0 ? people : await FindAsync(name);
            }

            named[text] = people;
        }

        return people;
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

    private async Task<IReadOnlyList<Person>> FindAsync(string text)
    {
        var here = Db.People.AsNoTracking().Where(p => p.AccountEnabled);
        var lower = text.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database compares: lower() is what both of them know.
        var exact = await here.Where(p => p.Id == text || p.EntraId == lower || p.Mail.ToLower() == lower || p.Name.ToLower() == lower).Take(MostFound).ToListAsync(turn.Cancellation);
        if (exact.Count == 0 && text.Length >= 2)
        {
            exact = await here.Where(p => p.Name.ToLower().StartsWith(lower) || p.Name.ToLower().Contains(" " + lower)).Take(MostFound).ToListAsync(turn.Cancellation);
        }
#pragma warning restore CA1304, CA1311, CA1862

        return exact;
    }
}
