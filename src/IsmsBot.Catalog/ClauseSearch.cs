using System.Text;

namespace IsmsBot.Catalog;

/// <summary>Finds clauses by number first, then by whole title, by words of a title, and last by a title with typing mistakes.</summary>
internal static class ClauseSearch
{
    private static readonly (string Name, Clause Clause)[] names = [.. Clauses.All.SelectMany(
        clause => new[] { clause.Key, clause.Title, clause.OfficialTitle, clause.TitleIn(Languages.German) },
        (clause, name) => (Plain(name), clause))];

    public static ClauseMatch Find(string typed)
    {
        var read = ClauseNumber.Read(typed);
        if (read.Number.Length > 0)
        {
            return ByNumber(read);
        }

        var name = Plain(read.Rest);
        if (name.Length < 3)
        {
            return new ClauseMatch([], EditionsDiffer: false);
        }

        foreach (var found in (IEnumerable<IReadOnlyList<Clause>>)[Whole(name), Words(name), Misspelt(name)])
        {
            var inEdition = read.Edition == 2013 ? [.. found.Where(clause => clause.Id2013.Count > 0)] : found;
            if (inEdition.Count > 0)
            {
                return new ClauseMatch(inEdition, EditionsDiffer: false);
            }
        }

        return new ClauseMatch([], EditionsDiffer: false);
    }

    private static ClauseMatch ByNumber(ClauseNumber read)
    {
        Clause[] now = read.Edition == 2013 ? [] : InEdition(read.Number, clause => clause.Id2022);
        Clause[] before = read.Edition == 2022 ? [] : InEdition(read.Number, clause => clause.Id2013);
        var differ = now.Length == 1 && before.Length == 1 && now[0] != before[0];
        return new ClauseMatch([.. now.Union(before).OrderBy(clause => clause.Order)], differ);
    }

    private static Clause[] InEdition(string number, Func<Clause, IReadOnlyList<string>> ids)
    {
        Clause[] exact = [.. Clauses.All.Where(clause => ids(clause).Contains(number))];
        return exact.Length > 0 ? exact : [.. Clauses.All.Where(clause => ids(clause).Any(id => IsPartOf(id, number)))];
    }

    private static bool IsPartOf(string id, string number) =>
        id.Length > number.Length && id.StartsWith(number, StringComparison.Ordinal) && id[number.Length] is ('.' or '(');

    private static Clause[] Whole(string name) => Matching(known => known == name);

    private static Clause[] Words(string name) =>
        Matching(known => name.Split(' ').All(word => known.Split(' ').Any(other => other.StartsWith(word, StringComparison.Ordinal))));

    private static Clause[] Misspelt(string name)
    {
        var allowed = Math.Min(3, name.Length / 5);
        return allowed == 0 ? [] : Matching(known => Math.Abs(known.Length - name.Length) <= allowed && Spelling.Distance(name, known) <= allowed);
    }

    private static Clause[] Matching(Func<string, bool> fits) =>
        [.. names.Where(known => fits(known.Name)).Select(known => known.Clause).Distinct().OrderBy(clause => clause.Order)];

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
}
