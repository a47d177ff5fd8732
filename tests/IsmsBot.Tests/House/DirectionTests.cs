using System.Reflection;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.House;

public sealed class DirectionTests
{
    public static TheoryData<string> Projects =>
        [.. Directory.GetFiles(Path.Combine(TheHouse.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(TheHouse.Root, path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_inwards(string path) =>
        Complaints.None(DirectionRules.OfProject(Path.GetFileNameWithoutExtension(path), File.ReadAllText(Path.Combine(TheHouse.Root, path))));

    [Fact]
    public void Rooms_and_the_kernel_see_no_package_of_the_outside()
    {
        Complaints.None(DirectionRules.OfRooms(typeof(CampaignsWorkflow).Assembly.GetReferencedAssemblies()));
        Complaints.None(DirectionRules.Packages("IsmsBot.Workflows", Project("IsmsBot.Workflows")));
        Complaints.None(DirectionRules.Packages(
            "IsmsBot.Kernel",
            Project("IsmsBot.Kernel"),
            "DiffPlex",
            "FuzzySharp",
            "Microsoft.EntityFrameworkCore",
            "Microsoft.EntityFrameworkCore.Relational"));
    }

    [Fact]
    public void A_reference_outwards_is_complained_about()
    {
        const string Xml =
            """<Project><ItemGroup><ProjectReference Include="../IsmsBot.Adapters/IsmsBot.Adapters.csproj" /><PackageReference Include="Microsoft.Graph" /></ItemGroup></Project>""";

        Assert.Equal(["IsmsBot.Workflows may not refer to IsmsBot.Adapters"], DirectionRules.OfProject("IsmsBot.Workflows", Xml));
        Assert.Equal(["IsmsBot.Workflows may not use the package Microsoft.Graph"], DirectionRules.Packages("IsmsBot.Workflows", Xml));
        Assert.StartsWith(
            "IsmsBot.Owls is a project that nobody has decided on",
            Assert.Single(DirectionRules.OfProject("IsmsBot.Owls", Xml)),
            StringComparison.Ordinal);
        Assert.Equal(
            ["a room sees Microsoft.Graph", "a room sees System.Net.Http"],
            DirectionRules.OfRooms([
                new AssemblyName("Microsoft.Graph"),
                new AssemblyName("System.Net.Http"),
                new AssemblyName("System.Linq"),
                new AssemblyName("IsmsBot.Kernel"),
            ]));
    }

    private static string Project(string name) => File.ReadAllText(Path.Combine(TheHouse.Root, "src", name, name + ".csproj"));
}
