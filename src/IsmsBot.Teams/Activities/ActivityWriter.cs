using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Writes an activity straight to UTF-8.</summary>
internal static class ActivityWriter
{
    public static void Write(Utf8JsonWriter writer, Activity activity, bool withPlacement)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, activity.Type);
        writer.Text("id"u8, activity.Id);
        writer.Time("timestamp"u8, activity.Timestamp);
        writer.Time("localTimestamp"u8, activity.LocalTimestamp);
        writer.Text("localTimezone"u8, activity.LocalTimezone);
        if (withPlacement)
        {
            writer.Text("serviceUrl"u8, activity.ServiceUrl);
            writer.Text("channelId"u8, activity.ChannelId);
            Account(writer, "from"u8, activity.From);
            Conversation(writer, activity.Conversation);
        }

        Account(writer, "recipient"u8, activity.Recipient);
        writer.Text("replyToId"u8, activity.ReplyToId);
        writer.Text("locale"u8, activity.Locale);
        writer.Text("name"u8, activity.Name);
        writer.Text("action"u8, activity.Action);
        writer.Text("text"u8, activity.Text);
        writer.Text("textFormat"u8, activity.TextFormat);
        writer.Text("summary"u8, activity.Summary);
        writer.Text("importance"u8, activity.Importance);
        writer.Text("deliveryMode"u8, activity.DeliveryMode);
        writer.Text("topicName"u8, activity.TopicName);
        writer.Text("attachmentLayout"u8, activity.AttachmentLayout);
        ActivityContentWriter.Attachments(writer, activity.Attachments);
        ActivityContentWriter.Entities(writer, activity.Entities);
        ActivityContentWriter.Suggestions(writer, activity.SuggestedActions);
        Accounts(writer, "membersAdded"u8, activity.MembersAdded);
        Accounts(writer, "membersRemoved"u8, activity.MembersRemoved);
        Reactions(writer, "reactionsAdded"u8, activity.ReactionsAdded);
        Reactions(writer, "reactionsRemoved"u8, activity.ReactionsRemoved);
        ChannelDataWriter.Write(writer, activity.ChannelData);
        writer.Text("valueType"u8, activity.ValueType);
        writer.Element("value"u8, activity.Value);
        writer.WriteEndObject();
    }

    public static void Account(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ChannelAccount? account)
    {
        if (account is null)
        {
            return;
        }

        writer.WritePropertyName(name);
        Account(writer, account);
    }

    private static void Account(Utf8JsonWriter writer, ChannelAccount account)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, account.Id);
        writer.Text("name"u8, account.Name);
        writer.Text("aadObjectId"u8, account.AadObjectId);
        writer.Text("role"u8, account.Role);
        writer.Text("userRole"u8, account.UserRole);
        writer.Text("tenantId"u8, account.TenantId);
        writer.Text("givenName"u8, account.GivenName);
        writer.Text("surname"u8, account.Surname);
        writer.Text("email"u8, account.Email);
        writer.Text("userPrincipalName"u8, account.UserPrincipalName);
        writer.WriteEndObject();
    }

    private static void Accounts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<ChannelAccount> accounts)
    {
        if (accounts.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var account in accounts)
        {
            Account(writer, account);
        }

        writer.WriteEndArray();
    }

    private static void Conversation(Utf8JsonWriter writer, ConversationAccount? conversation)
    {
        if (conversation is null)
        {
            return;
        }

        writer.WriteStartObject("conversation"u8);
        writer.Text("id"u8, conversation.Id);
        writer.Text("conversationType"u8, conversation.ConversationType);
        writer.Text("tenantId"u8, conversation.TenantId);
        writer.Text("name"u8, conversation.Name);
        writer.Flag("isGroup"u8, conversation.IsGroup);
        writer.WriteEndObject();
    }

    private static void Reactions(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<MessageReaction> reactions)
    {
        if (reactions.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var reaction in reactions)
        {
            writer.WriteStartObject();
            writer.Text("type"u8, reaction.Type);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
