using System.Linq.Expressions;

namespace IsmsBot.Kernel.Data;

/// <summary>Records in a state that is known by its name in the catalogue.</summary>
public static class InState
{
    /// <exception cref="InvalidOperationException">The type has no such state.</exception>
    public static IQueryable<T> In<T>(this IQueryable<T> records, string state)
        where T : Record
    {
        var record = Expression.Parameter(typeof(T), "record");
        var status = Expression.Property(record, nameof(Record<>.Status));
        var value = Enum.GetValues(status.Type).Cast<Enum>().First(known => StateName.Of(known) == state);
        return records.Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(status, Expression.Constant(value, status.Type)), record));
    }
}
