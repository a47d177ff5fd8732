namespace IsmsBot.Teams.Connector;

/// <summary>Whether making a call twice does harm.</summary>
internal enum CallKind
{
    /// <summary>Reading, replacing, deleting, creating what is created once: twice is the same as once.</summary>
    Repeatable,

    /// <summary>Posting: twice shows two messages.</summary>
    Once,
}
