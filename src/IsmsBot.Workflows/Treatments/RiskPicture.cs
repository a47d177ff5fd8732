using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What can be different between two pictures of a risk.</summary>
public enum PictureChange
{
    Level,
    Method,
    Owner,
    Controls,
    Treatments,
    Wording,
}

/// <summary>One treatment as it is frozen.</summary>
public sealed record PictureLine(string Id, string Title, string Option, string Controls, string Resources, string State);

/// <summary>
/// What an owner looks at when they accept what remains: a pure function of the records. Its canonical JSON is what is shown, what is kept and what
/// the
/// fingerprint is taken of; when the records give another picture, the decision is stale.
/// </summary>
public sealed record RiskPicture(
    string RiskId, string Title, string Cause, string Event, string Consequence, string OwnerId, string MethodVersion, string InherentValue,
        string CurrentValue, string ExistingControls,
    IReadOnlyList<PictureLine> Treatments)
{
    public static RiskPicture Of(Risk risk, IEnumerable<Treatment> treatments) => new(
        risk.Id, risk.Title, risk.Cause, risk.Event, risk.Consequence, risk.RiskOwnerId ?? "", risk.MethodVersion, risk.Inherent.ToString(),
            risk.Current.ToString(),
        string.Join(", ", risk.ExistingControlIds.Order(StringComparer.Ordinal)),
        [.. treatments.Where(t => t.RiskId == risk.Id && t.Status != TreatmentState.Cancelled && t.Status != TreatmentState.Proposed)
            .OrderBy(t => t.Id, StringComparer.Ordinal)
            .Select(t =>
                new PictureLine(
                t.Id, t.Title, StateName.Of(t.Option), string.Join(", ", t.ControlIds.Order(StringComparer.Ordinal)), t.Resources,
                t.Status == TreatmentState.Verified ? "done" : "running"))]);

    public static async Task<RiskPicture> OfAsync(IsmsDb db, Risk risk, CancellationToken cancellationToken) =>
        Of(risk, await db.Set<Treatment>().Where(t => t.RiskId == risk.Id).ToListAsync(cancellationToken));

    public static RiskPicture Read(string json) => JsonSerializer.Deserialize(json, PictureJson.Default.RiskPicture)!;

    public string Write() => JsonSerializer.Serialize(this, PictureJson.Default.RiskPicture);

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write())));

    /// <summary>What is different in another picture.</summary>
    public IReadOnlyList<PictureChange> DifferencesFrom(RiskPicture other)
    {
        var found = new List<PictureChange>();
        void Compare(PictureChange name, object? mine, object? theirs)
        {
            if (!Equals(mine, theirs))
            {
                found.Add(name);
            }
        }

        Compare(PictureChange.Level, CurrentValue, other.CurrentValue);
        Compare(PictureChange.Method, MethodVersion, other.MethodVersion);
        Compare(PictureChange.Owner, OwnerId, other.OwnerId);
        Compare(PictureChange.Controls, ExistingControls, other.ExistingControls);
        Compare(PictureChange.Treatments, string.Join('\n', Treatments), string.Join('\n', other.Treatments));
        Compare(PictureChange.Wording, (Title, Cause, Event, Consequence, InherentValue),
            (other.Title, other.Cause, other.Event, other.Consequence, other.InherentValue));
        return found;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RiskPicture))]
internal sealed partial class PictureJson : JsonSerializerContext;
