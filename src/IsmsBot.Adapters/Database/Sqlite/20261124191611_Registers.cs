using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Sqlite
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks");

            migrationBuilder.AddColumn<DateOnly>(
                name: "CheckBy",
                table: "soa_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "soa_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "soa_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedAt",
                table: "role_assignments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "risks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CheckBy",
                table: "risk_methods",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastAskedOn",
                table: "risk_methods",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "risk_methods",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Spreads",
                table: "risk_assessments",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "LinkedTo",
                table: "filed_records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmBy",
                table: "assets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "assets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evaluation",
                table: "actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "captured_messages",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    CapturedById = table.Column<string>(type: "TEXT", nullable: false),
                    CapturedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", nullable: false),
                    ConversationId = table.Column<string>(type: "TEXT", nullable: false),
                    SaidBy = table.Column<string>(type: "TEXT", nullable: false),
                    SaidByEntraId = table.Column<string>(type: "TEXT", nullable: true),
                    SaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    IsHtml = table.Column<bool>(type: "INTEGER", nullable: false),
                    Attachments = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    LinkedTo = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    FiledAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_captured_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "delphi_answers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    DelphiId = table.Column<string>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Likelihood = table.Column<int>(type: "INTEGER", nullable: false),
                    ImpactC = table.Column<int>(type: "INTEGER", nullable: false),
                    ImpactI = table.Column<int>(type: "INTEGER", nullable: false),
                    ImpactA = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    IsFar = table.Column<bool>(type: "INTEGER", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delphi_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "delphi_scorings",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    AssessmentId = table.Column<string>(type: "TEXT", nullable: false),
                    RiskId = table.Column<string>(type: "TEXT", nullable: false),
                    MethodVersion = table.Column<string>(type: "TEXT", nullable: false),
                    AssessorIds = table.Column<string>(type: "TEXT", nullable: false),
                    StartedById = table.Column<string>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstSpread = table.Column<string>(type: "TEXT", nullable: true),
                    SecondSpread = table.Column<string>(type: "TEXT", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: true),
                    Classification = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedById = table.Column<string>(type: "TEXT", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delphi_scorings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_places",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    LookedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    HeldLeavers = table.Column<int>(type: "INTEGER", nullable: true),
                    AllowedLeavers = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_places", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "risk_exports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedById = table.Column<string>(type: "TEXT", nullable: false),
                    All = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: true),
                    Classification = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedById = table.Column<string>(type: "TEXT", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_exports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_import_tables",
                columns: table => new
                {
                    ImportId = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_import_tables", x => x.ImportId);
                });

            migrationBuilder.CreateTable(
                name: "risk_imports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SentById = table.Column<string>(type: "TEXT", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ImportedById = table.Column<string>(type: "TEXT", nullable: true),
                    ImportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RiskIds = table.Column<string>(type: "TEXT", nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: true),
                    Classification = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedById = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedById = table.Column<string>(type: "TEXT", nullable: false),
                    RetainUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_imports", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_treatments_ResponsibleId_DueAt_Id",
                table: "treatments",
                columns: new[] { "ResponsibleId", "DueAt", "Id" },
                filter: "\"Status\" <> 'Verified' AND \"Status\" <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "IX_soa_entries_NextStepOn",
                table: "soa_entries",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { true, true, false },
                filter: "\"Status\" <> 'Closed'");

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
                name: "IX_risk_methods_NextStepOn",
                table: "risk_methods",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_assets_NextStepOn",
                table: "assets",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_actions_NextStepOn",
                table: "actions",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_captured_messages_Code",
                table: "captured_messages",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delphi_answers_DelphiId_Round",
                table: "delphi_answers",
                columns: new[] { "DelphiId", "Round" });

            migrationBuilder.CreateIndex(
                name: "IX_delphi_answers_NextStepOn",
                table: "delphi_answers",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_delphi_answers_PersonId_AnsweredOn",
                table: "delphi_answers",
                columns: new[] { "PersonId", "AnsweredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_delphi_scorings_RiskId",
                table: "delphi_scorings",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_delphi_scorings_Status_EndsOn",
                table: "delphi_scorings",
                columns: new[] { "Status", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_delphi_scorings_Uid",
                table: "delphi_scorings",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_exports_Status",
                table: "risk_exports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_risk_exports_Uid",
                table: "risk_exports",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_imports_Sha256",
                table: "risk_imports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_risk_imports_Status",
                table: "risk_imports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_risk_imports_Uid",
                table: "risk_imports",
                column: "Uid",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "captured_messages");

            migrationBuilder.DropTable(
                name: "delphi_answers");

            migrationBuilder.DropTable(
                name: "delphi_scorings");

            migrationBuilder.DropTable(
                name: "directory_places");

            migrationBuilder.DropTable(
                name: "risk_exports");

            migrationBuilder.DropTable(
                name: "risk_import_tables");

            migrationBuilder.DropTable(
                name: "risk_imports");

            migrationBuilder.DropIndex(
                name: "IX_treatments_ResponsibleId_DueAt_Id",
                table: "treatments");

            migrationBuilder.DropIndex(
                name: "IX_soa_entries_NextStepOn",
                table: "soa_entries");

            migrationBuilder.DropIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks");

            migrationBuilder.DropIndex(
                name: "IX_risks_Reference",
                table: "risks");

            migrationBuilder.DropIndex(
                name: "IX_risks_RiskOwnerId_CurrentScore_CurrentImpact_Id",
                table: "risks");

            migrationBuilder.DropIndex(
                name: "IX_risk_methods_NextStepOn",
                table: "risk_methods");

            migrationBuilder.DropIndex(
                name: "IX_assets_NextStepOn",
                table: "assets");

            migrationBuilder.DropIndex(
                name: "IX_actions_NextStepOn",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "CheckBy",
                table: "soa_entries");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "soa_entries");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "soa_entries");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "role_assignments");

            migrationBuilder.DropColumn(
                name: "Reference",
                table: "risks");

            migrationBuilder.DropColumn(
                name: "CheckBy",
                table: "risk_methods");

            migrationBuilder.DropColumn(
                name: "LastAskedOn",
                table: "risk_methods");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "risk_methods");

            migrationBuilder.DropColumn(
                name: "Spreads",
                table: "risk_assessments");

            migrationBuilder.DropColumn(
                name: "LinkedTo",
                table: "filed_records");

            migrationBuilder.DropColumn(
                name: "ConfirmBy",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "assets");

            migrationBuilder.DropColumn(
                name: "Evaluation",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "actions");

            migrationBuilder.CreateIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { true, true, false });
        }
    }
}
