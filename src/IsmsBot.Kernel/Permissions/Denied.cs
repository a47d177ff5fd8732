using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Permissions;

/// <summary>The "no" for a missing role: GEN-01 with who can do it, or GEN-12 for an administrator who holds nothing else.</summary>
public static class Denied
{
    private const int MostNames = 3;

    public static async Task<Refusal> ForAsync(Turn turn, string permission, CancellationToken cancellationToken)
    {
        var info = Catalog.Permissions.Get(permission);
        var roles = info.Grants.Keys.Where(r => r != Role.Staff).Select(Catalog.Roles.Get).ToList();
        var language = turn.Language.Code;
        var names = string.Join(", ", roles.Select(r => r.NameIn(language)));
        if (turn.Actor.Roles == Role.SystemAdministrator)
        {
            return Refuse.With("GEN-12", ("role", Sentence.Of(names)));
        }

        return Refuse.With("GEN-01", ("role", Sentence.Of(names)), ("action", Sentence.Of(turn.Language == Language.German ? info.TextIn(language) : LowerFirst(info.Text))), ("holders", await HoldersAsync(turn, roles, cancellationToken)));
    }

    private static async Task<Sentence> HoldersAsync(Turn turn, IReadOnlyList<RoleInfo> roles, CancellationToken cancellationToken)
    {
        var held = await turn.Db.People.Where(p => p.AccountEnabled && p.Roles != "").Select(p => new { p.Name, p.Roles }).ToListAsync(cancellationToken);
        var names = held.Where(p => roles.Any(r => p.Roles.Split(' ').Contains(r.Id, StringComparer.Ordinal))).Select(p => p.Name).Order(StringComparer.Ordinal).Take(MostNames).ToList();
        return names.Count == 0 ? (Sentence)"Nobody yet" : Sentence.Of(string.Join(", ", names));
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
