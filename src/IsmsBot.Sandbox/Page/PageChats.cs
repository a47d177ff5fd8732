using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Sandbox.Teams.Cards;
using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Page;

/// <summary>The list of chats, and what is written in them.</summary>
internal sealed class PageChats(SandboxPageOptions options, PageRefreshes refreshes)
{
    public async Task<PageAnswer> ListAsync(PageCall call)
    {
        var client = call.Client;
        var (chats, me) = (call.Teams.Chats, client.Person.EntraId);
        if (options.InstallsWhenOpened && (!chats.KnowsAnInstallationOf(me) || chats.PersonalChat(me) is null))
        {
            // A chat may be there already, when the bot wrote first: the person still has to be welcomed.
            // Not with the request's own token: a page that reads again meanwhile must not take the welcome with it.
            await client.InstallAsync(cancel: CancellationToken.None);
        }

        var seen = chats.SeenBy(me).Select(chat => Describe(call.Teams, chat, client));
        return PageAnswer.Ok(new JsonObject { ["chats"] = new JsonArray([.. seen]) });
    }

    public Task<PageAnswer> MessagesAsync(PageCall call)
    {
        var client = call.Client;
        client.Open(call.ChatId);
        var messages = client.Messages(call.ChatId, call.Query("after"));
        refreshes.Start(client, messages);
        return Task.FromResult(PageAnswer.Ok(new JsonObject { ["messages"] = new JsonArray([.. messages.Select(PageMessage.Describe)]) }));
    }

    public async Task<PageAnswer> SayAsync(PageCall call)
    {
        var (message, bot) = call.Body["file"] is JsonObject file
            ? await call.Client.SendFileAsync(file["name"].AsText() ?? "file", Bytes(file), CancellationToken.None)
            : await call.Client.SayAsync(
                call.ChatId, call.Text("text"), call.Flag("mentionBot"), call.Body["threadId"].AsText(), CancellationToken.None);
        return PageAnswer.Ok(new JsonObject { ["message"] = PageMessage.Describe(message), ["status"] = bot.Status });
    }

    public Task<PageAnswer> ReadAsync(PageCall call)
    {
        call.Client.MarkRead(call.ChatId);
        return Task.FromResult(PageAnswer.Ok([]));
    }

    private static byte[] Bytes(JsonObject file)
    {
        var bytes = new byte[(file["base64"].AsText()?.Length ?? 0) * 3 / 4];
        return Convert.TryFromBase64String(file["base64"].AsText() ?? "", bytes, out var length)
            ? bytes[..length]
            : throw new ArgumentException("The file is not in Base64.");
    }

    private static JsonObject Describe(TeamsSimulator teams, Conversation chat, TeamsClient client)
    {
        var last = client.Last(chat.Id);
        return new JsonObject
        {
            ["id"] = chat.Id,
            ["kind"] = chat.Kind switch
            {
                ConversationKind.Personal => "personal",
                ConversationKind.GroupChat => "groupChat",
                _ => "channel",
            },
            ["title"] = chat.Kind == ConversationKind.Personal ? teams.Tenant.BotName : chat.Title,
            ["subtitle"] = chat.Team?.Name ?? (chat.Kind == ConversationKind.Personal ? "Bot" : "Group chat"),
            ["unread"] = client.Unread(chat.Id),
            ["lastAt"] = last?.At.ToUniversalTime(),
            ["lastText"] = last is null ? null : last.Text ?? last.Summary ?? CardReader.FirstText(last.Card ?? []) ?? "A card",
        };
    }
}
