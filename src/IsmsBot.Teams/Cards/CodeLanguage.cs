namespace IsmsBot.Teams.Cards;

/// <summary>Languages that Teams colours.</summary>
public enum CodeLanguage
{
    PlainText,
    Bash,
    C,
    Cpp,
    CSharp,
    Css,
    Dos,
    Go,
    Graphql,
    Html,
    Java,
    JavaScript,
    Json,
    ObjectiveC,
    Perl,
    Php,
    PowerShell,
    Python,
    Sql,
    TypeScript,
    VbNet,
    Verilog,
    Vhdl,
    Xml,
}
