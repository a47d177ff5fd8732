using System.Security.Cryptography;
using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Policies;

namespace IsmsBot.Sandbox.Company;

/// <summary>The files of the sample as they are stored here: policies with PDF, lessons with package, each with its real fingerprint.</summary>
internal sealed class SampleFiles
{
    private readonly Dictionary<string, StoredVersion> stored = new(StringComparer.Ordinal);

    /// <summary>Quiz id, title, package and SHA-256 of each lesson.</summary>
    public List<(string QuizId, string Title, string Package, string Sha256)> Lessons { get; } = [];

    public static async Task<SampleFiles> StoreAsync(IDocuments documents, CancellationToken cancellationToken)
    {
        var files = new SampleFiles();
        foreach (var policy in SamplePolicies.All)
        {
            files.stored[policy.Code + " " + policy.Version] = await documents.PublishAsync(
                new PublishRequest(
                    DocumentLibrary.Published, policy.Code, policy.Version, policy.Title, "en", Encoding.UTF8.GetBytes(policy.Text), "md",
                    policy.Identification),
                cancellationToken);
        }

        files.stored[SampleDraft.Code + " 2.0"] = await documents.PublishAsync(SampleDraft.InForce, cancellationToken);
        foreach (var (quizId, title, name) in new[]
        {
            ("QUIZ-PHISH-2026", "Spot it, report it", "phishing-2026"),
            ("QUIZ-AI-2026", "Safe use of AI tools", "ai-2026"),
        })
        {
            var package = SamplePolicies.Read($"lessons.{name}.json");
            files.Lessons.Add((quizId, title, package, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(package)))));
        }

        return files;
    }

    public StoredVersion? Find(string code, string version) => stored.GetValueOrDefault(code + " " + version);
}
