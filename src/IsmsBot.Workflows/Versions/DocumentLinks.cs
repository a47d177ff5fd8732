namespace IsmsBot.Workflows.Versions;

/// <summary>Where people read a published version.</summary>
internal static class DocumentLinks
{
    public static string To(string code, string version) => $"{Kernel.Documents.DocumentAddress.Base}/{code}/{version}";
}
