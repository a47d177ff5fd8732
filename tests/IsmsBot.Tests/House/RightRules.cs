using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Tests.House;

/// <summary>
/// What an act answers to "may this person" is what the line of its step says (records.json), for every role and for whoever the record names.
/// </summary>
internal static partial class RightRules
{
    private const string Me = "P9999";

    /// <summary>The step of the catalogue that an act takes; null for an act that is none.</summary>
    /// <param name="source">The source of the file that declares it.</param>
    public static (RecordType Type, string Action)? StepOf(Act act, string source)
    {
        if (Bases(act.GetType()).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Act<>)) is not { } tied)
        {
            return null;
        }

        var known = RecordTypes.Find(LifecycleRules.RecordTypeOf(tied.GetGenericArguments()[0]));
        var own = known?.Transitions.Select(line => line.Action).ToHashSet(StringComparer.Ordinal) ?? [];
        var action = Value(act, "Action") as string ?? Value(Value(act, "Step"), "Action") as string
            ?? Moved().Matches(source).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Where(own.Contains).FirstOrDefault();
        return action is not null && own.Contains(action) && !IsConsequence(known!, action) ? (known!, action) : null;
    }

    /// <param name="who">What the act answers with.</param>
    /// <param name="relations">Who the relations of the record's register are.</param>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(
        string verb, Who who, Type record, RecordType known, string action, IReadOnlyDictionary<string, Who> relations, IsmsDb db)
    {
        var by = known.Transitions.Where(line => line.Action == action).SelectMany(line => line.By).ToHashSet(StringComparer.Ordinal);
        var complaints = new List<string>();
        var empty = Made(record, named: false);
        foreach (var role in Roles.All.Select(role => role.Id).Append(Role.Staff).Distinct(StringComparer.Ordinal))
        {
            var may = await who.MayAsync(Somebody(role), empty, db, CancellationToken.None);
            if (may != by.Contains(role))
            {
                var answer = may ? "lets" : "does not let";
                complaints.Add($"{verb} {answer} {role} \"{action}\" a {known.Type}; the catalogue says {string.Join(", ", by)}");
            }
        }

        var named = await who.MayAsync(Somebody(""), Made(record, named: true), db, CancellationToken.None);
        var namedByCatalogue = by.Where(line => line[0] == '@' && line != "@system").ToList();
        if (named && namedByCatalogue.Count == 0)
        {
            complaints.Add($"{verb} lets somebody whom the {known.Type} names \"{action}\" it; the catalogue says {string.Join(", ", by)}");
        }

        // Whoever is found through another record is not tried here: there is none.
        var direct = namedByCatalogue.Where(relation => !relations.TryGetValue(relation, out var found) || found.GetType()
            .Name is "Named`1" or "AmongNamed`1");
        if (!named && direct.FirstOrDefault() is { } left && left != "@lineManager")
        {
            complaints.Add($"{verb} does not let {left} \"{action}\" a {known.Type}");
        }

        return complaints;
    }

    /// <summary>Nobody takes such a step: it follows from what somebody did to something else (@system).</summary>
    private static bool IsConsequence(RecordType known, string action) =>
        known.Transitions.Where(line => line.Action == action).All(line => line.By is ["@system"]);

    [GeneratedRegex("Move\\(record, \"([a-z-]+)\"")]
    private static partial Regex Moved();

    private static Person Somebody(string role) => new() { Id = Me, EntraId = Me, Name = "Somebody", Roles = role };

    /// <summary>A record without anybody, or with the same person wherever it names one.</summary>
    private static Kernel.Data.Record Made(Type type, bool named)
    {
        var record = (Kernel.Data.Record)RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            if (named && property.PropertyType == typeof(string) && property.Name.EndsWith("Id", StringComparison.Ordinal) && property.Name != "Id")
            {
                property.SetValue(record, Me);
            }
            else if (typeof(IList).IsAssignableFrom(property.PropertyType) || property.PropertyType == typeof(IReadOnlyList<string>))
            {
                property.SetValue(record, property.PropertyType.IsAssignableFrom(typeof(List<string>)) ? new List<string>(named ? [Me] : []) : null);
            }
        }

        return record;
    }

    private static object? Value(object? of, string name) =>
        of?.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(of);

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var next = type.BaseType; next is not null; next = next.BaseType)
        {
            yield return next;
        }
    }
}
