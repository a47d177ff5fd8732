namespace IsmsBot.Teams.Activities;

/// <summary>What an activity says when its fields are read together.</summary>
public static class ActivityFacts
{
    private const string ThreadMark = ";messageid=";

    extension(Activity activity)
    {
        /// <summary>Tenant of the channel data, else of the conversation (which Teams sometimes leaves out in channels).</summary>
        public string? TenantId => activity.ChannelData?.Tenant?.Id ?? activity.Conversation?.TenantId;

        /// <summary>Id of the post that a channel thread hangs on; null outside threads.</summary>
        public string? ThreadRootId =>
            activity.Conversation?.Id is { } id && id.IndexOf(ThreadMark, StringComparison.Ordinal) is >= 0 and var at
                ? id[(at + ThreadMark.Length)..]
                : activity.ChannelData?.Thread?.Id;

        /// <summary>The conversation without its thread: the channel, the group chat or the personal chat itself.</summary>
        public string? ConversationBaseId =>
            activity.Conversation?.Id is { } id && id.IndexOf(';', StringComparison.Ordinal) is >= 0 and var at
                ? id[..at]
                : activity.Conversation?.Id;

        public ClientInfo? Client => activity.Entities.OfType<ClientInfo>().FirstOrDefault();

        public bool IsPersonal => activity.IsIn(ConversationTypes.Personal);

        public bool IsGroupChat => activity.IsIn(ConversationTypes.GroupChat);

        public bool IsChannel => activity.IsIn(ConversationTypes.Channel);

        public bool IsInvoke => activity.Type == ActivityTypes.Invoke;

        /// <summary>True when the caller wants the replies in the HTTP answer.</summary>
        public bool ExpectsReplies => activity.DeliveryMode == "expectReplies";

        /// <summary>Everybody who is mentioned except the bot itself, each once, in the order of the text.</summary>
        public IReadOnlyList<ChannelAccount> MentionedPeople =>
            [.. activity.Entities.OfType<Mention>().Select(mention => mention.Mentioned)
                .Where(person => person.Id is not null && person.Id != activity.Recipient?.Id).DistinctBy(person => person.Id)];

        /// <summary>True when the bot was added to or removed from the conversation by this activity.</summary>
        public bool ConcernsTheBot =>
            activity.MembersAdded.Concat(activity.MembersRemoved).Any(member => member.Id is not null && member.Id == activity.Recipient?.Id);

        private bool IsIn(string conversationType) =>
            string.Equals(activity.Conversation?.ConversationType, conversationType, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The conversation id of one thread in a channel.</summary>
    /// <param name="channelId">19:...; what follows a semicolon is cut.</param>
    /// <param name="rootId">Numeric id of the post.</param>
    public static string ThreadConversationId(string channelId, string rootId) =>
        string.Concat(channelId.IndexOf(';', StringComparison.Ordinal) is >= 0 and var at ? channelId[..at] : channelId, ThreadMark, rootId);
}
