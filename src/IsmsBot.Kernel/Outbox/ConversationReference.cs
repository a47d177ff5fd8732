namespace IsmsBot.Kernel.Outbox;

public enum Reachability
{
    Reachable,
    NotInstalled,
    Blocked,
}

/// <summary>
/// Where a person or channel is reached: refreshed from every verified activity, because service URLs change (Activity protocol facts 6.3).
/// </summary>
public sealed class ConversationReference
{
    /// <summary>"person:P0057" or "channel:isms".</summary>
    public required string Key { get; init; }

    public required string ConversationId { get; set; }

    public required string ServiceUrl { get; set; }

    public string? TeamId { get; set; }

    /// <summary>Who said that this is the channel; null for the chat of a person. Nothing but another choice changes it.</summary>
    public string? ChosenById { get; set; }

    public Reachability State { get; set; }

    public DateTimeOffset LastSeenAt { get; set; }

    public static string ForPerson(string personId) => "person:" + personId;

    public static string ForChannel(string name) => "channel:" + name;
}
