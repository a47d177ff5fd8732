namespace IsmsBot.Teams.Activities;

/// <summary>Names of invokes that Teams sends. A card action of type <c>invoke</c> arrives without a name.</summary>
public static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
    public const string Search = "application/search";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string ExtensionQuery = "composeExtension/query";
    public const string ExtensionSelectItem = "composeExtension/selectItem";
    public const string ExtensionFetchTask = "composeExtension/fetchTask";
    public const string ExtensionSubmitAction = "composeExtension/submitAction";
    public const string ExtensionQueryLink = "composeExtension/queryLink";
    public const string ExtensionAnonymousQueryLink = "composeExtension/anonymousQueryLink";
    public const string ExtensionSettingUrl = "composeExtension/querySettingUrl";
    public const string ExtensionSetting = "composeExtension/setting";
    public const string ExtensionCardButton = "composeExtension/onCardButtonClicked";
    public const string SignInTokenExchange = "signin/tokenExchange";
    public const string SignInVerifyState = "signin/verifyState";
    public const string SignInFailure = "signin/failure";
    public const string FileConsent = "fileConsent/invoke";
    public const string ConfigFetch = "config/fetch";
    public const string ConfigSubmit = "config/submit";
    public const string MessageSubmitAction = "message/submitAction";
    public const string MessageFetchTask = "message/fetchTask";
    public const string SuggestedActionSubmit = "suggestedActions/submit";
}
