namespace IsmsBot.Workflows.Applicability;

/// <summary>The treatments that rely on a control, the first of them and how many there are, and the status that follows from their work.</summary>
public sealed record WorkOnControl(IReadOnlyList<string> Treatments, int All, Implementation? Computed)
{
    private const int MostNamed = 10;

    public static async Task<WorkOnControl> OfAsync(Reader reader, SoaEntry entry)
    {
        var uses = reader.Db.Set<ControlUse>().AsNoTracking().Where(u => u.ControlId == entry.ControlId);
        var stages = await uses.Select(u => u.Stage).Distinct().ToListAsync(reader.Cancellation);
        var first = await uses.OrderBy(u => u.TreatmentId).Select(u => u.TreatmentId).Take(MostNamed).ToListAsync(reader.Cancellation);
        return new(first, await uses.CountForPeopleAsync(reader.Cancellation), Necessary.StatusOf(stages));
    }
}
