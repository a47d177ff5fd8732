using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Database;

/// <summary>PostgreSQL, the database of production; nothing is different from the model.</summary>
public sealed class PostgresIsmsDb(DbContextOptions<PostgresIsmsDb> options) : IsmsDb(options);
