using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>What has to hold before a draft goes to review. Each refusal shows the form again with everything that was typed.</summary>
internal static class SubmitGuards
{
    public static async Task<DraftFile> CheckAsync(Turn turn, DocumentVersion version, ControlledDocument document, SubmitReview typed)
    {
        var form = await SubmitCard.OfAsync(turn, version, document, typed, [version.AuthorId]);
        var file = await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation);
        if (file?.OpenInHandsOf is { } holder)
        {
            throw Refuse.With(form, "GEN-04", ("fields", $"the file to be closed; {holder} has it open"));
        }

        var missing = await Written.MissingAsync(turn, version, document, file);
        if (missing.Count > 0 || file is null)
        {
            throw Refuse.With(form, "DOC-01", ("fields", Sentence.List(missing)));
        }

        if (await DraftSource.OfDraftAsync(turn, version, file.Stamp) is { } bytes && LoadedParts.In(bytes) is { Count: > 0 } loaded)
        {
            throw Refuse.With(form, "GEN-04", ("fields", $"a file without what runs or loads by itself, so take out {Sentence.List(loaded)}"));
        }

        if (typed.EffectiveFrom is { } from && !Plans.Reach(from, turn.Today))
        {
            throw Refuse.With(form, "GEN-04", ("fields", "a day from which it counts, within the next ten years"));
        }

        await MajorAsync(turn, version, file, typed, form);
        Policy(document, typed, form);
        await ApproverAsync(turn, version, document, file, typed);
        return file;
    }

    /// <summary>DOC-06: what binds people is a new major version, unless the author answers for the wording.</summary>
    private static async Task MajorAsync(Turn turn, DocumentVersion version, DraftFile file, SubmitReview typed, SubmitCard form)
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
        if (!PolicyChecks.IsPolicy(document.Code))
        {
            return;
        }

        (bool Ticked, Sentence Point)[] points =
        [
            (typed.FitsOrganisation, "fits the organisation"), (typed.FrameForObjectives, "frame for objectives"),
            (typed.CommitRequirements, "commitment to meet requirements"), (typed.CommitImprovement, "commitment to improve"),
        ];
        var missing = points.Where(one => !one.Ticked).Select(one => one.Point).ToList();
        if (missing.Count > 0)
        {
            throw Refuse.With(form, "POL-01", ("missing", Sentence.List(missing)));
        }

        if (string.IsNullOrWhiteSpace(typed.OutsideAccess))
        {
            throw Refuse.With(form, "POL-03");
        }
    }

    private static async Task ApproverAsync(Turn turn, DocumentVersion version, ControlledDocument document, DraftFile file, SubmitReview typed)
    {
        var writers = await DocumentApprovers.WritersAsync(turn, version, file);
        var free = await DocumentApprovers.FreeAsync(turn, document.Code, writers);
        var approver = typed.Approver ?? document.ApproverId;
        var chosen = free.FirstOrDefault(p => p.Id == approver) ?? (free.Count > 0 ? free[0] : null);
        var form = await SubmitCard.OfAsync(turn, version, document, typed with { Approver = chosen?.Id }, writers);
        var (title, names) = (Sentence.Of(document.Title), DocumentApprovers.Names(free));
        if (approver.Length == 0)
        {
            var missing = free.Count > 0 ? (Sentence)"who approves it" : (Sentence)"somebody who may approve it; nobody holds the role yet";
            throw Refuse.With(form, "GEN-04", ("fields", missing));
        }

        if (writers.Contains(approver))
        {
            throw Refuse.With(form, "SOD-01", ("version", Sentence.Of(version.VersionLabel)), ("doc", title), ("alternative", names));
        }

        var person = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == approver, turn.Cancellation);
        if (person is null || !person.AccountEnabled)
        {
            throw Refuse.With(form, "GEN-06", ("name", Sentence.Of(person?.Name ?? approver)));
        }

        if (DocumentApprovers.NeedsTopManagement(document.Code) && !person.Has(Role.TopManagement))
        {
            throw Refuse.With(form, "SOD-06", ("doc", title), ("list", names));
        }
    }
}
