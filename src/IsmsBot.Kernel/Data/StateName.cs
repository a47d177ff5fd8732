using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace IsmsBot.Kernel.Data;

/// <summary>The catalogue's spelling of a state: <c>InReview</c> is "in-review".</summary>
public static class StateName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = [];

    public static string Of(Enum state) => Names.GetOrAdd(state, static s => Kebab(s.ToString()));

    public static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public static TState Read<TState>(string name)
        where TState : struct, Enum => TryRead<TState>(name) ?? throw new ArgumentException($"{name} is no {typeof(TState).Name}.", nameof(name));

    /// <returns>Null for a name that is none of them.</returns>
    public static TState? TryRead<TState>(string? name)
        where TState : struct, Enum => name is not null && ByName<TState>.All.TryGetValue(name, out var value) ? value : null;

    private static class ByName<TState>
        where TState : struct, Enum
    {
        public static readonly FrozenDictionary<string, TState> All =
            Enum.GetValues<TState>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.OrdinalIgnoreCase);
    }
}
