namespace IsmsBot.Workflows.Documents;

/// <summary>Asks what has to be known of a document from outside before it is used.</summary>
public sealed record OutsideDocumentCard(RegisterOutside Typed) : Card
{
    public override string Type => "document.outside";

    public override Sentence Summary => "Document from outside";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text(
            "A standard, a law, requirements of a customer: what we follow and did not write. Of protected works only the reference is kept.");
        kit.Ask(nameof(RegisterOutside.Name), "Title", Typed.Name, most: 150);
        kit.Ask(nameof(RegisterOutside.Source), "Where does it come from?", Typed.Source, most: 150);
        kit.Ask(nameof(RegisterOutside.Edition), "Edition", Typed.Edition, most: 40);
        kit.Ask(nameof(RegisterOutside.Link), "Link to it", Typed.Link, required: false, most: 300);
        kit.Button("Register it", new RegisterOutside(), ButtonStyle.Main);
    }
}
