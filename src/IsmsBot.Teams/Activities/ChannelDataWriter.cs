using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Writes what Teams adds to an activity.</summary>
internal static class ChannelDataWriter
{
    public static void Write(Utf8JsonWriter writer, TeamsChannelData? data)
    {
        if (data is null)
        {
            return;
        }

        writer.WriteStartObject("channelData"u8);
        Identified(writer, "tenant"u8, data.Tenant?.Id);
        if (data.Team is { } team)
        {
            writer.WriteStartObject("team"u8);
            writer.Text("id"u8, team.Id);
            writer.Text("name"u8, team.Name);
            writer.Text("aadGroupId"u8, team.AadGroupId);
            writer.Text("tenantId"u8, team.TenantId);
            writer.Text("type"u8, team.Type);
            writer.WriteEndObject();
        }

        Channel(writer, "channel"u8, data.Channel);
        Identified(writer, "thread"u8, data.Thread?.Id);
        Identified(writer, "meeting"u8, data.Meeting?.Id);
        writer.Text("eventType"u8, data.EventType);
        if (data.Settings is { } settings)
        {
            writer.WriteStartObject("settings"u8);
            Channel(writer, "selectedChannel"u8, settings.SelectedChannel);
            writer.WriteEndObject();
        }

        if (data.Source is { } source)
        {
            writer.WriteStartObject("source"u8);
            writer.Text("name"u8, source.Name);
            writer.WriteEndObject();
        }

        if (data.Notification is { } notification)
        {
            writer.WriteStartObject("notification"u8);
            writer.Flag("alert"u8, notification.Alert);
            writer.Flag("alertInMeeting"u8, notification.AlertInMeeting);
            writer.Text("externalResourceUrl"u8, notification.ExternalResourceUrl);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Identified(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? id)
    {
        if (id is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("id"u8, id);
        writer.WriteEndObject();
    }

    private static void Channel(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TeamsChannelData.ChannelInfo? channel)
    {
        if (channel is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.Text("id"u8, channel.Id);
        writer.Text("name"u8, channel.Name);
        writer.Text("type"u8, channel.Type);
        writer.WriteEndObject();
    }
}
