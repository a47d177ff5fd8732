using IsmsBot.Sandbox.Teams.Chats;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>Sending, updating and deleting messages (protocol sheet 3.1, rows 3 to 6 and 15).</summary>
internal static class Messages
{
    public static ConnectorAnswer Send(ConnectorCall call)
    {
        if (call.FindPlace() is not { } place)
        {
            return ConnectorAnswer.NoConversation();
        }

        if (place.Refusal(call.Teams) is { } refusal)
        {
            return refusal;
        }

        if (call.Body!["type"].AsText() == "typing")
        {
            call.Teams.ShowTyping(place.Conversation.Id);
            return new ConnectorAnswer(202);
        }

        var content = OutboundContent.Read(call.Body, call.BodyBytes, call.Teams.Options.MaxActivityBytes);
        if (content.Refusal is not null)
        {
            return content.Refusal;
        }

        var sent = content.Messages.Select(m => call.Teams.Chats.Post(place.Conversation, m with { Thread = place.Thread })).ToArray();
        return sent.Length == 1 ? ConnectorAnswer.WithId(201, sent[0].Id) : new ConnectorAnswer(202);
    }

    public static ConnectorAnswer Update(ConnectorCall call)
    {
        return Change(call, (chats, conversation, message) =>
        {
            var content = OutboundContent.Read(call.Body!, call.BodyBytes, call.Teams.Options.MaxActivityBytes);
            if (content.Refusal is not null)
            {
                return content.Refusal;
            }

            if (content.Messages.Count > 1)
            {
                return ConnectorAnswer.BadArgument("An update holds either text or one attachment.");
            }

            var now = call.Teams.Options.Clock.GetUtcNow();
            var by = content.Messages[0];
            chats.Record(new ChatEvent.MessageReplaced(conversation.Id, message.Id, now, by.Text, by.TextFormat, by.Summary, by.Card));
            return ConnectorAnswer.WithId(200, message.Id);
        });
    }

    public static ConnectorAnswer Delete(ConnectorCall call) => Change(call, (chats, conversation, message) =>
    {
        chats.Record(new ChatEvent.MessageDeleted(conversation.Id, message.Id));
        return new ConnectorAnswer(200);
    });

    public static ConnectorAnswer React(ConnectorCall call) => Change(
        call,
        (chats, conversation, message) =>
        {
            var added = HttpMethods.IsPut(call.Http.Request.Method);
            chats.Record(new ChatEvent.ReactionChanged(conversation.Id, message.Id, null, call.Route("reaction")!, added));
            return new ConnectorAnswer(200);
        },
        onlyOwn: false);

    private static ConnectorAnswer Change(
        ConnectorCall call,
        Func<ChatStore, Conversation, StoredMessage, ConnectorAnswer> change,
        bool onlyOwn = true)
    {
        if (call.FindPlace() is not { } place)
        {
            return ConnectorAnswer.NoConversation();
        }

        if (place.Refusal(call.Teams) is { } refusal)
        {
            return refusal;
        }

        ConnectorAnswer answer;
        lock (place.Conversation.Gate)
        {
            answer = place.Message(call.Route("aid")) switch
            {
                null => ConnectorAnswer.NoActivity(),
                { Author: not null } when onlyOwn => ConnectorAnswer.NotEnoughPermissions(),
                var message => change(call.Teams.Chats, place.Conversation, message),
            };
        }

        call.Teams.Chats.Announce(place.Conversation.Id);
        return answer;
    }
}
