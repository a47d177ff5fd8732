using System.Collections.Concurrent;
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
        where TState : struct, Enum => Enum.Parse<TState>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
