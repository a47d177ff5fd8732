namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>A drop-down, a list of boxes, or a drop-down to type into.</summary>
public enum ChoiceStyle
{
    Compact,
    Expanded,
    Filtered,
}
