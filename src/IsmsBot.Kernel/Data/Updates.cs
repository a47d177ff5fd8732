using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Kernel.Data;

/// <summary>
/// A record that was changed, as a plain update of the columns that changed. It finds no row when the record's version is not the one that was read.
/// </summary>
internal sealed class Updates
{
    private static readonly ConditionalWeakTable<IEntityType, Updates> Made = [];

    private readonly string update;
    private readonly Column[] columns;

    private Updates(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        update = $"UPDATE \"{table.Name}\" SET ";
        columns = [.. type.GetProperties().Select(p => new Column(p, p.GetRelationalTypeMapping(), $"\"{p.GetColumnName(table)}\""))];
    }

    /// <summary>Whether all of it is in the columns of one table.</summary>
    public static bool CanWrite(IEntityType type) => type.BaseType is null && !type.GetNavigations().Any() && !type.GetComplexProperties().Any();

    public static Updates Of(IEntityType type) => Made.GetValue(type, static t => new Updates(t));

    public void Append(StringBuilder text, DbCommand command, EntityEntry entry)
    {
        text.Append(update);
        var isFirst = true;
        foreach (var column in columns)
        {
            if (entry.Property(column.Property).IsModified)
            {
                var value = column.Property.GetGetter().GetClrValue(entry.Entity);
                text.Append(isFirst ? "" : ", ").Append(column.Name).Append(" = ").Append(column.Value(command, value));
                isFirst = false;
            }
        }

        text.Append(" WHERE ");
        isFirst = true;
        foreach (var column in columns)
        {
            if (column.Property.IsPrimaryKey() || column.Property.IsConcurrencyToken)
            {
                text.Append(isFirst ? "" : " AND ").Append(column.Was(command, entry.Property(column.Property).OriginalValue));
                isFirst = false;
            }
        }

        text.Append(";\n");
    }

    private sealed record Column(IProperty Property, RelationalTypeMapping Mapping, string Name)
    {
        /// <summary>That it still is what was read; nothing equals null in SQL.</summary>
        public string Was(DbCommand command, object? value) => value is null ? $"{Name} IS NULL" : $"{Name} = {Value(command, value)}";

        public string Value(DbCommand command, object? value) => PlainWrites.Value(command, Mapping, value, Property.IsNullable);
    }
}
