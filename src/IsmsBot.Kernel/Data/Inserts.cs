using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Kernel.Data;

/// <summary>A row that is only ever added, as a plain insert. To track what can never change costs more than the rest of the save.</summary>
internal sealed class Inserts
{
    private static readonly ConditionalWeakTable<IEntityType, Inserts> Made = [];

    private readonly string into;
    private readonly (IProperty Property, RelationalTypeMapping Mapping)[] columns;

    private Inserts(IEntityType type)
    {
        columns = [.. type.GetProperties().Select(p => (p, p.GetRelationalTypeMapping()))];
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        into = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(c => $"\"{c.Property.GetColumnName(table)}\""))}) VALUES (";
    }

    public static Inserts Of(IEntityType type) => Made.GetValue(type, static t => new Inserts(t));

    public void Append(StringBuilder text, DbCommand command, object row)
    {
        text.Append(into);
        for (var i = 0; i < columns.Length; i++)
        {
            var (property, mapping) = columns[i];
            text.Append(i == 0 ? "" : ", ").Append(PlainWrites.Value(command, mapping, property.GetGetter().GetClrValue(row), property.IsNullable));
        }

        text.Append(");\n");
    }
}
