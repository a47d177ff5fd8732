using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Applicability;

public enum Theme
{
    Organizational,
    People,
    Physical,
    Technological,

    /// <summary>Controls that Annex A does not have.</summary>
    Own,
}

/// <summary>The theme of a control.</summary>
public static class Themes
{
    public static Theme Of(string controlId) => AnnexControls.Find(controlId)?.Theme is { } theme ? Enum.Parse<Theme>(theme, ignoreCase: true)
        : Theme.Own;
}
