namespace IsmsBot.Workflows.Documents;

/// <summary>Asks for the code and the title of a new document.</summary>
public sealed record NewDocumentCard(string Code, string? Name) : Card
{
    public override string Type => "document.new";

    public override Sentence Summary => "New document";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text(
            "It says what it is: POL rules, PRO procedure, PLN plan, STD standard, REG register, TPL template. The number is the next free one.");
        kit.Ask(nameof(RegisterDocument.Code), "Code", Code, most: 20);
        kit.Ask(nameof(RegisterDocument.Name), "Title", Name, required: false, most: 150);
        kit.Button("Put it under control", new RegisterDocument(), ButtonStyle.Main);
    }
}
