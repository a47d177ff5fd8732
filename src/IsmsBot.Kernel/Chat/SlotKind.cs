namespace IsmsBot.Kernel.Chat;

/// <summary>What a slot of a phrase can hold.</summary>
public enum SlotKind
{
    /// <summary>Free text: {text}, {topic}, {title}, {campaign}, {metric}.</summary>
    Text,

    /// <summary>A clause by number or title: {clause}.</summary>
    Clause,

    /// <summary>A control of Annex A or of our own: {control}.</summary>
    Control,

    /// <summary>A record id: {id}, or {id:RSK} for one prefix, where the number alone is enough.</summary>
    RecordId,

    /// <summary>A document code: {code}.</summary>
    DocumentCode,

    /// <summary>A date in figures or words: {date}.</summary>
    Date,

    /// <summary>A person by mention or name: {person}.</summary>
    Person,

    /// <summary>A number: {value}.</summary>
    Number,
}
