using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>Who a signed-in account is: found by Entra object id only, never by name, text or card data (design 9).</summary>
public static class KnownPeople
{
    private static readonly PerModel<Func<IsmsDb, string, Task<Person?>>> ByEntraId = new(() => EF.CompileAsyncQuery((IsmsDb db, string entraId) =>
        db.People.AsNoTracking().FirstOrDefault(p => p.EntraId == entraId && p.AccountEnabled)));

    public static Sentence Stranger { get; } =
        "I do not know your account yet. If you have just joined, I will know you tomorrow; otherwise please ask the ISMS manager.";

    public static Task<Person?> FindAsync(IsmsDb db, string entraId) => ByEntraId.For(db)(db, entraId);
}
