using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Postgres
{
    /// <inheritdoc />
    public partial class DocumentsAndRisks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ExternalSource",
                table: "documents",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "LibraryCheckedAt",
                table: "documents",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "documents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewAskedFor",
                table: "documents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReviewConfirmedById",
                table: "documents",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApproverId",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedOn",
                table: "document_versions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BasedOn",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DraftNumber",
                table: "document_versions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "DraftOpen",
                table: "document_versions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "InLibrary",
                table: "document_versions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ItemId",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ItemTag",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ItemVersion",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "document_versions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "ReviewedByIds",
                table: "document_versions",
                type: "text[]",
                nullable: false);

            migrationBuilder.AddColumn<string>(
                name: "SourceFormat",
                table: "document_versions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "actions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    SourceRef = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    ResponsibleId = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    OriginalDueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    CompletedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence = table.Column<List<string>>(type: "text[]", nullable: false),
                    VerifiedById = table.Column<string>(type: "text", nullable: true),
                    Effectiveness = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EvaluatedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assets",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DepartmentId = table.Column<string>(type: "text", nullable: false),
                    SiteId = table.Column<string>(type: "text", nullable: true),
                    SupplierId = table.Column<string>(type: "text", nullable: true),
                    ConfidentialityNeed = table.Column<int>(type: "integer", nullable: false),
                    IntegrityNeed = table.Column<int>(type: "integer", nullable: false),
                    AvailabilityNeed = table.Column<int>(type: "integer", nullable: false),
                    RecoveryHours = table.Column<int>(type: "integer", nullable: true),
                    PersonalData = table.Column<bool>(type: "boolean", nullable: false),
                    InScope = table.Column<bool>(type: "boolean", nullable: false),
                    LastReviewedAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "control_uses",
                columns: table => new
                {
                    ControlId = table.Column<string>(type: "text", nullable: false),
                    TreatmentId = table.Column<string>(type: "text", nullable: false),
                    RiskId = table.Column<string>(type: "text", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_control_uses", x => new { x.ControlId, x.TreatmentId });
                });

            migrationBuilder.CreateTable(
                name: "filed_records",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false),
                    Series = table.Column<string>(type: "text", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filed_records", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "opportunities",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    Benefit = table.Column<int>(type: "integer", nullable: false),
                    Feasibility = table.Column<int>(type: "integer", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DecisionReason = table.Column<string>(type: "text", nullable: true),
                    ActionIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    Evaluation = table.Column<string>(type: "text", nullable: true),
                    EvaluatedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opportunities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_acceptances",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    RiskId = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Band = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SnapshotHash = table.Column<string>(type: "text", nullable: false),
                    Picture = table.Column<string>(type: "text", nullable: false),
                    Justification = table.Column<string>(type: "text", nullable: false),
                    Conditions = table.Column<string>(type: "text", nullable: true),
                    RequestedAt = table.Column<DateOnly>(type: "date", nullable: false),
                    AcceptedById = table.Column<string>(type: "text", nullable: true),
                    AcceptedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    EndorsedById = table.Column<string>(type: "text", nullable: true),
                    EndorsedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresAt = table.Column<DateOnly>(type: "date", nullable: false),
                    RiskVersion = table.Column<int>(type: "integer", nullable: false),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_acceptances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_assessments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Trigger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TriggerIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    ScopeText = table.Column<string>(type: "text", nullable: false),
                    MethodVersion = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<DateOnly>(type: "date", nullable: false),
                    CompletedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    ParticipantIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    IssueIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    RequirementIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    RiskIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    ReportDocument = table.Column<string>(type: "text", nullable: true),
                    Summary = table.Column<string>(type: "text", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_assessments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_methods",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_methods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_triggers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    DetectedAt = table.Column<DateOnly>(type: "date", nullable: false),
                    DetectedBy = table.Column<string>(type: "text", nullable: false),
                    NeedsReassessment = table.Column<bool>(type: "boolean", nullable: false),
                    NeedsChange = table.Column<bool>(type: "boolean", nullable: false),
                    AssessmentId = table.Column<string>(type: "text", nullable: true),
                    ChangeId = table.Column<string>(type: "text", nullable: true),
                    DismissedById = table.Column<string>(type: "text", nullable: true),
                    DismissedReason = table.Column<string>(type: "text", nullable: true),
                    AnsweredAt = table.Column<DateOnly>(type: "date", nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_triggers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: false),
                    Event = table.Column<string>(type: "text", nullable: false),
                    Consequence = table.Column<string>(type: "text", nullable: false),
                    AssetIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    Properties = table.Column<List<string>>(type: "text[]", nullable: false),
                    ProposedById = table.Column<string>(type: "text", nullable: false),
                    RiskOwnerId = table.Column<string>(type: "text", nullable: true),
                    ExistingControlIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    IssueIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    RequirementIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    MethodVersion = table.Column<string>(type: "text", nullable: false),
                    Inherent = table.Column<string>(type: "text", nullable: false),
                    Current = table.Column<string>(type: "text", nullable: false),
                    CurrentScore = table.Column<int>(type: "integer", nullable: false),
                    CurrentImpact = table.Column<int>(type: "integer", nullable: false),
                    CurrentBand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CriticalToldAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TreatmentIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    AcceptanceId = table.Column<string>(type: "text", nullable: true),
                    AssessmentId = table.Column<string>(type: "text", nullable: true),
                    LastAssessedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    NextReviewAt = table.Column<DateOnly>(type: "date", nullable: true),
                    OwnerConfirmedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    TreatmentVerifiedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Doubted = table.Column<string>(type: "text", nullable: true),
                    DoubtedReason = table.Column<string>(type: "text", nullable: true),
                    DoubtedById = table.Column<string>(type: "text", nullable: true),
                    SecondOpinionById = table.Column<string>(type: "text", nullable: true),
                    RateBy = table.Column<DateOnly>(type: "date", nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "rtp_versions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    TreatmentIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    OwnerApprovals = table.Column<List<string>>(type: "text[]", nullable: false),
                    OwnerIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    LinesHash = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rtp_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "soa_entries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ControlId = table.Column<string>(type: "text", nullable: false),
                    Applicability = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reasons = table.Column<List<string>>(type: "text[]", nullable: false),
                    Justification = table.Column<string>(type: "text", nullable: false),
                    ImplementationStatus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HowItWorks = table.Column<string>(type: "text", nullable: true),
                    ControlOwnerId = table.Column<string>(type: "text", nullable: true),
                    RiskIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    RequirementIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    DocumentCodes = table.Column<List<string>>(type: "text[]", nullable: false),
                    LastCheckedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckResult = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Evidence = table.Column<List<string>>(type: "text[]", nullable: false),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_soa_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "soa_versions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    EntriesHash = table.Column<string>(type: "text", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false),
                    IncludedCount = table.Column<int>(type: "integer", nullable: false),
                    ExcludedCount = table.Column<int>(type: "integer", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_soa_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "treatments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    RiskId = table.Column<string>(type: "text", nullable: false),
                    Option = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    ControlIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    Counterpart = table.Column<string>(type: "text", nullable: true),
                    ActivityStopped = table.Column<string>(type: "text", nullable: true),
                    Resources = table.Column<string>(type: "text", nullable: false),
                    ResponsibleId = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    OriginalDueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Expected = table.Column<string>(type: "text", nullable: false),
                    ApprovedByOwnerId = table.Column<string>(type: "text", nullable: true),
                    ApprovedByOwnerAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Reapprovals = table.Column<List<string>>(type: "text[]", nullable: false),
                    AskedDueAt = table.Column<DateOnly>(type: "date", nullable: true),
                    AskedReason = table.Column<string>(type: "text", nullable: true),
                    Progress = table.Column<int>(type: "integer", nullable: false),
                    Obstacle = table.Column<string>(type: "text", nullable: true),
                    ImplementedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence = table.Column<List<string>>(type: "text[]", nullable: false),
                    VerifiedById = table.Column<string>(type: "text", nullable: true),
                    VerifiedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Uid = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: true),
                    Classification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatedById = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UpdatedById = table.Column<string>(type: "text", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_treatments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "watch_places",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Token = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_watch_places", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_NextStepOn",
                table: "documents",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_documents_Status_NextReviewAt",
                table: "documents",
                columns: new[] { "Status", "NextReviewAt" });

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_NextStepOn",
                table: "document_versions",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_actions_ResponsibleId_Status",
                table: "actions",
                columns: new[] { "ResponsibleId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_actions_Uid",
                table: "actions",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assets_OwnerId_Status",
                table: "assets",
                columns: new[] { "OwnerId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_assets_Uid",
                table: "assets",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_control_uses_TreatmentId",
                table: "control_uses",
                column: "TreatmentId");

            migrationBuilder.CreateIndex(
                name: "IX_filed_records_Series_FiledOn",
                table: "filed_records",
                columns: new[] { "Series", "FiledOn" });

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_Uid",
                table: "opportunities",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_acceptances_NextStepOn",
                table: "risk_acceptances",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_risk_acceptances_RiskId_Status",
                table: "risk_acceptances",
                columns: new[] { "RiskId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_acceptances_Status_ExpiresAt",
                table: "risk_acceptances",
                columns: new[] { "Status", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_acceptances_Uid",
                table: "risk_acceptances",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_assessments_Status",
                table: "risk_assessments",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_risk_assessments_Uid",
                table: "risk_assessments",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_methods_Status",
                table: "risk_methods",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_risk_methods_Uid",
                table: "risk_methods",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_triggers_NextStepOn",
                table: "risk_triggers",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_risk_triggers_Status",
                table: "risk_triggers",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_risk_triggers_Uid",
                table: "risk_triggers",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risks_CurrentBand_CriticalToldAt",
                table: "risks",
                columns: new[] { "CurrentBand", "CriticalToldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { true, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_risks_NextStepOn",
                table: "risks",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_risks_RiskOwnerId_Status",
                table: "risks",
                columns: new[] { "RiskOwnerId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_risks_Status",
                table: "risks",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_risks_Uid",
                table: "risks",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rtp_versions_Status",
                table: "rtp_versions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_rtp_versions_Uid",
                table: "rtp_versions",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_soa_entries_ControlId",
                table: "soa_entries",
                column: "ControlId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_soa_entries_ControlOwnerId",
                table: "soa_entries",
                column: "ControlOwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_soa_entries_Uid",
                table: "soa_entries",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_soa_versions_Status",
                table: "soa_versions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_soa_versions_Uid",
                table: "soa_versions",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_treatments_NextStepOn",
                table: "treatments",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_treatments_ResponsibleId_Status",
                table: "treatments",
                columns: new[] { "ResponsibleId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_treatments_RiskId",
                table: "treatments",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_treatments_Status",
                table: "treatments",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_treatments_Uid",
                table: "treatments",
                column: "Uid",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actions");

            migrationBuilder.DropTable(
                name: "assets");

            migrationBuilder.DropTable(
                name: "control_uses");

            migrationBuilder.DropTable(
                name: "filed_records");

            migrationBuilder.DropTable(
                name: "opportunities");

            migrationBuilder.DropTable(
                name: "risk_acceptances");

            migrationBuilder.DropTable(
                name: "risk_assessments");

            migrationBuilder.DropTable(
                name: "risk_methods");

            migrationBuilder.DropTable(
                name: "risk_triggers");

            migrationBuilder.DropTable(
                name: "risks");

            migrationBuilder.DropTable(
                name: "rtp_versions");

            migrationBuilder.DropTable(
                name: "soa_entries");

            migrationBuilder.DropTable(
                name: "soa_versions");

            migrationBuilder.DropTable(
                name: "treatments");

            migrationBuilder.DropTable(
                name: "watch_places");

            migrationBuilder.DropIndex(
                name: "IX_documents_NextStepOn",
                table: "documents");

            migrationBuilder.DropIndex(
                name: "IX_documents_Status_NextReviewAt",
                table: "documents");

            migrationBuilder.DropIndex(
                name: "IX_document_versions_NextStepOn",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "ExternalSource",
                table: "documents");

            migrationBuilder.DropColumn(
                name: "LibraryCheckedAt",
                table: "documents");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "documents");

            migrationBuilder.DropColumn(
                name: "ReviewAskedFor",
                table: "documents");

            migrationBuilder.DropColumn(
                name: "ReviewConfirmedById",
                table: "documents");

            migrationBuilder.DropColumn(
                name: "ApproverId",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "AskedOn",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "BasedOn",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "DraftNumber",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "DraftOpen",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "InLibrary",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "ItemId",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "ItemTag",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "ItemVersion",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "ReviewedByIds",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "SourceFormat",
                table: "document_versions");
        }
    }
}
