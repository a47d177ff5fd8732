using IsmsBot.Kernel.Exchange;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Files;

/// <summary>Completes a new risk that a row of a file gave: its title, and the level that the method calculates (RSK-01 to RSK-05).</summary>
internal static class RiskRow
{
    private const int LongestTitle = 80;
    private const int LongestCarried = 4000;

    public static async Task CompleteAsync(Risk risk, FileRow row, FormReading reading)
    {
        risk.OwnerId = risk.RiskOwnerId;
        risk.Event = risk.Event.Length > 0 ? risk.Event : risk.Title ?? "";
        risk.Title = string.IsNullOrEmpty(risk.Title) ? Cut(risk.Event, LongestTitle) : risk.Title;
        risk.Carried = row.Notes.Count == 0 ? null : Cut(string.Join('\n', row.Notes), LongestCarried);
        if (risk.Event.Length == 0)
        {
            row.Wrong(null, "Something has to stand here that says what may happen: an event or a title.");
        }

        if (risk.AssetIds.Count == 0 && risk.Kind == RiskKind.InformationSecurity && row.Typed.ContainsKey(nameof(Risk.AssetIds)))
        {
            row.WrongIn(nameof(Risk.AssetIds), "A risk to information names the assets it touches.");
        }

        Rate(risk, row, (await reading.OnceAsync(MethodInForce.NeededAsync)).Content);
        if (risk.Properties.Count == 0)
        {
            risk.Properties = [.. new[] { (risk.Current.ImpactC, "C"), (risk.Current.ImpactI, "I"), (risk.Current.ImpactA, "A") }
                .Where(part => part.Item1 > 0).Select(part => part.Item2)];
        }
    }

    private static void Rate(Risk risk, FileRow row, MethodContent method)
    {
        var isWhole = row[RiskFile.Impact].Length > 0 && RiskFile.Effects.All(name => row[name].Length == 0);
        IReadOnlyList<string> needed = isWhole ? [RiskFile.Likelihood] : [RiskFile.Likelihood, .. RiskFile.Effects];
        var missing = needed.Where(name => row[name].Length == 0).ToList();
        if (missing.Count == needed.Count && !isWhole)
        {
            risk.SetCurrent(Level.NotRated);
            risk.Inherent = Level.NotRated;
            return;
        }

        foreach (var name in missing)
        {
            row.WrongIn(name, "A rating is whole or not there: likelihood and the three effects, 0 for no effect.");
        }

        var given = isWhole ? Spread(risk.Current, risk.Properties) : risk.Current;
        var level = method.Rate(given.Likelihood, given.ImpactC, given.ImpactI, given.ImpactA);
        if (missing.Count == 0 && level.Impact == 0)
        {
            row.WrongIn(isWhole ? RiskFile.Impact : RiskFile.Confidentiality, "A risk has an effect on at least one of the three.");
        }
        else if (missing.Count == 0 && given.Score > 0 && given.Score != level.Score)
        {
            row.WrongIn(RiskFile.Score, $"The method calculates {level.Score}, {level.Band}. Correct the rating or leave the cell empty.");
        }

        risk.SetCurrent(level);
        risk.Inherent = Bare(risk.Inherent, level, method);
    }

    /// <summary>One impact counts for the properties that suffer, or for all three where nobody said which.</summary>
    private static Level Spread(Level given, List<string> properties)
    {
        int Of(string letter) => properties.Count == 0 || properties.Contains(letter) ? given.Impact : 0;
        return given with { ImpactC = Of("C"), ImpactI = Of("I"), ImpactA = Of("A") };
    }

    /// <summary>One impact is given for the case without controls: it counts for the properties that suffer with them.</summary>
    private static Level Bare(Level bare, Level level, MethodContent method)
    {
        int Of(int with) => with > 0 ? bare.Impact : 0;
        return bare is { Likelihood: > 0, Impact: > 0 }
            ? method.Rate(bare.Likelihood, Of(level.ImpactC), Of(level.ImpactI), Of(level.ImpactA)) : level;
    }

    private static string Cut(string text, int most) => text.Shortened(most);
}
