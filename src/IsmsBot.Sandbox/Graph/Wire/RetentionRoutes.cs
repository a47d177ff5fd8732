using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>
/// The retention label of a file. With one it cannot be deleted; a locked record cannot be changed either, nor its label by an application with
/// Sites.Selected.
/// </summary>
internal static class RetentionRoutes
{
    public static GraphAnswer Serve(GraphCall call, Drive drive, DriveItem item)
    {
        switch (call.Method)
        {
            case "GET":
                return item.RetentionLabel is null ? throw GraphProblem.NotFound() : new GraphAnswer(200, Json(item));
            case "PATCH":
                var json = call.Json();
                var isNew = item.RetentionLabel is null;
                if ((string?)json["name"] is { } name)
                {
                    _ = item.IsRecordLocked ? throw GraphProblem.Denied() : item.RetentionLabel = name;
                }
                else if (isNew)
                {
                    throw GraphProblem.Bad("The item has no retention label.");
                }

                item.IsRecordLocked = (bool?)json["retentionSettings"]?["isRecordLocked"] ?? item.IsRecordLocked;
                call.Graph.Site.Act(drive, item, _ => item.Touch(content: false));
                return new GraphAnswer(isNew ? 201 : 200, Json(item));
            case "DELETE":
                _ = item.IsRecordLocked ? throw GraphProblem.Denied() : item.RetentionLabel = null;
                return GraphAnswer.Nothing();
            default:
                throw GraphProblem.Bad("Resource not found for the segment 'retentionLabel'.");
        }
    }

    private static JsonObject Json(DriveItem item) => new()
    {
        ["name"] = item.RetentionLabel,
        ["isLabelAppliedExplicitly"] = true,
        ["retentionSettings"] = new JsonObject
        {
            ["behaviorDuringRetentionPeriod"] = item.IsRecordLocked ? "retainAsRecord" : "retain",
            ["isDeleteAllowed"] = false,
            ["isRecordLocked"] = item.IsRecordLocked,
            ["isContentUpdateAllowed"] = !item.IsRecordLocked,
            ["isMetadataUpdateAllowed"] = !item.IsRecordLocked,
            ["isLabelUpdateAllowed"] = !item.IsRecordLocked,
        },
    };
}
