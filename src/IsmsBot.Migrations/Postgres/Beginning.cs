using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "acknowledgements",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    EnrolmentId = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    EntraId = table.Column<string>(type: "text", nullable: false),
                    PersonName = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    DocumentVersion = table.Column<string>(type: "text", nullable: false),
                    ContentSha256 = table.Column<string>(type: "text", nullable: false),
                    Statement = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AcknowledgedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClientPlatform = table.Column<string>(type: "text", nullable: false),
                    ClientLocale = table.Column<string>(type: "text", nullable: false),
                    ClientTimeZone = table.Column<string>(type: "text", nullable: false),
                    ClientCountry = table.Column<string>(type: "text", nullable: false),
                    ActivityId = table.Column<string>(type: "text", nullable: false),
                    TenantId = table.Column<string>(type: "text", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "actions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SourceRef = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    ResponsibleId = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    JudgeBy = table.Column<DateOnly>(type: "date", nullable: true),
                    OriginalDueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    CompletedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence = table.Column<List<string>>(type: "text[]", nullable: false),
                    VerifiedById = table.Column<string>(type: "text", nullable: true),
                    Effectiveness = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EvaluatedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    Evaluation = table.Column<string>(type: "text", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "approvals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    SubjectType = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<string>(type: "text", nullable: false),
                    SubjectVersion = table.Column<string>(type: "text", nullable: false),
                    SubjectHash = table.Column<string>(type: "text", nullable: false),
                    RequestedById = table.Column<string>(type: "text", nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ApproverId = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    ClientPlatform = table.Column<string>(type: "text", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approvals", x => x.Id);
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
                    ConfirmBy = table.Column<DateOnly>(type: "date", nullable: true),
                    UseBy = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "campaigns",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: true),
                    DocumentVersion = table.Column<string>(type: "text", nullable: true),
                    ContentSha256 = table.Column<string>(type: "text", nullable: true),
                    MessageText = table.Column<string>(type: "text", nullable: true),
                    Themes = table.Column<List<string>>(type: "text[]", nullable: false),
                    Include = table.Column<List<string>>(type: "text[]", nullable: false),
                    Exclude = table.Column<List<string>>(type: "text[]", nullable: false),
                    StartAt = table.Column<DateOnly>(type: "date", nullable: false),
                    DueDays = table.Column<int>(type: "integer", nullable: false),
                    TargetCoverage = table.Column<decimal>(type: "numeric(5,4)", precision: 5, scale: 4, nullable: false),
                    QuizId = table.Column<string>(type: "text", nullable: true),
                    PassMark = table.Column<decimal>(type: "numeric(5,4)", precision: 5, scale: 4, nullable: true),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    Replaces = table.Column<string>(type: "text", nullable: true),
                    ClosedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosingNote = table.Column<string>(type: "text", nullable: true),
                    SummaryRequired = table.Column<int>(type: "integer", nullable: true),
                    SummaryCompleted = table.Column<int>(type: "integer", nullable: true),
                    SummaryOnTime = table.Column<int>(type: "integer", nullable: true),
                    SummaryAverageScore = table.Column<decimal>(type: "numeric(5,4)", precision: 5, scale: 4, nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "captured_messages",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    CapturedById = table.Column<string>(type: "text", nullable: false),
                    CapturedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MessageId = table.Column<string>(type: "text", nullable: false),
                    ConversationId = table.Column<string>(type: "text", nullable: false),
                    SaidBy = table.Column<string>(type: "text", nullable: false),
                    SaidByEntraId = table.Column<string>(type: "text", nullable: true),
                    SaidAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Link = table.Column<string>(type: "text", nullable: true),
                    Content = table.Column<string>(type: "text", nullable: false),
                    IsHtml = table.Column<bool>(type: "boolean", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: true),
                    EditedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    Importance = table.Column<string>(type: "text", nullable: true),
                    Reactions = table.Column<List<string>>(type: "text[]", nullable: false),
                    Attachments = table.Column<List<string>>(type: "text[]", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: true),
                    LinkedTo = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    FiledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_captured_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "card_subjects",
                columns: table => new
                {
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_subjects", x => new { x.About, x.RowId });
                });

            migrationBuilder.CreateTable(
                name: "clicks_seen",
                columns: table => new
                {
                    ConversationId = table.Column<string>(type: "text", nullable: false),
                    ActivityId = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Card = table.Column<string>(type: "text", nullable: true),
                    Said = table.Column<string>(type: "text", nullable: true),
                    GuardId = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clicks_seen", x => new { x.ConversationId, x.ActivityId, x.PersonId });
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
                name: "conversations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    ConversationId = table.Column<string>(type: "text", nullable: false),
                    ServiceUrl = table.Column<string>(type: "text", nullable: false),
                    TeamId = table.Column<string>(type: "text", nullable: true),
                    ChosenById = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LastSeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conversations", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "delivery_leases",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: false),
                    Token = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_leases", x => x.Tenant);
                });

            migrationBuilder.CreateTable(
                name: "departments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    HeadId = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_departments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_places",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Link = table.Column<string>(type: "text", nullable: true),
                    LookedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    HeldLeavers = table.Column<int>(type: "integer", nullable: true),
                    AllowedLeavers = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_places", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "document_versions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    ChangeKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChangeSummary = table.Column<string>(type: "text", nullable: false),
                    BasedOn = table.Column<string>(type: "text", nullable: true),
                    SourceFormat = table.Column<string>(type: "text", nullable: false),
                    DraftNumber = table.Column<int>(type: "integer", nullable: false),
                    DraftOpen = table.Column<bool>(type: "boolean", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    EditorIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    ReviewerIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    ReviewedByIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    ApproverId = table.Column<string>(type: "text", nullable: true),
                    WakeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ItemId = table.Column<string>(type: "text", nullable: true),
                    ItemVersion = table.Column<string>(type: "text", nullable: true),
                    ItemTag = table.Column<string>(type: "text", nullable: true),
                    SubmittedSourceSha256 = table.Column<string>(type: "text", nullable: true),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ApprovedSourceSha256 = table.Column<string>(type: "text", nullable: true),
                    Cover = table.Column<string>(type: "text", nullable: true),
                    BodySha256 = table.Column<string>(type: "text", nullable: true),
                    PublishedSourceSha256 = table.Column<string>(type: "text", nullable: true),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ContentComplete = table.Column<bool>(type: "boolean", nullable: true),
                    ContentSha256 = table.Column<string>(type: "text", nullable: true),
                    InLibrary = table.Column<bool>(type: "boolean", nullable: false),
                    Supersedes = table.Column<string>(type: "text", nullable: true),
                    DisposalAskedFor = table.Column<DateOnly>(type: "date", nullable: true),
                    DisposalStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DisposalFirstById = table.Column<string>(type: "text", nullable: true),
                    DisposalSecondById = table.Column<string>(type: "text", nullable: true),
                    DisposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    HoldReason = table.Column<string>(type: "text", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    DocumentOwnerId = table.Column<string>(type: "text", nullable: false),
                    ApproverId = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    Format = table.Column<string>(type: "text", nullable: false),
                    ReviewMonths = table.Column<int>(type: "integer", nullable: false),
                    NextReviewAt = table.Column<DateOnly>(type: "date", nullable: true),
                    RetentionYears = table.Column<int>(type: "integer", nullable: false),
                    AccessGroups = table.Column<List<string>>(type: "text[]", nullable: false),
                    LibraryPath = table.Column<string>(type: "text", nullable: false),
                    AcknowledgementAudience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CurrentVersion = table.Column<string>(type: "text", nullable: true),
                    CurrentSha256 = table.Column<string>(type: "text", nullable: true),
                    LibrarySha256 = table.Column<string>(type: "text", nullable: true),
                    LibraryCheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ExternalSource = table.Column<string>(type: "text", nullable: true),
                    ReviewAskedFor = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewConfirmedById = table.Column<string>(type: "text", nullable: true),
                    ReviewApproverId = table.Column<string>(type: "text", nullable: true),
                    OutsideAccess = table.Column<string>(type: "text", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "enrolments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    CampaignId = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EnrolledAt = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Delivery = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DeliveredAt = table.Column<DateOnly>(type: "date", nullable: true),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    OpenedContent = table.Column<string>(type: "text", nullable: true),
                    CompletedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    QuizScore = table.Column<decimal>(type: "numeric(5,4)", precision: 5, scale: 4, nullable: true),
                    QuizTries = table.Column<int>(type: "integer", nullable: false),
                    RemindersSent = table.Column<int>(type: "integer", nullable: false),
                    EscalatedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    DeferredUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ExemptReason = table.Column<string>(type: "text", nullable: true),
                    DecidedById = table.Column<string>(type: "text", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enrolments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "failing_work",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false),
                    LastAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Exception = table.Column<string>(type: "text", nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_failing_work", x => new { x.Kind, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "filed_records",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false),
                    Series = table.Column<string>(type: "text", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    LinkedTo = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filed_records", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "group_members",
                columns: table => new
                {
                    Group = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_members", x => new { x.Group, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "interviews",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    Interview = table.Column<string>(type: "text", nullable: false),
                    Question = table.Column<int>(type: "integer", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    UpdatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interviews", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<string>(type: "text", nullable: false),
                    ActorRoles = table.Column<string>(type: "text", nullable: false),
                    RecordType = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Action = table.Column<string>(type: "text", nullable: false),
                    FromState = table.Column<string>(type: "text", nullable: true),
                    ToState = table.Column<string>(type: "text", nullable: true),
                    Changes = table.Column<string>(type: "text", nullable: true),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CorrelationId = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => x.EventId);
                });

            migrationBuilder.CreateTable(
                name: "journal_heads",
                columns: table => new
                {
                    RecordId = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_heads", x => x.RecordId);
                });

            migrationBuilder.CreateTable(
                name: "kept_tables",
                columns: table => new
                {
                    ImportId = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Choice = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_tables", x => x.ImportId);
                });

            migrationBuilder.CreateTable(
                name: "lessons",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Package = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lessons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "nudges_sent",
                columns: table => new
                {
                    Reminder = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Step = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ToPersonId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nudges_sent", x => new { x.Reminder, x.RecordId, x.DueOn, x.Step });
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "text", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.Prefix);
                });

            migrationBuilder.CreateTable(
                name: "opportunities",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    Benefit = table.Column<int>(type: "integer", nullable: false),
                    Feasibility = table.Column<int>(type: "integer", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opportunities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outages",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outages", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Priority = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: true),
                    ChannelName = table.Column<string>(type: "text", nullable: true),
                    ConversationId = table.Column<string>(type: "text", nullable: true),
                    ServiceUrl = table.Column<string>(type: "text", nullable: true),
                    ActivityId = table.Column<string>(type: "text", nullable: true),
                    Card = table.Column<string>(type: "text", nullable: true),
                    AnswerOf = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    CardSha256 = table.Column<string>(type: "text", nullable: true),
                    Subject = table.Column<string>(type: "text", nullable: true),
                    About = table.Column<string>(type: "text", nullable: true),
                    Through = table.Column<string>(type: "text", nullable: true),
                    MessageOf = table.Column<Guid>(type: "uuid", nullable: true),
                    CardType = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    FirstTriedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClaimedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastError = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    EntraId = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Mail = table.Column<string>(type: "text", nullable: false),
                    JobTitle = table.Column<string>(type: "text", nullable: false),
                    DepartmentId = table.Column<string>(type: "text", nullable: true),
                    SiteId = table.Column<string>(type: "text", nullable: true),
                    ManagerId = table.Column<string>(type: "text", nullable: true),
                    EmploymentType = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartDate = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AccountEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    Presence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Locale = table.Column<string>(type: "text", nullable: false),
                    TimeZone = table.Column<string>(type: "text", nullable: false),
                    Roles = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "pulses",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pulses", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "register_exports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Of = table.Column<string>(type: "text", nullable: false),
                    Format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedById = table.Column<string>(type: "text", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_exports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "register_imports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Of = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    SentById = table.Column<string>(type: "text", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ImportedById = table.Column<string>(type: "text", nullable: true),
                    ImportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordIds = table.Column<List<string>>(type: "text[]", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "remembered_heads",
                columns: table => new
                {
                    Of = table.Column<string>(type: "text", nullable: false),
                    Head = table.Column<string>(type: "text", nullable: false),
                    Choice = table.Column<string>(type: "text", nullable: false),
                    ChosenById = table.Column<string>(type: "text", nullable: false),
                    ChosenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remembered_heads", x => new { x.Of, x.Head });
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    Spreads = table.Column<List<string>>(type: "text[]", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    Content = table.Column<string>(type: "text", nullable: false),
                    LastAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckBy = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_methods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_scorings",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    AssessmentId = table.Column<string>(type: "text", nullable: false),
                    RiskId = table.Column<string>(type: "text", nullable: false),
                    MethodVersion = table.Column<string>(type: "text", nullable: false),
                    AssessorIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    StartedById = table.Column<string>(type: "text", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstSpread = table.Column<string>(type: "text", nullable: true),
                    SecondSpread = table.Column<string>(type: "text", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_scorings", x => x.Id);
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
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AssessmentId = table.Column<string>(type: "text", nullable: true),
                    ChangeId = table.Column<string>(type: "text", nullable: true),
                    DismissedById = table.Column<string>(type: "text", nullable: true),
                    DismissedReason = table.Column<string>(type: "text", nullable: true),
                    AnsweredAt = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    Reference = table.Column<string>(type: "text", nullable: true),
                    Carried = table.Column<string>(type: "text", nullable: true),
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
                    TriageBy = table.Column<DateOnly>(type: "date", nullable: true),
                    OpinionBy = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "role_assignments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Responsibilities = table.Column<string>(type: "text", nullable: true),
                    Authorities = table.Column<string>(type: "text", nullable: true),
                    EnsuresConformity = table.Column<bool>(type: "boolean", nullable: false),
                    ReportsPerformance = table.Column<bool>(type: "boolean", nullable: false),
                    AssignedById = table.Column<string>(type: "text", nullable: false),
                    AssignedAt = table.Column<DateOnly>(type: "date", nullable: false),
                    AcceptBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    ExceptionId = table.Column<string>(type: "text", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_assignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "rtp_versions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    TreatmentIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    OwnerApprovals = table.Column<List<string>>(type: "text[]", nullable: false),
                    OwnerIds = table.Column<List<string>>(type: "text[]", nullable: false),
                    LinesHash = table.Column<string>(type: "text", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rtp_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "scoring_answers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ScoringId = table.Column<string>(type: "text", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Likelihood = table.Column<int>(type: "integer", nullable: false),
                    ImpactC = table.Column<int>(type: "integer", nullable: false),
                    ImpactI = table.Column<int>(type: "integer", nullable: false),
                    ImpactA = table.Column<int>(type: "integer", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    IsFar = table.Column<bool>(type: "boolean", nullable: false),
                    Explanation = table.Column<string>(type: "text", nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "security_events",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ReportedById = table.Column<string>(type: "text", nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    NoticedAt = table.Column<string>(type: "text", nullable: true),
                    Affected = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    HandledById = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    SortBy = table.Column<DateOnly>(type: "date", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_security_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "shared_keys",
                columns: table => new
                {
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    Secret = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shared_keys", x => x.Purpose);
                });

            migrationBuilder.CreateTable(
                name: "sites",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Country = table.Column<string>(type: "text", nullable: false),
                    TimeZone = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sites", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "soa_entries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ControlId = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: true),
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
                    CheckBy = table.Column<DateOnly>(type: "date", nullable: true),
                    DecideBy = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    EntriesHash = table.Column<string>(type: "text", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false),
                    IncludedCount = table.Column<int>(type: "integer", nullable: false),
                    ExcludedCount = table.Column<int>(type: "integer", nullable: false),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VersionLabel = table.Column<string>(type: "text", nullable: false),
                    DocumentCode = table.Column<string>(type: "text", nullable: false),
                    AuthorId = table.Column<string>(type: "text", nullable: false),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_soa_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sod_exceptions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<string>(type: "text", nullable: false),
                    Roles = table.Column<List<string>>(type: "text[]", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    CompensatingControl = table.Column<string>(type: "text", nullable: false),
                    DecideBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovedById = table.Column<string>(type: "text", nullable: true),
                    ApprovedAt = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresAt = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sod_exceptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    AssigneeId = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Detail = table.Column<string>(type: "text", nullable: true),
                    CompletedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tasks", x => x.Id);
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
                    DecideBy = table.Column<DateOnly>(type: "date", nullable: true),
                    VerifyBy = table.Column<DateOnly>(type: "date", nullable: true),
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
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                name: "IX_acknowledgements_DocumentCode_DocumentVersion",
                table: "acknowledgements",
                columns: new[] { "DocumentCode", "DocumentVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_NextStepOn",
                table: "acknowledgements",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_PersonId_DocumentCode_DocumentVersion",
                table: "acknowledgements",
                columns: new[] { "PersonId", "DocumentCode", "DocumentVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_Uid",
                table: "acknowledgements",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_actions_NextStepOn",
                table: "actions",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_approvals_ApproverId_Status",
                table: "approvals",
                columns: new[] { "ApproverId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_approvals_NextStepOn",
                table: "approvals",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_approvals_SubjectId_Status",
                table: "approvals",
                columns: new[] { "SubjectId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_approvals_Uid",
                table: "approvals",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assets_NextStepOn",
                table: "assets",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_campaigns_NextStepOn",
                table: "campaigns",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_Status_StartAt",
                table: "campaigns",
                columns: new[] { "Status", "StartAt" });

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_Uid",
                table: "campaigns",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_captured_messages_Code",
                table: "captured_messages",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_control_uses_TreatmentId",
                table: "control_uses",
                column: "TreatmentId");

            migrationBuilder.CreateIndex(
                name: "IX_conversations_ConversationId",
                table: "conversations",
                column: "ConversationId");

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_DocumentCode_VersionLabel",
                table: "document_versions",
                columns: new[] { "DocumentCode", "VersionLabel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_NextStepOn",
                table: "document_versions",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_RetainUntil",
                table: "document_versions",
                column: "RetainUntil");

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_Status_EffectiveFrom",
                table: "document_versions",
                columns: new[] { "Status", "EffectiveFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_Uid",
                table: "document_versions",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_Code",
                table: "documents",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_NextStepOn",
                table: "documents",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_documents_Status_NextReviewAt",
                table: "documents",
                columns: new[] { "Status", "NextReviewAt" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_Uid",
                table: "documents",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_CampaignId_PersonId",
                table: "enrolments",
                columns: new[] { "CampaignId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_CampaignId_Status",
                table: "enrolments",
                columns: new[] { "CampaignId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_NextStepOn",
                table: "enrolments",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_PersonId",
                table: "enrolments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_Uid",
                table: "enrolments",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_filed_records_Series_FiledOn",
                table: "filed_records",
                columns: new[] { "Series", "FiledOn" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_RecordId_Number",
                table: "journal",
                columns: new[] { "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_NextStepOn",
                table: "opportunities",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_opportunities_Uid",
                table: "opportunities",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_About",
                table: "outbox",
                column: "About",
                filter: "\"About\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_ActivityId",
                table: "outbox",
                column: "ActivityId",
                filter: "\"ActivityId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Key",
                table: "outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_State_Priority_NotBefore",
                table: "outbox",
                columns: new[] { "State", "Priority", "NotBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Subject",
                table: "outbox",
                column: "Subject",
                filter: "\"Subject\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_people_EntraId",
                table: "people",
                column: "EntraId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_ManagerId",
                table: "people",
                column: "ManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_register_exports_NextStepOn",
                table: "register_exports",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_register_exports_Status",
                table: "register_exports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_register_exports_Uid",
                table: "register_exports",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_register_imports_NextStepOn",
                table: "register_imports",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_register_imports_Sha256_Status",
                table: "register_imports",
                columns: new[] { "Sha256", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_register_imports_Uid",
                table: "register_imports",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_acceptances_NextStepOn",
                table: "risk_acceptances",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_risk_assessments_NextStepOn",
                table: "risk_assessments",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_risk_methods_NextStepOn",
                table: "risk_methods",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_risk_scorings_NextStepOn",
                table: "risk_scorings",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_risk_scorings_RiskId",
                table: "risk_scorings",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_scorings_Status_EndsOn",
                table: "risk_scorings",
                columns: new[] { "Status", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_scorings_Uid",
                table: "risk_scorings",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_triggers_NextStepOn",
                table: "risk_triggers",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                descending: new[] { true, true, false },
                filter: "\"Status\" <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_risks_NextStepOn",
                table: "risks",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_risks_Reference",
                table: "risks",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risks_RiskOwnerId_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "RiskOwnerId", "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { false, true, true, false },
                filter: "\"Status\" <> 'Closed'");

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
                name: "IX_role_assignments_NextStepOn",
                table: "role_assignments",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_role_assignments_PersonId",
                table: "role_assignments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_role_assignments_Role_Status",
                table: "role_assignments",
                columns: new[] { "Role", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_role_assignments_Uid",
                table: "role_assignments",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rtp_versions_NextStepOn",
                table: "rtp_versions",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_scoring_answers_NextStepOn",
                table: "scoring_answers",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_scoring_answers_PersonId_AnsweredOn",
                table: "scoring_answers",
                columns: new[] { "PersonId", "AnsweredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_scoring_answers_ScoringId_Round",
                table: "scoring_answers",
                columns: new[] { "ScoringId", "Round" });

            migrationBuilder.CreateIndex(
                name: "IX_security_events_NextStepOn",
                table: "security_events",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_security_events_Status",
                table: "security_events",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_security_events_Uid",
                table: "security_events",
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
                name: "IX_soa_entries_NextStepOn",
                table: "soa_entries",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_soa_entries_Uid",
                table: "soa_entries",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_soa_versions_NextStepOn",
                table: "soa_versions",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

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
                name: "IX_sod_exceptions_NextStepOn",
                table: "sod_exceptions",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_sod_exceptions_PersonId",
                table: "sod_exceptions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_sod_exceptions_Status_ExpiresAt",
                table: "sod_exceptions",
                columns: new[] { "Status", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_sod_exceptions_Uid",
                table: "sod_exceptions",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tasks_AssigneeId_Status",
                table: "tasks",
                columns: new[] { "AssigneeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_tasks_NextStepOn",
                table: "tasks",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_tasks_Uid",
                table: "tasks",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_treatments_NextStepOn",
                table: "treatments",
                column: "NextStepOn",
                filter: "\"NextStepOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_treatments_ResponsibleId_DueAt_Id",
                table: "treatments",
                columns: new[] { "ResponsibleId", "DueAt", "Id" },
                filter: "\"Status\" NOT IN ('Verified', 'Cancelled')");

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
                name: "acknowledgements");

            migrationBuilder.DropTable(
                name: "actions");

            migrationBuilder.DropTable(
                name: "approvals");

            migrationBuilder.DropTable(
                name: "assets");

            migrationBuilder.DropTable(
                name: "campaigns");

            migrationBuilder.DropTable(
                name: "captured_messages");

            migrationBuilder.DropTable(
                name: "card_subjects");

            migrationBuilder.DropTable(
                name: "clicks_seen");

            migrationBuilder.DropTable(
                name: "control_uses");

            migrationBuilder.DropTable(
                name: "conversations");

            migrationBuilder.DropTable(
                name: "delivery_leases");

            migrationBuilder.DropTable(
                name: "departments");

            migrationBuilder.DropTable(
                name: "directory_places");

            migrationBuilder.DropTable(
                name: "document_versions");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "enrolments");

            migrationBuilder.DropTable(
                name: "failing_work");

            migrationBuilder.DropTable(
                name: "filed_records");

            migrationBuilder.DropTable(
                name: "group_members");

            migrationBuilder.DropTable(
                name: "interviews");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "journal_heads");

            migrationBuilder.DropTable(
                name: "kept_tables");

            migrationBuilder.DropTable(
                name: "lessons");

            migrationBuilder.DropTable(
                name: "nudges_sent");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "opportunities");

            migrationBuilder.DropTable(
                name: "outages");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "pulses");

            migrationBuilder.DropTable(
                name: "register_exports");

            migrationBuilder.DropTable(
                name: "register_imports");

            migrationBuilder.DropTable(
                name: "remembered_heads");

            migrationBuilder.DropTable(
                name: "risk_acceptances");

            migrationBuilder.DropTable(
                name: "risk_assessments");

            migrationBuilder.DropTable(
                name: "risk_methods");

            migrationBuilder.DropTable(
                name: "risk_scorings");

            migrationBuilder.DropTable(
                name: "risk_triggers");

            migrationBuilder.DropTable(
                name: "risks");

            migrationBuilder.DropTable(
                name: "role_assignments");

            migrationBuilder.DropTable(
                name: "rtp_versions");

            migrationBuilder.DropTable(
                name: "scoring_answers");

            migrationBuilder.DropTable(
                name: "security_events");

            migrationBuilder.DropTable(
                name: "shared_keys");

            migrationBuilder.DropTable(
                name: "sites");

            migrationBuilder.DropTable(
                name: "soa_entries");

            migrationBuilder.DropTable(
                name: "soa_versions");

            migrationBuilder.DropTable(
                name: "sod_exceptions");

            migrationBuilder.DropTable(
                name: "tasks");

            migrationBuilder.DropTable(
                name: "treatments");

            migrationBuilder.DropTable(
                name: "watch_places");
        }
    }
}
