using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>Subscriptions to changes. Making one calls the subscriber back, so it does not hold the site meanwhile.</summary>
internal static class SubscriptionRoutes
{
    public static async Task<GraphAnswer> ServeAsync(GraphCall call, CancellationToken cancellationToken)
    {
        var all = call.Graph.Subscriptions;
        switch (call.Method, call.Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            case ("POST", ["subscriptions"]):
                return new GraphAnswer(201, await all.AddAsync(call.Json(), cancellationToken));
            case ("GET", ["subscriptions"]):
                return Pages.Of(call, all.Shown());
            case ("GET", ["subscriptions", var id]):
                return new GraphAnswer(200, all.Shown(id));
            case ("PATCH", ["subscriptions", var id]):
                return new GraphAnswer(200, all.Renew(id, call.Json()));
            case ("DELETE", ["subscriptions", var id]):
                all.Remove(id);
                return GraphAnswer.Nothing();
            default:
                throw GraphProblem.Bad("Resource not found for the segment 'subscriptions'.");
        }
    }
}
