using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Postgres
{
    /// <inheritdoc />
    public partial class RiskImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "risks",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "risk_exports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedById = table.Column<string>(type: "text", nullable: false),
                    All = table.Column<bool>(type: "boolean", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
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
                    table.PrimaryKey("PK_risk_exports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_imports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    SentById = table.Column<string>(type: "text", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ImportedById = table.Column<string>(type: "text", nullable: true),
                    ImportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RiskIds = table.Column<List<string>>(type: "text[]", nullable: false),
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
                    table.PrimaryKey("PK_risk_imports", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_risks_Reference",
                table: "risks",
                column: "Reference",
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
                name: "risk_exports");

            migrationBuilder.DropTable(
                name: "risk_imports");

            migrationBuilder.DropIndex(
                name: "IX_risks_Reference",
                table: "risks");

            migrationBuilder.DropColumn(
                name: "Reference",
                table: "risks");
        }
    }
}
