using System.CommandLine;
using IsmsBot.Host;

// One program, two ways to start: as the worker of a Functions host, and as an ordinary program.
if (Worker.IsAskedFor(args))
{
    return await Worker.RunAsync(args);
}

var root = new RootCommand("Runs an organisation's information security management system in Microsoft Teams.");
root.SetAction((_, cancellationToken) => Commands.ServeAsync(args, cancellationToken));
root.Add(Commands.Serve(args));
root.Add(Commands.Migrate(args));
root.Add(Commands.Verify(args));
root.Add(Commands.CheckSharePoint(args));
root.Add(Commands.ImportDirectory(args));
return await root.Parse(args).InvokeAsync();
