namespace IsmsBot.Kernel.Links;

/// <summary>What one link opens: one thing, for one person, for a day. It is signed, so that nobody can make one, or make one last longer.</summary>
/// <param name="What">Key of the <see cref="Readable"/> that opens it.</param>
/// <param name="Of">Id of the record, or code of the document.</param>
/// <param name="Content">Which version of it: the one that the card named on which the link was given.</param>
/// <param name="PersonId">Whom it was given to.</param>
/// <param name="Until">When it is over, UTC.</param>
public sealed record PersonalLink(string What, string Of, string Content, string PersonId, DateTimeOffset Until)
{
    /// <summary>As the query of an address, without the signature: exactly this is signed.</summary>
    internal string Query => $"what={Uri.EscapeDataString(What)}&of={Uri.EscapeDataString(Of)}&content={Uri.EscapeDataString(Content)}"
        + $"&for={Uri.EscapeDataString(PersonId)}&until={Until.ToUnixTimeSeconds()}";
}
