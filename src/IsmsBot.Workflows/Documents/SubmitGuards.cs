using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>What has to hold before a draft goes to review. Each refusal shows the form again with everything that was typed.</summary>
internal static class SubmitGuards
{
    public static async Task<DraftFile> CheckAsync(Turn turn, DocumentVersion version, ControlledDocument document, SubmitReview typed)
    {
        var form = await SubmitCards.ForAsync(turn, version, document, typed, [version.AuthorId]);
        var file = await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation);
        if (file?.OpenInHandsOf is { } holder)
        {
            throw Refuse.With(form, "GEN-04", ("fields", $"the file to be closed; {holder} has it open"));
        }

        var missing = await MissingAsync(turn, version, document, file);
        if (missing.Count > 0 || file is null)
        {
            throw Refuse.With(form, "DOC-01", ("fields", Sentence.List(missing)));
        }

        await ChangeIsMajorAsync(turn, version, file, typed, form);
        Policy(document, typed, form);
        await ApproverAsync(turn, version, document, file, typed);
        return file;
    }

    private static async Task<List<Sentence>> MissingAsync(Turn turn, DocumentVersion version, ControlledDocument document, DraftFile? file)
    {
        List<Sentence> missing =
        [
            .. Empty(document.Title, (Sentence)"title"), .. Empty(document.Code, (Sentence)"code"), .. Empty(version.AuthorId, (Sentence)"author"), .. Empty(document.DocumentOwnerId, (Sentence)"owner"),
            .. Empty(version.VersionLabel, (Sentence)"version"), .. Empty(document.Language, (Sentence)"language"), .. Empty(version.SourceFormat, (Sentence)"format"), .. Empty(version.ChangeSummary, (Sentence)"what changes and why"),
        ];
        if (file is null)
        {
            return [.. missing, (Sentence)"the file"];
        }

        await using var stream = await turn.Drafts.OpenAsync(version.DocumentCode, version.VersionLabel, file.Stamp, turn.Cancellation);
        var bytes = stream is null ? [] : await DraftSource.BytesAsync(stream, turn.Cancellation);
        var text = DraftSource.TextOf(bytes);
        if (text is null && version.SourceFormat == "docx")
        {
            return [.. missing, (Sentence)"a Word file that can be opened"];
        }

        if (string.IsNullOrWhiteSpace(text) && text is not null)
        {
            return [.. missing, (Sentence)"the text"];
        }

        var unwritten = text?.Split('\n').Count(line => line.Contains(DraftSource.Hint, StringComparison.Ordinal)) ?? 0;
        if (unwritten > 0)
        {
            missing.Add((Sentence)$"the text of {unwritten} sections that still say \"{DraftSource.Hint}\"");
        }

        if (version.BasedOn is { } before && before == document.CurrentVersion && await IsSameAsync(turn, version, before, file, bytes))
        {
            missing.Add((Sentence)$"a change: the file is the same as version {before}");
        }

        return missing;
    }

    /// <summary>Whether nothing was written yet; the cover, which the bot writes, does not count.</summary>
    private static async Task<bool> IsSameAsync(Turn turn, DocumentVersion version, string before, DraftFile file, byte[] bytes)
    {
        if (version.SourceFormat != "docx")
        {
            return await turn.Documents.FindAsync(version.DocumentCode, before, turn.Cancellation) is { } stored && stored.SourceSha256 == file.Stamp.Sha256;
        }

        await using var published = await turn.Documents.OpenAsync(version.DocumentCode, before, Rendition.Source, turn.Cancellation);
        return published is not null && WordBody.Fingerprint(await DraftSource.BytesAsync(published, turn.Cancellation)) is { } body && body == WordBody.Fingerprint(bytes);
    }

    private static IEnumerable<Sentence> Empty(string? value, Sentence name) => string.IsNullOrWhiteSpace(value) ? [name] : [];

    private static async Task ChangeIsMajorAsync(Turn turn, DocumentVersion version, DraftFile file, SubmitReview typed, SubmitCard form)
    {
        if (version.ChangeKind == ChangeKind.Major || typed.WordingOnly)
        {
            return;
        }

        var changes = await Changes.OfDraftAsync(turn, version, file.Stamp);
        if (changes?.All.Any(c => c.BindingWords > 0) == true)
        {
            var next = await VersionNumbers.NextAsync(turn.Db, version.DocumentCode, ChangeKind.Major, turn.Cancellation);
            throw Refuse.With(form with { OffersMajor = true }, "DOC-06", ("next", Sentence.Of(next)));
        }
    }

    private static void Policy(ControlledDocument document, SubmitReview typed, SubmitCard form)
    {
        if (!DocumentRights.IsPolicy(document.Code))
        {
            return;
        }

        List<Sentence> missing =
        [
            .. Unticked(typed.FitsOrganisation, (Sentence)"fits the organisation"), .. Unticked(typed.FrameForObjectives, (Sentence)"frame for objectives"),
            .. Unticked(typed.CommitRequirements, (Sentence)"commitment to meet requirements"), .. Unticked(typed.CommitImprovement, (Sentence)"commitment to improve"),
        ];
        if (missing.Count > 0)
        {
            throw Refuse.With(form, "POL-01", ("missing", Sentence.List(missing)));
        }

        if (string.IsNullOrWhiteSpace(typed.OutsideAccess))
        {
            throw Refuse.With(form, "POL-03");
        }
    }

    private static IEnumerable<Sentence> Unticked(bool ticked, Sentence point) => ticked ? [] : [point];

    private static async Task ApproverAsync(Turn turn, DocumentVersion version, ControlledDocument document, DraftFile file, SubmitReview typed)
    {
        var approver = typed.Approver ?? document.ApproverId;
        var writers = await DocumentApprovers.WritersAsync(turn, version, file);
        var free = await DocumentApprovers.FreeAsync(turn, document.Code, writers);
        var names = Sentence.Of(string.Join(", ", free.Select(p => p.Name)));
        var form = await SubmitCards.ForAsync(turn, version, document, typed with { Approver = free.FirstOrDefault(p => p.Id == approver)?.Id ?? (free.Count > 0 ? free[0].Id : null) }, writers);
        if (writers.Contains(approver))
        {
            throw Refuse.With(form, "SOD-01", ("version", Sentence.Of(version.VersionLabel)), ("doc", Sentence.Of(document.Title)), ("alternative", free.Count == 0 ? (Sentence)"nobody yet" : names));
        }

        var person = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == approver, turn.Cancellation);
        if (person is null || !person.AccountEnabled)
        {
            throw Refuse.With(form, "GEN-06", ("name", Sentence.Of(person?.Name ?? approver)));
        }

        if (DocumentRights.NeedsTopManagement(document.Code) && !person.Has(Role.TopManagement))
        {
            throw Refuse.With(form, "SOD-06", ("doc", Sentence.Of(document.Title)), ("list", names));
        }
    }
}
