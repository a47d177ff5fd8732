using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Documents.Writing;

/// <summary>A template of the catalogue as a document to start from: its headings, and under each what belongs there (domain 5.1).</summary>
public static class TemplateBlocks
{
    public static IReadOnlyList<DocumentBlock> Of(DocumentTemplate template) =>
        [.. template.Sections.SelectMany(s => new DocumentBlock[] { new HeadingBlock(1, s.Heading), new HintBlock(s.Content) })];
}
