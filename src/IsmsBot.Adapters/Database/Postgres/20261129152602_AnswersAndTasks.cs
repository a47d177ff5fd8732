using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsmsBot.Adapters.Database.Postgres
{
    /// <inheritdoc />
    public partial class AnswersAndTasks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_outbox_ConversationId_ActivityId",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_outbox_Subject",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_enrolments_PersonId_Status",
                table: "enrolments");

            migrationBuilder.DropIndex(
                name: "IX_enrolments_Status_DueAt",
                table: "enrolments");

            migrationBuilder.DropIndex(
                name: "IX_clicks_seen_At",
                table: "clicks_seen");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "clicks_seen");

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextStepOn",
                table: "tasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnswerOf",
                table: "outbox",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Card",
                table: "clicks_seen",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GuardId",
                table: "clicks_seen",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Said",
                table: "clicks_seen",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_tasks_NextStepOn",
                table: "tasks",
                column: "NextStepOn");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Subject",
                table: "outbox",
                column: "Subject",
                filter: "\"Subject\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_PersonId",
                table: "enrolments",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_tasks_NextStepOn",
                table: "tasks");

            migrationBuilder.DropIndex(
                name: "IX_outbox_Subject",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_enrolments_PersonId",
                table: "enrolments");

            migrationBuilder.DropColumn(
                name: "NextStepOn",
                table: "tasks");

            migrationBuilder.DropColumn(
                name: "AnswerOf",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "Card",
                table: "clicks_seen");

            migrationBuilder.DropColumn(
                name: "GuardId",
                table: "clicks_seen");

            migrationBuilder.DropColumn(
                name: "Said",
                table: "clicks_seen");

            migrationBuilder.AddColumn<byte[]>(
                name: "Answer",
                table: "clicks_seen",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_ConversationId_ActivityId",
                table: "outbox",
                columns: new[] { "ConversationId", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Subject",
                table: "outbox",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_PersonId_Status",
                table: "enrolments",
                columns: new[] { "PersonId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_Status_DueAt",
                table: "enrolments",
                columns: new[] { "Status", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_clicks_seen_At",
                table: "clicks_seen",
                column: "At");
        }
    }
}
