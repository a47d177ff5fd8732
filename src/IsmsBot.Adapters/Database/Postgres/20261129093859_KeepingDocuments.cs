using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Postgres
{
    /// <inheritdoc />
    public partial class KeepingDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BodySha256",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Cover",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DisposalAskedFor",
                table: "document_versions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DisposalFirstById",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DisposalSecondById",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DisposedAt",
                table: "document_versions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HoldReason",
                table: "document_versions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublishedSourceSha256",
                table: "document_versions",
                type: "text",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_document_versions_RetainUntil",
                table: "document_versions",
                column: "RetainUntil");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outages");

            migrationBuilder.DropIndex(
                name: "IX_document_versions_RetainUntil",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "BodySha256",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "Cover",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "DisposalAskedFor",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "DisposalFirstById",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "DisposalSecondById",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "DisposedAt",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "HoldReason",
                table: "document_versions");

            migrationBuilder.DropColumn(
                name: "PublishedSourceSha256",
                table: "document_versions");
        }
    }
}
