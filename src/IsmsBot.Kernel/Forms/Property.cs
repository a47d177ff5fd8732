using System.Linq.Expressions;
using System.Reflection;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// A property of a record, named once: its name is the name of the input and of the journal, and it is read and written through it.
/// </summary>
internal sealed class Property<T, TValue>
{
    public Property(Expression<Func<T, TValue>> property)
    {
        var body = property.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : property.Body;
        var info = (PropertyInfo)((MemberExpression)body).Member;
        Name = info.Name;
        Get = info.PropertyType == typeof(TValue)
            ? info.GetMethod!.CreateDelegate<Func<T, TValue>>()
            : record => (TValue)info.GetValue(record)!;
        Set = info.PropertyType == typeof(TValue)
            ? info.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<T, TValue>>()
            : (record, value) => info.SetValue(record, value);
    }

    public string Name { get; }

    public Func<T, TValue> Get { get; }

    public Action<T, TValue> Set { get; }
}
