using IsmsBot.Sandbox.Teams;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace IsmsBot.Sandbox.Page;

/// <summary>Puts the chats of the sandbox page into a server that has a simulated Teams.</summary>
public static class SandboxPageSetup
{
    public static IServiceCollection AddSandboxPage(this IServiceCollection services, SandboxPageOptions options) =>
        services.AddSandboxPage(_ => options);

    public static IServiceCollection AddSandboxPage(this IServiceCollection services, Func<IServiceProvider, SandboxPageOptions> options)
    {
        services.TryAddSingleton<SandboxEvents>();
        return services.AddSingleton(options);
    }

    /// <summary>Maps people, chats, messages, actions, read marks and events. Clock, documents, outbox and directory are mapped elsewhere.</summary>
    public static IEndpointRouteBuilder MapSandboxPage(this IEndpointRouteBuilder app)
    {
        var teams = app.ServiceProvider.GetRequiredService<TeamsSimulator>();
        var options = app.ServiceProvider.GetRequiredService<SandboxPageOptions>();
        var hub = app.ServiceProvider.GetRequiredService<SandboxEvents>();
        teams.ConversationChanged += hub.Chat;
        teams.BotTyped += hub.Typing;

        var people = new PagePeople(options);
        var chats = new PageChats(options, new PageRefreshes());
        var group = app.MapGroup("/sandbox");
        group.MapGet("people", PageAnswer.To(people.FindAsync, teams));
        group.MapGet("chats", PageAnswer.To(chats.ListAsync, teams));
        group.MapGet("chats/{chat}/messages", PageAnswer.To(chats.MessagesAsync, teams));
        group.MapPost("chats/{chat}/messages", PageAnswer.To(chats.SayAsync, teams));
        group.MapPost("chats/{chat}/messages/{message}/actions", PageAnswer.To(PageActions.ActAsync, teams));
        group.MapPost("chats/{chat}/read", PageAnswer.To(chats.ReadAsync, teams));
        group.MapGet("events", EventStream.From(hub, teams));
        return app;
    }
}
