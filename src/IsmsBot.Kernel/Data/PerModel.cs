using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IsmsBot.Kernel.Data;

/// <summary>A compiled query, made once for each database model: Entity Framework refuses one that was compiled for another provider.</summary>
public sealed class PerModel<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> made = [];

    public TQuery For(IsmsDb db) => made.GetValue(db.Model, _ => compile());
}
