namespace MiniFunctionsHost.Tests;

/// <summary>Where the build puts the programs.</summary>
internal static class Built
{
    /// <summary>The folder of a project's output, of the same configuration as these tests.</summary>
    public static string Folder(string project)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, project, here.Name);
    }

    /// <summary>A copy of it in which a test may change files.</summary>
    public static string Copy(string project, params string[] files)
    {
        var copy = Directory.CreateTempSubdirectory("minihost-").FullName;
        foreach (var file in files)
        {
            File.Copy(Path.Combine(Folder(project), file), Path.Combine(copy, file));
        }

        return copy;
    }
}
