namespace IsmsBot.Catalog;

/// <summary>A document or record series of the set.</summary>
/// <param name="Code">For example <c>ISMS-POL-001</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">scope, policy, method, soa, rtp, manual, procedure, plan, register, standard, template, record-series.</param>
/// <param name="Basis">Who asks for it: standard, annex-a, or practice.</param>
/// <param name="Mandatory">Whether it must exist.</param>
/// <param name="ClauseKeys">Clauses it is evidence for.</param>
/// <param name="AnnexAControls">Controls it serves.</param>
/// <param name="OwnerRole">Role of the owner.</param>
/// <param name="ApproverRole">Role of the approver.</param>
/// <param name="Classification">internal or confidential.</param>
/// <param name="ReviewMonths">Months between reviews; 0 for none.</param>
/// <param name="RetentionYears">Years it is kept after it ended.</param>
/// <param name="AcknowledgementAudience">none, role or all-staff.</param>
/// <param name="Source">"generated" from records or "authored" by people.</param>
/// <param name="TemplateId">Template to start from, or null.</param>
public sealed record PlannedDocument(
    string Code, string Title, string Kind, string Basis, bool Mandatory, IReadOnlyList<string> ClauseKeys,
    IReadOnlyList<string> AnnexAControls, string OwnerRole, string ApproverRole, string Classification, int ReviewMonths,
    int RetentionYears, string AcknowledgementAudience, string Source, string? TemplateId);

/// <summary>How codes, versions and files are named.</summary>
/// <param name="DocumentPattern">Regular expression of document codes.</param>
/// <param name="RecordSeriesPattern">Regular expression of record series.</param>
/// <param name="RecordInstancePattern">Regular expression of one record document.</param>
/// <param name="Version">How versions count.</param>
/// <param name="FileName">Pattern of file names.</param>
/// <param name="TypeCodes">Three letters to kind.</param>
public sealed record DocumentNumbering(
    string DocumentPattern, string RecordSeriesPattern, string RecordInstancePattern, string Version, string FileName,
    IReadOnlyDictionary<string, string> TypeCodes);

/// <summary>A library and who may write there.</summary>
public sealed record DocumentLibrary(string Id, string Path, string Rights);

/// <summary>A document to start from.</summary>
public sealed record DocumentTemplate(string Id, string Title, IReadOnlyList<TemplateSection> Sections);

/// <summary>A section of a template.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Content">What belongs there.</param>
/// <param name="RecordTypes">Record types it is filled from.</param>
public sealed record TemplateSection(int Number, string Heading, string Content, IReadOnlyList<string> RecordTypes);
