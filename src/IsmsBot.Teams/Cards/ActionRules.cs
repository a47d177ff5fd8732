namespace IsmsBot.Teams.Cards;

/// <summary>What each kind of action must have.</summary>
internal static class ActionRules
{
    public static IEnumerable<CardProblem> Check(CardAction action, IReadOnlySet<string> ids)
    {
        if (string.IsNullOrWhiteSpace(action.Title) && string.IsNullOrWhiteSpace(action.Tooltip))
        {
            yield return Problem(action, "has neither title nor tooltip; a screen reader cannot name it.");
        }

        if (action.IsTeamsExtension && action.Fallback is null)
        {
            yield return Problem(action, "is known to Teams only and has no fallback.");
        }

        var what = action switch
        {
            ExecuteAction { Verb: "" } => "has no verb; Teams does not send it.",
            OpenUrlAction open when !IsAddress(open.Url) => "does not open an https address.",
            OpenUrlDialogAction open when !IsAddress(open.Url) => "does not open an https address.",
            ToggleVisibilityAction toggle when toggle.Targets.FirstOrDefault(target => !ids.Contains(target.ElementId)) is { } missing =>
                $"turns '{missing.ElementId}' on or off, which is not in the card.",
            ResetInputsAction reset when reset.TargetInputIds.FirstOrDefault(id => !ids.Contains(id)) is { } missing =>
                $"clears '{missing}', which is not in the card.",
            _ => null,
        };
        if (what is not null)
        {
            yield return Problem(action, what);
        }
    }

    private static CardProblem Problem(CardAction action, string what) => new($"{action.TypeName} '{action.Title ?? action.Id}'", what);

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "msteams" or "mailto";
}
