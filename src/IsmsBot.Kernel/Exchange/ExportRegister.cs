using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Asks for a register as a file; the bot files it and sends the link. Whoever sees all gets all, everybody else their own.</summary>
public sealed record ExportRegister(string? Of = null, string? Format = null) : FreeAct
{
    public override Who Allowed() => Who.May("self.tasks");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var register = RoomCatalog.Rooms.SelectMany(room => room.Registers).FirstOrDefault(one => one.Type == Of && one.FileFields.Count > 0) ?? throw Refuse.NotFound(Of, "help");
        if (await Who.May(register.Permission).RefusalAsync(turn, null) is { } refusal)
        {
            throw refusal;
        }

        var export = turn.Create(new RegisterExport
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RGX", turn.Cancellation),
            Title = $"{register.Noun.PluralHeading.In(turn.Language)}, {turn.Today:yyyy-MM-dd}",
            Of = register.Type,
            Format = StateName.TryRead<ExportFormat>(Format) ?? ExportFormat.Xlsx,
            AskedById = turn.ActorId,
            AskedOn = turn.Today,
            Language = turn.Language.Code,
            Classification = Classification.Confidential,
        });
        return Reply.Say($"I write the file as {export.DocumentCode} and send you the link when it is filed.");
    }
}

/// <summary>"export assets": in which format the register shall be written.</summary>
internal sealed class ExportView(Register register) : View
{
    public override string Key => $"{StateName.Kebab(register.Type)}-export";

    public override IReadOnlyList<string> Phrases => [$"export {register.Noun.Many}", .. register.FileCalled.Select(name => $"export the {name}")];

    public override IReadOnlyList<string> GermanPhrases =>
        [$"{register.Noun.GermanMany} exportieren", $"exportiere {register.Noun.GermanMany}",
            .. register.FileCalledInGerman.Select(name => $"{name} exportieren")];

    public override Sentence Help => $"Write into a file that can be read again: {register.Noun.Plural}";

    public override string Permission => register.Permission;

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) => Task.FromResult(Reply.With(new ExportCard(register.Type, register.Noun)));
}

/// <summary>In which format a register shall be written.</summary>
public sealed record ExportCard(string Of, Noun Noun) : Card
{
    public override string Type => "register.export";

    public override Sentence Summary => $"Export: {Noun.Plural}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("I file it with the records, where only the bot writes, and send you the link. Change it where you like and send it here: I show every difference before anything is taken over.");
        kit.Button("As xlsx", new ExportRegister(Of, StateName.Of(ExportFormat.Xlsx)), ButtonStyle.Main);
        kit.Button("As csv", new ExportRegister(Of, StateName.Of(ExportFormat.Csv)));
    }
}

/// <summary>Where the file lies that somebody asked for.</summary>
public sealed record ExportedCard(string ExportId, string Code, int Rows, string Url) : Card
{
    public override string Type => "register.exported";

    public override Sentence Summary => $"The file is filed as {Code}: {Rows:row|rows}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Link("Open", Url);
        kit.Footer(ExportId);
    }
}
