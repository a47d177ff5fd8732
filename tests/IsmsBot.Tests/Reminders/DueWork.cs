using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Reminders;

/// <summary>Makes things of several rooms due for one person on one day, out of what the sample company has.</summary>
internal static class DueWork
{
    /// <summary>Wednesday.</summary>
    public static readonly DateOnly Day = new(2026, 11, 18);

    public static readonly DateTimeOffset Eve = new(2026, 11, 17, 20, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Evening = new(2026, 11, 18, 20, 0, 0, TimeSpan.Zero);

    /// <summary>A treatment, a rating, an asset, a review and a control of somebody, all with a reminder on <see cref="Day"/>.</summary>
    /// <returns>Their ids.</returns>
    public static async Task<IReadOnlyList<string>> FiveKindsAsync(TestBot bot, string person, int nth = 0)
    {
        var (id, ids) = (Cast.Id(person), new List<string>());
        await bot.Change(async db =>
        {
            await NobodyElsesAsync(db);
            var treatment = await NthAsync(db.Set<Treatment>().Where(t => t.Status == TreatmentState.InProgress), nth);
            (treatment.ResponsibleId, treatment.DueAt, treatment.NextStepOn) = (id, Day, Day);
            var risk = await NthAsync(db.Set<Risk>().Where(r => r.Status == RiskState.Accepted), nth);
            (risk.RiskOwnerId, risk.RateBy, risk.NextStepOn) = (id, Day, Day);
            var asset = await NthAsync(db.Set<Asset>().Where(a => a.Status == AssetState.Active), nth);
            (asset.OwnerId, asset.ConfirmBy, asset.NextStepOn) = (id, Day, Day);
            var document = await NthAsync(db.Set<ControlledDocument>().Where(d => d.Status == DocumentState.Published), nth);
            (document.DocumentOwnerId, document.NextReviewAt, document.NextStepOn) = (id, Day, Day);
            var control = await NthAsync(db.Set<SoaEntry>(), nth);
            (control.ControlOwnerId, control.CheckBy, control.NextStepOn) = (id, Day.AddDays(-5), Day);
            ids.AddRange([treatment.Id, risk.Id, asset.Id, document.Id, control.Id]);
        });
        return ids;
    }

    /// <summary>Several assets that somebody has to confirm, with a reminder on <see cref="Day"/>: every second one is three days late.</summary>
    /// <returns>Their ids.</returns>
    public static async Task<IReadOnlyList<string>> AssetsAsync(TestBot bot, string person, int many)
    {
        var ids = new List<string>();
        await bot.Change(async db =>
        {
            await NobodyElsesAsync(db);
            var assets = await db.Set<Asset>().OrderBy(a => a.Id).Take(many).ToListAsync();
            foreach (var (asset, index) in assets.Select((a, i) => (a, i)))
            {
                (asset.Status, asset.OwnerId, asset.UseBy) = (AssetState.Active, Cast.Id(person), null);
                (asset.ConfirmBy, asset.NextStepOn) = (Day.AddDays(index % 2 == 0 ? 0 : -3), Day);
                ids.Add(asset.Id);
            }
        });
        return ids;
    }

    /// <summary>Several assets of somebody that were to be confirmed a week before <see cref="Day"/>, of which the line is told.</summary>
    /// <returns>Their ids.</returns>
    public static async Task<IReadOnlyList<string>> LateAssetsAsync(TestBot bot, string person, int many)
    {
        var ids = await AssetsAsync(bot, person, many);
        await bot.Change(db => db.Set<Asset>().Where(a => ids.Contains(a.Id))
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.ConfirmBy, Day.AddDays(-7))));
        return ids;
    }

    public static IReadOnlyList<ChatMessage> Digests(TestBot bot, string person) =>
        [.. bot.Inbox(person).Where(m => m.HasButton("Open") && m.Words().Contains(" for you", StringComparison.Ordinal))];

    /// <summary>How often a record was reminded of: one card does every step that is due, and each once.</summary>
    public static async Task<int> RemindedAsync(TestBot bot, string record) =>
        (await bot.JournalOf(record)).Where(j => j.Action == "reminded").GroupBy(j => j.Comment).Select(g => g.Count()).DefaultIfEmpty().Max();

    /// <summary>What the sample company has due anyway is left out.</summary>
    private static async Task NobodyElsesAsync(IsmsDb db)
    {
        await NoneBeforeAsync<Treatment>(db);
        await NoneBeforeAsync<TaskItem>(db);
        await NoneBeforeAsync<Risk>(db);
        await NoneBeforeAsync<ControlledDocument>(db);
        await NoneBeforeAsync<PlannedAction>(db);
        await NoneBeforeAsync<Asset>(db);
    }

    private static Task NoneBeforeAsync<T>(IsmsDb db)
        where T : Kernel.Data.Record =>
        db.Set<T>().Where(r => r.NextStepOn < Day).ExecuteUpdateAsync(r => r.SetProperty(x => x.NextStepOn, (DateOnly?)null));

    private static Task<T> NthAsync<T>(IQueryable<T> records, int nth)
        where T : Kernel.Data.Record => records.OrderBy(r => r.Id).Skip(nth).FirstAsync();
}
