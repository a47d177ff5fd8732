using System.Reflection;
using System.Xml.Linq;

namespace IsmsBot.Tests.House;

/// <summary>Host, Sandbox → Adapters → Kernel ← Workflows: what each project may refer to, and what rooms may see of the outside: nothing.</summary>
internal static class DirectionRules
{
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["IsmsBot.Teams"] = [],
        ["IsmsBot.Catalog"] = [],
        ["IsmsBot.Kernel"] = ["IsmsBot.Catalog", "IsmsBot.Teams"],
        ["IsmsBot.Workflows"] = ["IsmsBot.Kernel"],
        ["IsmsBot.Adapters"] = ["IsmsBot.Kernel"],
        ["IsmsBot.Migrations"] = ["IsmsBot.Adapters", "IsmsBot.Workflows"],
        ["IsmsBot.Host"] = ["IsmsBot.Adapters", "IsmsBot.Migrations", "IsmsBot.Workflows"],
        ["IsmsBot.Sandbox"] = ["IsmsBot.Adapters", "IsmsBot.Migrations", "IsmsBot.Workflows"],
    };

    /// <summary>References of a project file that point the wrong way.</summary>
    public static IEnumerable<string> OfProject(string project, string xml) => Projects.TryGetValue(project, out var allowed)
        ? Included(xml, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Except(allowed)
            .Select(other => $"{project} may not refer to {other}")
        : [$"{project} is a project that nobody has decided on: say in DirectionRules what it may refer to"];

    /// <summary>Packages that a project file asks for, besides those allowed.</summary>
    public static IEnumerable<string> Packages(string project, string xml, params string[] allowed) =>
        Included(xml, "PackageReference").Except(allowed).Select(package => $"{project} may not use the package {package}");

    /// <summary>Assemblies that the rooms were compiled against and may not see.</summary>
    public static IEnumerable<string> OfRooms(IEnumerable<AssemblyName> references) => references.Select(reference => reference.Name!)
        .Where(name => !name.StartsWith("IsmsBot.", StringComparison.Ordinal) && !name.StartsWith("System", StringComparison.Ordinal)
            && name is not ("Microsoft.EntityFrameworkCore" or "Microsoft.EntityFrameworkCore.Relational"
                or "Microsoft.EntityFrameworkCore.Abstractions"))
        .Concat(references
            .Select(reference => reference.Name!)
            .Where(name => name is "System.Net.Http" or "IsmsBot.Adapters" or "IsmsBot.Host" or "IsmsBot.Sandbox"))
        .Select(name => $"a room sees {name}");

    private static IEnumerable<string> Included(string xml, string item) =>
        XDocument.Parse(xml).Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();
}
