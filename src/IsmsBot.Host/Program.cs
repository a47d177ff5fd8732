using System.CommandLine;
using IsmsBot.Host;

// 200 and not 0: the Functions host takes 0 for a finished program and never starts it again (docs/decisions/0004).
var root = new RootCommand("Runs an organisation's information security management system in Microsoft Teams.");
root.SetAction((_, cancellationToken) => Commands.ServeAsync(args, cancellationToken));
root.Add(Commands.Serve(args));
root.Add(Commands.Migrate(args));
root.Add(Commands.Verify(args));
root.Add(Commands.CheckSharePoint(args));
root.Add(Commands.ImportDirectory(args));
return await root.Parse(args).InvokeAsync();
