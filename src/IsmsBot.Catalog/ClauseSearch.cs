using System.Collections.Frozen;
using System.Numerics;
using System.Text;

namespace IsmsBot.Catalog;

/// <summary>Finds clauses by number first, then by whole title, by words of a title, and last by a title with typing mistakes.</summary>
internal static class ClauseSearch
{
    private const int ShortestName = 3;

    private static readonly ClauseMatch none = new([], EditionsDiffer: false);

    private static readonly Name[] names = [.. Clauses.All.SelectMany(
        clause => new[] { clause.Key, clause.Title, clause.OfficialTitle, clause.TitleIn(Languages.German) },
        (clause, name) => new Name(Plain(name), Plain(name).Split(' '), Spelling.Letters(Plain(name)), clause))];

    private static readonly FrozenDictionary<string, Clause[]> numbers2022 = ByNumber(clause => clause.Id2022);
    private static readonly FrozenDictionary<string, Clause[]> numbers2013 = ByNumber(clause => clause.Id2013);

    public static ClauseMatch Find(string typed)
    {
        var read = ClauseNumber.Read(typed);
        if (read.Number.Length > 0)
        {
            return Numbered(read);
        }

        var name = Plain(read.Rest);
        if (name.Length < ShortestName)
        {
            return none;
        }

        var found = Whole(name) is { Count: > 0 } whole ? whole : WithWords(name) is { Count: > 0 } partly ? partly : Misspelt(name);
        if (read.Edition == 2013)
        {
            found.RemoveAll(clause => clause.Id2013.Count == 0);
        }

        return found.Count == 0 ? none : new ClauseMatch([.. found.Distinct().OrderBy(clause => clause.Order)], EditionsDiffer: false);
    }

    private static ClauseMatch Numbered(ClauseNumber read)
    {
        Clause[] now = read.Edition == 2013 ? [] : numbers2022.GetValueOrDefault(read.Number, []);
        Clause[] before = read.Edition == 2022 ? [] : numbers2013.GetValueOrDefault(read.Number, []);
        var differ = now.Length == 1 && before.Length == 1 && now[0] != before[0];
        return new ClauseMatch([.. now.Union(before).OrderBy(clause => clause.Order)], differ);
    }

    /// <summary>Each number, and the numbers above it (4.2 for 4.2(a), 9 for 9.1) where no clause has them itself.</summary>
    private static FrozenDictionary<string, Clause[]> ByNumber(Func<Clause, IReadOnlyList<string>> ids)
    {
        var exact = Clauses.All.SelectMany(ids, (clause, id) => (id, clause)).ToLookup(pair => pair.id, pair => pair.clause);
        var above = Clauses.All.SelectMany(clause => ids(clause).SelectMany(Above), (clause, number) => (number, clause))
            .Where(pair => !exact.Contains(pair.number)).ToLookup(pair => pair.number, pair => pair.clause);
        return exact.Concat(above).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Above(string id)
    {
        for (var at = 1; at < id.Length && id[at] != ' '; at++)
        {
            if (id[at] is '.' or '(')
            {
                yield return id[..at];
            }
        }
    }

    private static List<Clause> Whole(string name) => Matching(known => known.Text == name);

    private static List<Clause> WithWords(string name)
    {
        var typed = name.Split(' ');
        return Matching(known => known.HasAll(typed));
    }

    private static List<Clause> Misspelt(string name)
    {
        var allowed = Math.Min(3, name.Length / 5);
        var letters = Spelling.Letters(name);
        return allowed == 0 ? [] : Matching(known => Math.Abs(known.Text.Length - name.Length) <= allowed
            && BitOperations.PopCount(known.Letters ^ letters) <= 2 * allowed
            && Spelling.Distance(name, known.Text) <= allowed);
    }

    private static List<Clause> Matching(Func<Name, bool> fits)
    {
        var found = new List<Clause>();
        foreach (var known in names)
        {
            if (fits(known))
            {
                found.Add(known.Clause);
            }
        }

        return found;
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private sealed record Name(string Text, string[] Words, uint Letters, Clause Clause)
    {
        public bool HasAll(string[] beginnings)
        {
            foreach (var beginning in beginnings)
            {
                if (!HasOne(beginning))
                {
                    return false;
                }
            }

            return true;
        }

        private bool HasOne(string beginning)
        {
            foreach (var word in Words)
            {
                if (word.StartsWith(beginning, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
