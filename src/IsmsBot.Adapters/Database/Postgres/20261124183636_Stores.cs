using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Postgres
{
    /// <inheritdoc />
    public partial class Stores : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedAt",
                table: "role_assignments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LinkedTo",
                table: "filed_records",
                type: "text",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_captured_messages_Code",
                table: "captured_messages",
                column: "Code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "captured_messages");

            migrationBuilder.DropTable(
                name: "directory_places");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "role_assignments");

            migrationBuilder.DropColumn(
                name: "LinkedTo",
                table: "filed_records");
        }
    }
}
