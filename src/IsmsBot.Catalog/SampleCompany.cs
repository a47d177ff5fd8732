namespace IsmsBot.Catalog;

/// <summary>A made-up company of 250 people with a whole ISMS, as one JSON file, read by the importer.</summary>
public static class SampleCompany
{
    /// <summary>The file; the caller disposes of the stream.</summary>
    public static Stream Open() => CatalogFile.Open("sample-company.json");
}
