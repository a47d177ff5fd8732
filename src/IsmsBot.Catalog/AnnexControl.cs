namespace IsmsBot.Catalog;

/// <summary>One control of Annex A, edition 2022.</summary>
/// <param name="Id">For example <c>A.8.13</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Theme">organizational, people, physical or technological.</param>
/// <param name="Purpose">What it is for, in our words.</param>
/// <param name="New2022">Whether 2013 had nothing like it.</param>
/// <param name="From2013">Controls of 2013 that went into it.</param>
/// <param name="Attributes">Attribute values of ISO/IEC 27002:2022.</param>
/// <param name="AttributeConfidence">How sure we are of the attributes: high or medium.</param>
/// <param name="TypicalEvidence">What an auditor likes to see.</param>
/// <param name="Note">More about it, or null.</param>
public sealed record AnnexControl(
    string Id, string Title, string Theme, string Purpose, bool New2022, IReadOnlyList<string> From2013,
    ControlAttributes Attributes, string AttributeConfidence, string TypicalEvidence, string? Note = null);

/// <summary>The five attributes of a control.</summary>
public sealed record ControlAttributes(
    IReadOnlyList<string> ControlType, IReadOnlyList<string> InformationSecurityProperties,
    IReadOnlyList<string> CybersecurityConcepts, IReadOnlyList<string> OperationalCapabilities,
    IReadOnlyList<string> SecurityDomains);
