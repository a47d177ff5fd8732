using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Sqlite
{
    /// <inheritdoc />
    public partial class RiskIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks");

            migrationBuilder.CreateIndex(
                name: "IX_treatments_ResponsibleId_DueAt_Id",
                table: "treatments",
                columns: new[] { "ResponsibleId", "DueAt", "Id" },
                filter: "\"Status\" <> 'Verified' AND \"Status\" <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { true, true, false },
                filter: "\"Status\" <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_risks_RiskOwnerId_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "RiskOwnerId", "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { false, true, true, false },
                filter: "\"Status\" <> 'Closed'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_treatments_ResponsibleId_DueAt_Id",
                table: "treatments");

            migrationBuilder.DropIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks");

            migrationBuilder.DropIndex(
                name: "IX_risks_RiskOwnerId_CurrentScore_CurrentImpact_Id",
                table: "risks");

            migrationBuilder.CreateIndex(
                name: "IX_risks_CurrentScore_CurrentImpact_Id",
                table: "risks",
                columns: new[] { "CurrentScore", "CurrentImpact", "Id" },
                descending: new[] { true, true, false });
        }
    }
}
