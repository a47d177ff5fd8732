using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>What a person wrote in a slot.</summary>
/// <param name="Text">As typed.</param>
public abstract record SlotValue(string Text);

/// <summary>Free text, trimmed, without leading articles.</summary>
public sealed record TextValue(string Text) : SlotValue(Text);

/// <summary>One clause, or several to choose from; never none.</summary>
public sealed record ClauseValue(string Text, ClauseMatch Clauses) : SlotValue(Text);

/// <summary>A control.</summary>
/// <param name="Text">As typed.</param>
/// <param name="ControlId">For example <c>A.8.13</c>, or <c>C.3</c> for one of our own.</param>
public sealed record ControlValue(string Text, string ControlId) : SlotValue(Text);

/// <summary>A record id.</summary>
/// <param name="Text">As typed.</param>
/// <param name="RecordId">For example <c>RSK-0007</c>. Whether there is such a record is not known here.</param>
/// <param name="RecordType">For example <c>Risk</c>.</param>
public sealed record RecordIdValue(string Text, string RecordId, string RecordType) : SlotValue(Text);

/// <summary>A document code.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Code">For example <c>ISMS-POL-001</c>. Whether there is such a document is not known here.</param>
public sealed record DocumentCodeValue(string Text, string Code) : SlotValue(Text);

/// <summary>A day.</summary>
public sealed record DateValue(string Text, DateOnly Date) : SlotValue(Text);

/// <summary>Something that was meant as a date but is none, or may be two: the reason is a sentence for the person.</summary>
public sealed record UnreadDateValue(string Text, string Reason) : SlotValue(Text);

/// <summary>A person.</summary>
/// <param name="Text">The name as typed or mentioned.</param>
/// <param name="MentionId">The id from the mention; null if the name was only typed.</param>
public sealed record PersonValue(string Text, string? MentionId) : SlotValue(Text);

/// <summary>A number; a unit or percent sign behind it stays in the text.</summary>
public sealed record NumberValue(string Text, decimal Number) : SlotValue(Text);
