using System.Reflection;
using IsmsBot.Adapters.Database;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Adapters.Doors;
using IsmsBot.Adapters.Functions;
using IsmsBot.Adapters.Graph;
using IsmsBot.Adapters.Local;
using IsmsBot.Adapters.Office;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using IsmsBot.Adapters.Storage;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Links;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Teams.Authentication;
using IsmsBot.Teams.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters;

/// <summary>The one composition, with three callers: the Functions host, the sandbox and the tests.</summary>
public static class IsmsBotApp
{
    public static T AddIsmsBot<T>(this T builder, params Assembly[] rooms)
        where T : IHostApplicationBuilder
    {
        foreach (var assembly in rooms)
        {
            RoomCatalog.Add(assembly);
        }

        var settings = builder.Configuration.GetSection("Isms").Get<IsmsSettings>() ?? new IsmsSettings();
        var services = builder.Services;

        // Lost races are expected and answered (a second click, two reports of one installation); what is not expected is logged where it is caught.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);

        // At Information they write each address that is asked for: links that open something for one person, and conversations.
        // Polly writes a line for each message that is sent.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http.HttpClient", LogLevel.Warning)
            .AddFilter("Polly", LogLevel.Warning);
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(DoorPolicy.Strict);
        services.AddPipelines().AddIsmsDatabase(settings.Database);
        if (settings.SharePoint.IsUsed)
        {
            services.AddSharePoint(settings);
        }

        services.TryAddSingleton<IDocuments>(
            s => new LocalDocuments(settings.Documents.Folder, settings.Documents.BaseAddress, new PdfPages(), s.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(
            s => new LocalDrafts(settings.Documents.Folder, settings.Documents.BaseAddress, s.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IDrafts>(s => s.GetRequiredService<LocalDrafts>());
        services.TryAddSingleton<IDocumentWatch>(s => new LocalDocumentWatch(settings.Documents.Folder, s.GetRequiredService<IDocuments>()));
        services.TryAddSingleton(s => new DocumentStores(
            s.GetRequiredService<IDocuments>(),
            s.GetRequiredService<IDrafts>(),
            s.GetRequiredService<IDocumentWatch>(),
            s.GetRequiredService<IOfficeWriter>(),
            s.GetRequiredService<IUploads>(),
            s.GetRequiredService<ITableReader>())
        {
            Links = s.GetRequiredService<PersonalLinks>(),
            Directory = s.GetService<IDirectory>(),
            Roles = new RoleSetup(settings.Roles.Groups, settings.Setup.FirstManager),
            NewFormat = settings.SharePoint.IsUsed ? "docx" : "md",
        });
        services.TryAddSingleton<IOfficeWriter, OfficeWriter>();
        services.TryAddSingleton<ITableReader, TableReader>();
        services.TryAddSingleton<IUploads>(
            s => new Uploads(s.GetRequiredService<IHttpClientFactory>(), settings.FileHosts(), s.GetRequiredService<DoorPolicy>()));
        AddTeams(services, settings);
        services.AddSingleton<SharedKeys>().AddSingleton<LinkRunner>();
        services.AddSingleton(
            s => new PersonalLinks(settings.Bot.OwnAddress(), s.GetRequiredService<SharedKeys>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<OneAtATime>().AddSingleton<Races>().AddSingleton<RefusalsNoted>().AddSingleton<ActRunner>();
        services.AddSingleton<MessageRunner>().AddSingleton<MessageActionRunner>().AddSingleton<ReminderRunner>().AddSingleton<JobRunner>();
        services.AddSingleton<TimerTurns>().TryAddSingleton(_ => TimedWork.OfTheRooms());
        services.AddSingleton<ActivityRoads>().AddSingleton<ClickRoad>().AddSingleton<ExtensionRoad>().AddSingleton<MessageRoad>()
            .AddSingleton<AddressBook>().AddSingleton<TeamChannels>().AddSingleton<NotedAddresses>();
        services
            .AddSingleton<InFlight>()
            .AddSingleton<ConversationPace>(_ => new ConversationPace(TimeProvider.System))
            .AddSingleton(_ => new TenantPace(TimeProvider.System));
        services.AddSingleton<CardsNow>().AddSingleton<LateCards>();
        services.AddSingleton<CardSender>().AddSingleton<DeliveryBooks>().AddSingleton<DeliveryClaims>().AddSingleton<DeliveryPump>()
            .AddSingleton<LostRing>();
        services.AddSingleton<FunctionWork>().AddSingleton<FunctionRunner>().AddSingleton<RunningSince>().AddHostedService<EndOfWork>();
        AddBell(services, settings.Queue);
        return builder;
    }

    public static WebApplication MapIsmsBot(this WebApplication app)
    {
        app.Services.GetRequiredService<RunningSince>();
        app.MapGet("/", () => "IsmsBot");
        app.MapMessages();
        app.MapHealth();
        app.MapLinks();
        return app;
    }

    /// <summary>Tokens and rate limits run on the real time, whatever the clock of the ISMS says: a sandbox moves only the latter.</summary>
    private static void AddTeams(IServiceCollection services, IsmsSettings settings)
    {
        services.AddSingleton(s => new BotAuthenticationOptions
        {
            AppId = settings.Bot.AppId,
            AllowedTenants = settings.Bot.Tenants,
            Issuer = settings.Bot.Issuer,
            OpenIdMetadataAddress = settings.Bot.OpenIdMetadata,
            OutboundScope = settings.Bot.TokenScope,
            AllowedServiceHosts = settings.Bot.ServiceHosts.Count > 0 ? settings.Bot.ServiceHosts : ServiceUrlRules.PublicHosts,
            AllowHttpLoopbackServiceUrl = s.GetRequiredService<DoorPolicy>().AnonymousFromLoopback,
        });
        services.AddSingleton(s => new InboundTokenValidator(
            s.GetRequiredService<BotAuthenticationOptions>(),
            s.GetRequiredService<IHttpClientFactory>().CreateClient(Pipelines.Tokens),
            TimeProvider.System));
        services.TryAddSingleton<IBotTokenSource>(
            s => BotTokens.From(settings.Bot, s.GetRequiredService<IHttpClientFactory>().CreateClient(Pipelines.Tokens), TimeProvider.System));
        services.AddSingleton(s => new ConnectorClient(
            s.GetRequiredService<IHttpClientFactory>().CreateClient(Pipelines.Connector), s.GetRequiredService<IBotTokenSource>(),
            s.GetRequiredService<BotAuthenticationOptions>().CreateServiceUrlRules(),
            TimeProvider.System, settings.Bot.TokenScope));
    }

    private static void AddBell(IServiceCollection services, QueueSettings queue)
    {
        if (queue.ConnectionString is { Length: > 0 } || queue.ServiceUri is { Length: > 0 })
        {
            services.AddSingleton(queue).AddSingleton<IOutboxBell, StorageBell>();
            return;
        }

        services.AddSingleton<InProcessBell>().AddSingleton<IOutboxBell>(s => s.GetRequiredService<InProcessBell>());
        services.AddHostedService<DeliveryLoop>();
    }
}
