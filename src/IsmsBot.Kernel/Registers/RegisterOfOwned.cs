using System.Linq.Expressions;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>Whose the records are, for the day on which somebody leaves.</summary>
public abstract partial class Register<T>
{
    /// <summary>What people are to a record; nothing for a type that only names who did something once.</summary>
    public virtual IReadOnlyList<Owning<T>> Owns { get; } = [new("owner", record => record.OwnerId, (record, to) => record.OwnerId = to)];

    public sealed override IEnumerable<string> OwnerFields => Owns.Select(owning => ((MemberExpression)owning.Person.Body).Member.Name);

    /// <summary>Records that need an owner: those that lists show.</summary>
    protected virtual IQueryable<T> Kept(IQueryable<T> all) => Listed(all);

    public sealed override async Task<IReadOnlyList<Owned>> OwnedByAsync(IsmsDb db, string personId, CancellationToken cancellationToken)
    {
        if (Owns.Count == 0)
        {
            return [];
        }

        var records = await Kept(db.Set<T>()).Where(Any(personId)).OrderBy(record => record.Id).ToListAsync(cancellationToken);
        return [.. records.Select(record => Of(record, [.. Owns.Where(owning => owning.IsOf(record, personId))]))];
    }

    /// <summary>One line for a record, whatever a person is to it; their places are taken in the order in which they are declared.</summary>
    private static Owned Of(T record, IReadOnlyList<Owning<T>> mine) =>
        new(record, Words.Sentence.List(mine.Select(owning => owning.What)), to =>
        {
            foreach (var owning in mine)
            {
                owning.Hand(record, to);
            }
        });

    /// <summary>record => record.OwnerId == personId || record.ResponsibleId == personId.</summary>
    private Expression<Func<T, bool>> Any(string personId)
    {
        // A closure, so that the database gets a parameter and keeps its plan.
        Expression<Func<string?>> id = () => personId;
        var record = Expression.Parameter(typeof(T));
        var any = Owns.Select(owning => ((MemberExpression)owning.Person.Body).Member.Name)
            .Select(name => (Expression)Expression.Equal(Expression.Property(record, name), id.Body))
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(any, record);
    }
}
