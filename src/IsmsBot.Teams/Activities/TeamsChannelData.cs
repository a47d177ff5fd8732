namespace IsmsBot.Teams.Activities;

/// <summary>What Teams adds to an activity.</summary>
public sealed class TeamsChannelData
{
    public TenantInfo? Tenant { get; set; }

    public TeamInfo? Team { get; set; }

    public ChannelInfo? Channel { get; set; }

    /// <summary>Root of the thread (preview).</summary>
    public ThreadInfo? Thread { get; set; }

    /// <summary>For example <c>teamMemberAdded</c>, <c>channelRenamed</c>, <c>editMessage</c>, <c>softDeleteMessage</c>.</summary>
    public string? EventType { get; set; }

    public InstallSettings? Settings { get; set; }

    /// <summary>Where an invoke came from: <c>message</c>, <c>compose</c>, <c>commandBox</c>.</summary>
    public SourceInfo? Source { get; set; }

    public MeetingInfo? Meeting { get; set; }

    /// <summary>Outbound: raise a feed item and a toast.</summary>
    public NotificationInfo? Notification { get; set; }

    public sealed class TenantInfo
    {
        public string? Id { get; set; }
    }

    public sealed class TeamInfo
    {
        /// <summary>19:... thread id, equal to the id of the General channel.</summary>
        public string? Id { get; set; }

        public string? Name { get; set; }

        /// <summary>Entra id of the Microsoft 365 group behind the team.</summary>
        public string? AadGroupId { get; set; }

        public string? TenantId { get; set; }

        public string? Type { get; set; }
    }

    public sealed class ChannelInfo
    {
        public string? Id { get; set; }

        /// <summary>Null for the General channel.</summary>
        public string? Name { get; set; }

        /// <summary><c>standard</c>, <c>private</c> or <c>shared</c>.</summary>
        public string? Type { get; set; }
    }

    public sealed class ThreadInfo
    {
        public string? Id { get; set; }
    }

    public sealed class InstallSettings
    {
        /// <summary>The channel chosen when the app was added to a team.</summary>
        public ChannelInfo? SelectedChannel { get; set; }
    }

    public sealed class SourceInfo
    {
        public string? Name { get; set; }
    }

    public sealed class MeetingInfo
    {
        public string? Id { get; set; }
    }

    public sealed class NotificationInfo
    {
        public bool? Alert { get; set; }

        public bool? AlertInMeeting { get; set; }

        public string? ExternalResourceUrl { get; set; }
    }
}
