using System.Reflection;
using System.Reflection.Emit;

namespace IsmsBot.Tests.House;

/// <summary>
/// Which room uses types of which other: read from what is compiled, signatures and bodies, so that no use is missed. The kernel and the catalogue
/// are under every room and are left out.
/// </summary>
internal static class RoomEdges
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static string Picture(IReadOnlyCollection<(string From, string To)> edges) =>
        edges.Count == 0 ? "no room uses another" : string.Join('\n', edges.Order().Select(edge => $"{edge.From} -> {edge.To}"));

    /// <summary>Edges between the namespaces right below a root such as IsmsBot.Workflows.</summary>
    public static IReadOnlyCollection<(string From, string To)> Of(Assembly assembly, string root)
    {
        string? RoomOf(Type? type)
        {
            var parts =
                type?.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true ? type.Namespace[(root.Length + 1)..].Split('.') : null;
            return parts?[0];
        }

        return [.. assembly.GetTypes().Where(type => RoomOf(type) is not null)
            .SelectMany(type => Used(type).Select(used => (From: RoomOf(type)!, To: RoomOf(used))))
            .Where(edge => edge.To is not null && edge.To != edge.From).Select(edge => (edge.From, edge.To!)).Distinct().Order()];
    }

    /// <summary>Rooms that reach themselves by their edges, as a chain that a person can follow.</summary>
    public static IEnumerable<string> Cycles(IReadOnlyCollection<(string From, string To)> edges)
    {
        foreach (var start in edges.Select(edge => edge.From).Distinct().Order(StringComparer.Ordinal))
        {
            if (WayBack(start, [start], edges) is { } way)
            {
                yield return string.Join(" -> ", way);
            }
        }
    }

    private static IReadOnlyList<string>? WayBack(
        string start, IReadOnlyList<string> way, IReadOnlyCollection<(string From, string To)> edges) => edges
        .Where(edge => edge.From == way[^1])
        .Select(edge => edge.To == start ? [.. way, start] : way.Contains(edge.To) ? null : WayBack(start, [.. way, edge.To], edges))
        .FirstOrDefault(found => found is not null);

    private static IEnumerable<Type> Used(Type type)
    {
        IEnumerable<Type?> used =
        [
            type.BaseType, .. type.GetInterfaces(), .. type.GetFields(Declared).Select(field => field.FieldType), .. type
                .GetProperties(Declared)
                .Select(property => property.PropertyType),
            .. type.GetMethods(Declared)
                .SelectMany(
                    method => (IEnumerable<Type>)[
                        method.ReturnType,
                        .. method.GetParameters().Select(parameter => parameter.ParameterType),
                        .. InBody(method),
                    ]),
            .. type
                .GetConstructors(Declared)
                .SelectMany(made => made.GetParameters().Select(parameter => parameter.ParameterType).Concat(InBody(made))),
        ];
        return used.OfType<Type>().SelectMany(Inside).Distinct();
    }

    private static IEnumerable<Type> Inside(Type type) =>
        type.HasElementType ? Inside(type.GetElementType()!) : type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Inside)] : [type];

    /// <summary>Types whose members a body calls, reads or makes; a body that names a token we cannot resolve names no type of a room.</summary>
    private static IEnumerable<Type> InBody(MethodBase method)
    {
        var body = method.GetMethodBody();
        if (body?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var typeArguments = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var op = Codes[value];
            at += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
                yield return member as Type ?? member.DeclaringType!;
                if (member is MethodInfo { IsGenericMethod: true } called)
                {
                    foreach (var argument in called.GetGenericArguments())
                    {
                        yield return argument;
                    }
                }
            }

            at += op.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(code, at)) : Length(op.OperandType);
        }
    }

    private static int Length(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
