using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>What a file would do to a register, with each thing that is wrong by row and column and each difference by field; or what it did.</summary>
public sealed record ImportCard(string ImportId, int Version, string FileName, ImportState Status, Noun Noun) : Card
{
    private const int MostRows = 10;

    /// <summary>The dry run; null when it is over.</summary>
    public FileCheck? Check { get; init; }

    /// <summary>What somebody should know before they take it over.</summary>
    public Sentence? Before { get; init; }

    /// <summary>The first of the shown problems.</summary>
    public int From { get; init; }

    public IReadOnlyList<string> RecordIds { get; init; } = [];

    public string? ImportedBy { get; init; }

    public DateOnly? ImportedOn { get; init; }

    public override string Type => "register.import";

    public override Sentence Summary => (Status, Check) switch
    {
        (ImportState.Imported, _) => (Sentence)$"{FileName}: taken over",
        (ImportState.Discarded, _) => (Sentence)$"{FileName}: dropped, nothing was taken over",
        (_, { Problems.Count: > 0 } check) => (Sentence)$"{FileName}: {check.Problems.Count:cell has|cells have} to be put right",
        (_, { } check) => (Sentence)$"{FileName}: {check.New.Count} new, {check.Changed.Count} different, {check.Same} as they are",
        _ => Sentence.Of(FileName),
    };

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Noun.PluralHeading} from a file, {Status}");
        kit.Title(Summary);
        if (Check is { } check)
        {
            Draw(kit, check);
            kit.Button("Other columns", new ShowColumns(ImportId), ButtonStyle.WithoutInputs);
            kit.Button("Drop the file", new DropFile(ImportId, Version), ButtonStyle.Destructive);
        }
        else if (ImportedOn is { } day)
        {
            kit.Facts(("Taken over", $"{ImportedBy}, on {day}"), ("Records", Sentence.Some(RecordIds)));
        }

        kit.Footer(ImportId);
    }

    private void Draw(CardKit kit, FileCheck check)
    {
        kit.Facts(("Rows read", $"{check.Rows}"), ("New", $"{check.New.Count}"), ("Different", $"{check.Changed.Count}"), ("As they are", $"{check.Same}"), ("Cells to put right", $"{check.Problems.Count}"));
        if (check.NotRead.Count > 0)
        {
            kit.Quiet($"Columns that I do not read: {check.NotRead}.");
        }

        if (check.LeftOut.Count > 0)
        {
            kit.Quiet($"Rows that are no records, left out: {check.LeftOut.Select(row => $"{row}")}.");
        }

        if (check.Missing.Count > 0)
        {
            kit.Quiet($"These columns are missing: {Sentence.List(check.Missing)}.");
        }

        if (check.Problems.Count > 0)
        {
            Wrong(kit, check);
        }
        else if (check.ChangesNothing)
        {
            kit.Text("Everything in this file is in the register already. There is nothing to take over.");
        }
        else
        {
            Differences(kit, check);
        }
    }

    private void Wrong(CardKit kit, FileCheck check)
    {
        kit.Notice(Tone.Attention, "Nothing can be taken over while a row is wrong. Correct these cells in your file and send it again.");
        foreach (var problem in check.Problems.Skip(From).Take(MostRows))
        {
            Sentence where = problem.Column.IsEmpty ? (Sentence)$"Row {problem.Row}" : (Sentence)$"Row {problem.Row}, column {problem.Column}";
            kit.Row(where, problem.What);
        }

        if (check.Problems.Count > From + MostRows)
        {
            kit.Button("More", new ShowFile(ImportId, From + MostRows), ButtonStyle.WithoutInputs);
        }

        if (From > 0)
        {
            kit.Button("Back", new ShowFile(ImportId, Math.Max(0, From - MostRows)), ButtonStyle.WithoutInputs);
        }
    }

    private void Differences(CardKit kit, FileCheck check)
    {
        kit.Text("This was a dry run; the register is unchanged. Everything is taken over, or nothing.");
        foreach (var change in check.Changed.Take(MostRows))
        {
            kit.Row(Sentence.Of($"{change.RecordId} {change.Title}"), Sentence.List(change.Fields.Select(field => (Sentence)$"{field.Field}: {field.Old} becomes {field.New}")));
        }

        if (check.New.Count > 0)
        {
            kit.Quiet($"New: {Sentence.Some(check.New)}");
        }

        if (check.Remark is { } remark)
        {
            kit.Text(remark);
        }

        if (check.New.Count > 0 && Before is { } before)
        {
            kit.Text(before);
        }

        kit.Button("Take it over", new TakeFileOver(ImportId, Version), ButtonStyle.Main);
    }
}
