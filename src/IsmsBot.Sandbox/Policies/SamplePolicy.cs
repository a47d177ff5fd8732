using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Sandbox.Policies;

/// <summary>One version of a document that all staff of the sample company acknowledge.</summary>
/// <param name="Code">Document code.</param>
/// <param name="Version">Version label.</param>
/// <param name="Title">Title as in the catalogue.</param>
/// <param name="Text">The Markdown source.</param>
/// <param name="Agreement">The exact sentence that people agree to.</param>
/// <param name="Identification">The block of clause 7.5.2.</param>
public sealed record SamplePolicy(string Code, string Version, string Title, string Text, string Agreement, Identification Identification)
{
    /// <summary>The same as something that a document store can publish.</summary>
    public PublishRequest ToRequest() =>
        new(DocumentLibrary.Published, Code, Version, Title, "en", Encoding.UTF8.GetBytes(Text), "md", Identification);
}
