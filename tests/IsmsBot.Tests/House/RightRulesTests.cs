using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Assets;

namespace IsmsBot.Tests.House;

/// <summary>Who may take a step is said once, in the catalogue: every act answers with it, for every role and relation.</summary>
public sealed class RightRulesTests
{
    private static readonly Dictionary<string, string> Source = TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows")
        .GroupBy(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal)
        .ToDictionary(files => files.Key, files => string.Concat(files.Select(file => file.Text)), StringComparer.Ordinal);

    /// <summary>
    /// The owner of the risk decides on the date that whoever treats it asked for: the step is that person's, the decision the owner's.
    /// </summary>
    private static readonly string[] DecidesForAnother = ["treatments/decide-date"];

    private static IEnumerable<Type> Records => TheHouse.Rooms.SelectMany(room => room.Records);

    private static IReadOnlyDictionary<string, Register> Registers { get; } =
        TheHouse.Rooms.SelectMany(room => room.Registers).ToDictionary(register => register.Type, StringComparer.Ordinal);

    [Fact]
    public async Task Every_act_lets_those_take_its_step_whom_the_catalogue_names()
    {
        await using var bot = await TestBot.StartAsync();
        var steps = TheHouse.Rooms.SelectMany(room => room.KnownActs)
            .Select(act => (act.Verb, act.Blank, Step: StepOf(act.Blank)))
                .Where(act => act.Step is not null && !DecidesForAnother.Contains(act.Verb)).ToList();

        Assert.True(steps.Count > 50, $"only {steps.Count} acts are known to take a step");
        var complaints = await bot.InDb(async db =>
        {
            var all = new List<string>();
            foreach (var (verb, blank, step) in steps)
            {
                var register = Registers.GetValueOrDefault(step!.Value.Type.Type);
                var record = register?.Keeps ?? Records.First(type => LifecycleRules.RecordTypeOf(type) == step.Value.Type.Type);
                all.AddRange(await RightRules.ComplaintsAsync(
                    verb, blank.Allowed(), record, step.Value.Type, step.Value.Action, register?.Relations ?? new Dictionary<string, Who>(), db));
            }

            return all;
        });
        Complaints.None(complaints);
    }

    [Fact]
    public async Task An_act_that_lets_others_do_it_is_complained_about()
    {
        await using var bot = await TestBot.StartAsync();
        var asset = RecordTypes.Get("Asset");
        var register = Registers["Asset"];
        Task<IReadOnlyList<string>> AskAsync(Who who) =>
            bot.InDb(db => RightRules.ComplaintsAsync("assets/activate-asset", who, typeof(Asset), asset, "activate", register.Relations, db));

        Assert.Empty(await AskAsync(register.WhoTakes("activate")));
        Assert.Contains(
            await AskAsync(Who.Anyone), complaint =>
                complaint.StartsWith("assets/activate-asset lets staff \"activate\" a Asset", StringComparison.Ordinal));
        Assert.Contains(
            await AskAsync(Who.Nobody), complaint =>
                complaint.StartsWith("assets/activate-asset does not let isms-manager", StringComparison.Ordinal));
        Assert.Contains(
            await AskAsync(register.WhoTakes("activate").Or(Who.Only<Asset>("@author", a => a.CreatedById))),
            complaint => complaint.StartsWith("assets/activate-asset lets somebody whom", StringComparison.Ordinal));
    }

    private static (RecordType Type, string Action)? StepOf(Act act) =>
        RightRules.StepOf(act, Source.GetValueOrDefault(act.GetType().Name.Split('`')[0], ""));
}
