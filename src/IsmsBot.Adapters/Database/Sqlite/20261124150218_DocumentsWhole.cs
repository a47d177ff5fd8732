using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Sqlite
{
    /// <inheritdoc />
    public partial class DocumentsWhole : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ExternalSource",
                table: "documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LibraryCheckedAt",
                table: "documents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewAskedFor",
                table: "documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReviewConfirmedById",
                table: "documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApproverId",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedOn",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BasedOn",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DraftNumber",
                table: "document_versions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "DraftOpen",
                table: "document_versions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "InLibrary",
                table: "document_versions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ItemId",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ItemTag",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ItemVersion",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "document_versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReviewedByIds",
                table: "document_versions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "SourceFormat",
                table: "document_versions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "filed_records",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filed_records", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "watch_places",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Token = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "IX_filed_records_Series_FiledOn",
                table: "filed_records",
                columns: new[] { "Series", "FiledOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "filed_records");

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
