namespace IsmsBot.Adapters.Database;

/// <summary>The database was made by another program than this one: a later one, or one of before the migrations were made anew.</summary>
public sealed class UnknownMigrations(IReadOnlyList<string> names)
    : Exception($"The database holds migrations that this program does not know: {string.Join(", ", names)}.")
{
    public IReadOnlyList<string> Names => names;
}
