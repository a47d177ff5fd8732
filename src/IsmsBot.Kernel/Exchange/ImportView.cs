using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Exchange;

/// <summary>"import risks": how a register comes in, and the files that wait.</summary>
internal sealed class ImportView(Register register) : View
{
    private const int MostFiles = 10;

    public override string Key => $"{StateName.Kebab(register.Type)}-import";

    public override IReadOnlyList<string> Phrases => [$"import {register.Noun.Many}", .. register.FileCalled.Select(name => $"import the {name}")];

    public override IReadOnlyList<string> GermanPhrases =>
        [$"{register.Noun.GermanMany} importieren", $"importiere {register.Noun.GermanMany}",
            .. register.FileCalledInGerman.Select(name => $"{name} importieren")];

    public override Sentence Help => $"Say how they come in from a file: {register.Noun.Plural}";

    public override string Permission => register.ImportsWith;

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(new HowToImportCard(
        register.Noun, [.. register.FileFields.Where(field => field.Asked).Select(field => field.Head)],
        [.. (await turn.Db.Set<RegisterImport>().AsNoTracking().Where(i => i.Of == register.Type && i.Status == ImportState.Checked)
            .OrderBy(i => i.Id).Take(MostFiles).ToListAsync(turn.Cancellation)).Select(i => new WaitingFile(i.Id, i.FileName, i.SentOn))]));
}

public sealed record WaitingFile(string ImportId, string FileName, DateOnly SentOn);

/// <summary>What a file can hold, and the files that nobody has taken over yet.</summary>
public sealed record HowToImportCard(Noun Noun, IReadOnlyList<Sentence> Columns, IReadOnlyList<WaitingFile> Waiting) : Card
{
    public override string Type => "register.import.how";

    public override Sentence Summary => $"Import: {Noun.Plural}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text(
            "Attach the table in this chat, as xlsx, xlsm, csv, tsv or txt. I check every row first; you see what would come in and confirm it.");
        kit.Facts(("Columns that I know", Sentence.List(Columns)), ("Other headings", "I ask once which column is which, and remember it."));
        foreach (var file in Waiting)
        {
            kit.Row(Sentence.Of(file.FileName), $"{file.ImportId}, sent on {file.SentOn}",
                button: new CardButton("Open", new ShowFile(file.ImportId)));
        }

        kit.Button("A file to fill in", new SayPhrase($"export {Noun.Many}"));
    }
}
