using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Opportunities;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks;

/// <summary>For each guard what somebody does that it refuses, and what they read.</summary>
internal static class GuardScenes
{
    public static IReadOnlyDictionary<string, Func<TestBot, Task<string>>> All { get; } = new Dictionary<string, Func<TestBot, Task<string>>>(
        StringComparer.Ordinal)
    {
        ["GEN-02"] = bot => Words(bot.Press("elin", "treatments/update-treatment", new { record = "TRT-0001", version = 99, progress = 10 })),
        ["GEN-04"] = async bot =>
            await Words(
                bot.Press("elin", "treatments/update-treatment", new
                {
                    record = "TRT-0001",
                    version = await Version(bot, "TRT-0001"),
                    progress = 400,
                })),
        ["GEN-07"] = bot => Words(bot.Press("ana", "treatments/reject-acceptance", new { record = "RAC-0001", version = 1, whyNot = "no" })),
        ["SOD-01"] = bot => Method(bot, "marit"),
        ["SOD-06"] = bot => Method(bot, "devon"),
        ["SOD-03"] = async bot => (await bot.Say("ingrid", "accept RSK-0003")).Plain(),
        ["SOD-04"] = async bot =>
            await Words(bot.Press("elin", "treatments/verify-treatment", new { record = "TRT-0014", version = await Version(bot, "TRT-0014") })),
        ["RSK-01"] = async bot =>
        {
            await bot.Change(db => db.Set<Risk>().Where(r => r.Id == "RSK-0010").ExecuteUpdateAsync(s => s.SetProperty(r => r.RiskOwnerId, "P0075")));
            return await Words(bot.Rate("devon", "RSK-0010", "3", "3", "0", "0"));
        },
        ["RSK-02"] = bot => Words(bot.Rate("joana", "RSK-0010", "6", "3", "0", "0")),
        ["RSK-03"] = bot => Words(bot.Rate("joana", "RSK-0010", "3", "0", "0", "0")),
        ["RSK-04"] = async bot =>
        {
            await bot.Change(db => db.Set<Risk>().Where(r => r.Id == "RSK-0010").ExecuteUpdateAsync(s => s.SetProperty(r => r.Cause, "")));
            return await Words(bot.Rate("joana", "RSK-0010", "3", "3", "0", "0"));
        },
        ["RSK-05"] = bot => Words(bot.Rate("joana", "RSK-0010", "3", "3", "0", "0", score: 4)),
        ["RSK-06"] = bot => Words(bot.Rate("joana", "RSK-0010", "3", "3", "0", "0", method: "1.0")),
        ["RSK-07"] = async bot =>
            await Words(
                bot.Press("joana", "treatments/close-risk", new
                {
                    record = "RSK-0006",
                    version = (await bot.Risk("RSK-0006")).Version,
                    reason = "we have changed the supplier",
                })),
        ["RSK-08"] = bot => Words(bot.Rate("ruben", "RSK-0022", "2", "0", "0", "3")),
        ["TRT-01"] = bot => Words(bot.Propose("joana", "RSK-0006", controls: null)),
        ["TRT-02"] = async bot => await Critical(bot, () => bot.Propose("ruben", "RSK-0001", "retain")),
        ["TRT-03"] = bot => Words(bot.Propose("joana", "RSK-0006", "avoid")),
        ["TRT-04"] = bot => Words(bot.Propose("joana", "RSK-0006", "share")),
        ["TRT-05"] = bot => Words(bot.Propose("joana", "RSK-0006", due: "2029-01-01")),
        ["TRT-06"] = bot => Words(bot.Propose("saoirse", "RSK-0007", controls: "A.8.30")),
        ["TRT-07"] = async bot =>
            await Words(
                bot.Press("elin", "treatments/move-date", new
                {
                    record = "TRT-0012",
                    version = await Version(bot, "TRT-0012"),
                    due = "2026-12-15",
                    reason = "hire starts on 1 December",
                })),
        ["TRT-08"] = async bot =>
            await Words(bot.Press("elin", "treatments/finish-treatment", new { record = "TRT-0001", version = await Version(bot, "TRT-0001") })),
        ["TRT-09"] = bot => Words(bot.Propose("joana", "RSK-0006", likelihood: "")),
        ["RAC-01"] = async bot => await Critical(bot, () => bot.Press("ruben", "treatments/request-acceptance", new { record = "RSK-0001" })),
        ["RAC-02"] = bot => Accept(bot, "2027-09-30", "Two older accounts stay until summer; no patient data."),
        ["RAC-03"] = bot => Accept(bot, "2027-04-19", "Two older accounts stay until summer; no patient data."),
        ["RAC-04"] = bot => Accept(bot, "2027-04-19", "It is fine."),
        ["RAS-01"] = async bot =>
        {
            await bot.Press("ingrid", "assessments/start-assessment", new { });
            return await Words(bot.Press("ingrid", "assessments/complete-assessment",
                new { record = "RAS-2026-05", version = 2, results = "thirty risks rated" }));
        },
        ["RAS-02"] = async bot =>
        {
            await bot.MoveTo(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));
            return string.Join('\n', bot.Inbox("ingrid").Select(m => m.Plain()));
        },
        ["CHG-03"] = bot => Words(bot.Press("ingrid", "triggers/dismiss-trigger", new { record = "TRG-0007", version = 1 })),
        ["PLN-01"] = async bot =>
        {
            await bot.Do(turn =>
            {
                turn.Create(new Opportunity
                {
                    Id = "OPP-0004",
                    Title = "Share alerts with customers",
                    Description = "Tell customers early.",
                    Benefit = 4,
                    Feasibility = 4,
                    OwnerId = "P0042",
                });
                return Task.CompletedTask;
            });
            return await Words(
                bot.Press("ingrid", "opportunities/decide-opportunity", new
                {
                    record = "OPP-0004",
                    version = 1,
                    choice = "pursue",
                    reason = "customers ask for it",
                }));
        },
        ["IMP-02"] = bot =>
            Words(bot.Press("ingrid", "opportunities/evaluate-opportunity", new { record = "OPP-0001", version = 1, reason = "fine" })),
        ["SOA-01"] = bot => Decide(bot, "A.7.4", new { decision = "excluded", why = "not applicable" }),
        ["SOA-02"] = bot => Decide(bot, "A.7.4", new { decision = "excluded", why = "The landlord's own guards watch all of our offices." }),
        ["SOA-03"] = bot => Decide(bot, "A.8.12", new { decision = "included", reasons = "risk", risks = "" }),
        ["SOA-04"] = async bot =>
        {
            await bot.Change(async db => (await db.Set<SoaEntry>().SingleAsync(e => e.ControlId == "A.8.12")).ControlOwnerId = null);
            return await Decide(bot, "A.8.12", new { decision = "included" });
        },
        ["SOA-05"] = async bot =>
        {
            await bot.Press("elin", "applicability/edit-control", new
            {
                record = "SOA-A.8.16",
                version = 1,
                decision = "included",
                why = "Alerts are watched around the clock.",
            });
            return await Words(bot.Press("devon", "applicability/submit-soa", new { }));
        },
        ["SOA-06"] = async bot =>
        {
            await bot.Change(
                db => db.Set<SoaEntry>().Where(e => e.ControlId == "A.8.12")
                    .ExecuteUpdateAsync(s => s.SetProperty(e => e.HowItWorks, (string?)null)));
            return await Decide(bot, "A.8.12", new { decision = "included", implemented = "implemented" });
        },
    };

    private static async Task<string> Words(Task<Sandbox.Teams.ClickAnswer> answer) => (await answer).Plain();

    private static async Task<int> Version(TestBot bot, string treatment) => (await bot.Treatment(treatment)).Version;

    private static async Task<string> Accept(TestBot bot, string until, string reason)
    {
        var asked = await bot.Acceptance("RAC-0001");
        return await Words(
            bot.Press("ana", "treatments/accept-risk", new
            {
                record = asked.Id,
                version = asked.Version,
                picture = asked.SnapshotHash,
                until,
                reason,
            }));
    }

    private static async Task<string> Decide(TestBot bot, string control, object data)
    {
        var json = System.Text.Json.JsonSerializer.SerializeToNode(data)!.AsObject();
        json["record"] = SoaEntry.IdOf(control);
        json["version"] = 1;
        return await Words(bot.Press("devon", "applicability/decide-control", json));
    }

    /// <summary>RSK-0001 after news of attacks: 4 times 5, and open to be decided again.</summary>
    private static async Task<string> Critical(TestBot bot, Func<Task<Sandbox.Teams.ClickAnswer>> then)
    {
        await bot.Rate("ruben", "RSK-0001", "4", "3", "5", "5");
        await bot.Press("ruben", "risks/reassess-risk", new
        {
            record = "RSK-0001",
            version = (await bot.Risk("RSK-0001")).Version,
            reason = "news of attacks on suppliers",
        });
        return await Words(then());
    }

    /// <summary>A method that Marit wrote herself waits for approval.</summary>
    private static async Task<string> Method(TestBot bot, string person)
    {
        await bot.Do(turn =>
        {
            turn.Import(
                new RiskMethod
                {
                    Id = "RMV-0003",
                    Title = "Risk method 3.0",
                    VersionLabel = "3.0",
                    Content = DefaultMethod.Of(5).Write(),
                    DocumentCode = "ISMS-MTH-001",
                    AuthorId = "P0001"
                }, MethodState.InApproval);
            return Task.CompletedTask;
        });
        return await Words(bot.Press(person, "method/approve-risk-method", new { record = "RMV-0003", version = 1 }));
    }
}
