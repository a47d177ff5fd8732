using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Where a person reads a published version.</summary>
internal static class ContentLink
{
    public static string To(ControlledDocument document, string version) => To(document.Code, version);

    public static string To(string code, string version) => $"{Kernel.Documents.DocumentAddress.Base}/{code}/{version}";
}
