using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Source text with colours (Teams extension, desktop and web).</summary>
public sealed record CodeBlock(string CodeSnippet) : CardElement
{
    public CodeLanguage Language { get; init; }

    public int StartLineNumber { get; init; } = 1;

    public override string TypeName => "CodeBlock";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("codeSnippet"u8, CodeSnippet);
        writer.Pascal("language"u8, Language);
        if (StartLineNumber != 1)
        {
            writer.WriteNumber("startLineNumber"u8, StartLineNumber);
        }
    }
}
