namespace IsmsBot.Teams.Activities;

/// <summary>Content types of attachments.</summary>
public static class AttachmentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string OAuthCard = "application/vnd.microsoft.card.oauth";
    public const string FileDownloadInfo = "application/vnd.microsoft.teams.file.download.info";
    public const string FileInfoCard = "application/vnd.microsoft.teams.card.file.info";
    public const string FileConsentCard = "application/vnd.microsoft.teams.card.file.consent";
}
