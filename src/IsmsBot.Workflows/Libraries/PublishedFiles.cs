using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>The documents in force whose file lies in the library, which is what scan and checks look at.</summary>
internal static class PublishedFiles
{
    public static IQueryable<ControlledDocument> Of(IsmsDb db) =>
        from d in db.Set<ControlledDocument>()
        join v in db.Set<DocumentVersion>()
            on new { d.Code, Label = d.CurrentVersion } equals new { Code = v.DocumentCode, Label = (string?)v.VersionLabel }
        where d.Status == DocumentState.Published && v.InLibrary
        select d;
}
