using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>An asset as somebody typed it, to be checked and kept in the form whatever is wrong.</summary>
public sealed record TypedAsset(
    string? Name, string? Kind, string? Owner, string? Department, string? Site, string? Class, string? Confidentiality, string? Integrity, string? Availability, string? Hours, bool PersonalData, bool InScope)
{
    private const int Shortest = 3;
    private const int LongestName = 120;

    public static TypedAsset Of(Asset a) => new(
        a.Title, StateName.Of(a.Kind), a.OwnerId, a.DepartmentId, a.SiteId, StateName.Of(a.Classification), Text(a.ConfidentialityNeed), Text(a.IntegrityNeed), Text(a.AvailabilityNeed),
        a.RecoveryHours is { } hours ? Text(hours) : null, a.PersonalData, a.InScope);

    /// <summary>What is missing or does not fit, in words; empty when the asset can be kept.</summary>
    public async Task<IReadOnlyList<Sentence>> ComplaintsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var wrong = new List<Sentence>();
        void Unless(bool holds, Sentence what) => wrong.AddRange(holds ? [] : [what]);
        Unless(Name?.Trim().Length is >= Shortest and <= LongestName, "a name");
        Unless(Read<AssetKind>(Kind) is not null, "what kind it is");
        Unless((await AssetOwners.AllAsync(turn.Db, cancellationToken)).Any(p => p.Id == Owner), "an owner who is here and can confirm it");
        Unless(await turn.Db.Set<Department>().AnyAsync(d => d.Id == Department, cancellationToken), "the unit that it belongs to");
        Unless(string.IsNullOrEmpty(Site) || await turn.Db.Set<Site>().AnyAsync(s => s.Id == Site, cancellationToken), "a site that we have");
        Unless(Read<Classification>(Class) is not null, "the highest class of information on it");
        Unless(Need(Confidentiality) is not null && Need(Integrity) is not null && Need(Availability) is not null, "the needs for confidentiality, integrity and availability, from 1 to 5");
        Unless(string.IsNullOrWhiteSpace(Hours) || HoursOf() is not null, "the longest outage in whole hours");
        return wrong;
    }

    /// <summary>A new asset that says this; it was checked before.</summary>
    public Asset Make(string id, DateOnly today)
    {
        var asset = new Asset { Id = id, Title = Name!.Trim(), Kind = Read<AssetKind>(Kind)!.Value, DepartmentId = Department!, ConfidentialityNeed = 1, IntegrityNeed = 1, AvailabilityNeed = 1, LastReviewedAt = today };
        WriteTo(asset);
        return asset;
    }

    /// <summary>Puts what was typed on the asset; it was checked before.</summary>
    public void WriteTo(Asset asset)
    {
        (asset.Title, asset.Kind, asset.OwnerId, asset.DepartmentId, asset.SiteId) = (Name!.Trim(), Read<AssetKind>(Kind)!.Value, Owner, Department!, string.IsNullOrEmpty(Site) ? null : Site);
        (asset.ConfidentialityNeed, asset.IntegrityNeed, asset.AvailabilityNeed) = (Need(Confidentiality)!.Value, Need(Integrity)!.Value, Need(Availability)!.Value);
        (asset.Classification, asset.RecoveryHours, asset.PersonalData, asset.InScope) = (Read<Classification>(Class)!.Value, HoursOf(), PersonalData, InScope);
    }

    private static int? Need(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var need) && need is >= Asset.LeastNeed and <= Asset.MostNeed ? need : null;

    private int? HoursOf() => int.TryParse(Hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? hours : null;

    private static T? Read<T>(string? text)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => StateName.Of(value!.Value) == text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
