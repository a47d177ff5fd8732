using System.Linq.Expressions;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Duties;

/// <summary>The question that a duty asks of the database: of each record whose it is and by when.</summary>
public sealed partial class Duty<T>
{
    private IQueryable<Owed> Query(IsmsDb db) => Found?.Invoke(db) ?? db.Set<T>().AsNoTracking().Select(Projection());

    /// <summary>record => new Owed { … }, with the two expressions put into their places, so that the database reads them.</summary>
    private Expression<Func<T, Owed>> Projection()
    {
        Expression<Func<T, Owed>> frame = record =>
            new Owed { RecordId = record.Id, Title = record.Title, NextStepOn = record.NextStepOn, PersonId = null, DueAt = null };
        var made = (MemberInitExpression)frame.Body;
        var bindings = made.Bindings.Cast<MemberAssignment>().Select(binding => binding.Member.Name switch
        {
            nameof(Owed.DueAt) => binding.Update(Put(due, frame)),
            nameof(Owed.PersonId) when Person is not null => binding.Update(Put(Person, frame)),
            _ => binding,
        });
        return Expression.Lambda<Func<T, Owed>>(made.Update(made.NewExpression, bindings), frame.Parameters);
    }

    private static Expression Put<TValue>(Expression<Func<T, TValue>> part, Expression<Func<T, Owed>> frame) =>
        new Replaced(part.Parameters[0], frame.Parameters[0]).Visit(part.Body);

    private sealed class Replaced(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
