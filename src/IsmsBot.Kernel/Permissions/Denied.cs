using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Kernel.Permissions;

/// <summary>The "no" for a missing role: GEN-01 with who can do it, or GEN-12 for an administrator who holds nothing else.</summary>
public static class Denied
{
    private const int MostNames = 3;

    /// <summary>For want of a permission; its sentence in the catalogue says what cannot be done.</summary>
    public static Task<Refusal> ForAsync(Turn turn, string permission)
    {
        var info = Catalog.Permissions.Get(permission);
        var action = Sentence.Of(turn.Language == Language.German ? info.TextIn(Languages.German) : LowerFirst(info.Text));
        return ForAsync(turn, [.. info.Grants.Keys.Where(r => r != Role.Staff)], action);
    }

    /// <summary>For want of one of some roles.</summary>
    public static Task<Refusal> ForAsync(Turn turn, IReadOnlyList<string> roles) => ForAsync(turn, roles, "do this");

    private static async Task<Refusal> ForAsync(Turn turn, IReadOnlyList<string> roleIds, Sentence action)
    {
        var roles = roleIds.Select(Catalog.Roles.Get).ToList();
        var names = Sentence.Either(roles.Select(r => Sentence.Of(r.NameIn(turn.Language.Code))));
        return turn.Actor.Roles == Role.SystemAdministrator
            ? Refuse.With("GEN-12", ("role", names))
            : Refuse.With("GEN-01", ("role", names), ("action", action), ("holders", await HoldersAsync(turn, roles)));
    }

    private static async Task<Sentence> HoldersAsync(Turn turn, IReadOnlyList<RoleInfo> roles)
    {
        var held = await turn.Db.People.Where(p => p.AccountEnabled && p.Roles != "").Select(p => new { p.Name, p.Roles })
            .ToListAsync(turn.Cancellation);
        var names = held.Where(p => roles.Any(r => p.Roles.Split(' ').Contains(r.Id, StringComparer.Ordinal)))
            .Select(p => p.Name).Order(StringComparer.Ordinal).Take(MostNames).ToList();
        return names.Count == 0 ? (Sentence)"whoever gives out roles: nobody has it yet" : Sentence.Either(names.Select(Sentence.Of));
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
