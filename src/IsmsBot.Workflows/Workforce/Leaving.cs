namespace IsmsBot.Workflows.Workforce;

/// <summary>
/// What a leaver leaves behind (5.3): their roles end with the day, their open tasks go to the line manager, what they own becomes a task of the ISMS
/// manager. The last holder of a mandatory role is never removed in silence: top management is told.
/// </summary>
internal static class Leaving
{
    /// <param name="people">Everybody, as the directory has them from now on.</param>
    /// <param name="assignments">Assignments that are proposed or active.</param>
    public static async Task SettleAsync(
        Turn turn, IReadOnlyList<Person> leavers, IReadOnlyList<Person> people, IReadOnlyList<RoleAssignment> assignments)
    {
        var byId = people.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var manager = people.Where(person => person.Has(Role.IsmsManager)).OrderByDescending(person => person.IsHere)
            .ThenBy(person => person.Id, StringComparer.Ordinal).FirstOrDefault();
        var ended = EndRoles(turn, leavers, assignments);
        foreach (var person in leavers)
        {
            await HandOnTasksAsync(turn, person, Heir(person, byId) ?? manager);
            await AskForSuccessorAsync(turn, person, Heir(person, byId), manager);
        }

        bool IsHeld(string role) => assignments.Any(one =>
            one.Role == role && one.Status == RoleAssignmentState.Active && byId.GetValueOrDefault(one.PersonId)?.AccountEnabled == true);
        foreach (var role in ended.Where(Catalog.Roles.Mandatory.Contains).Where(role => !IsHeld(role)))
        {
            foreach (var top in people.Where(person => person.Has(Role.TopManagement)))
            {
                turn.Send(
                    new VacantRoleCard(role, turn.Today), top, $"vacant:{role}:{turn.Today:yyyyMMdd}:{top.Id}", priority: OutboxRow.SoonPriority);
            }
        }
    }

    /// <summary>The nearest manager above who is not gone too.</summary>
    private static Person? Heir(Person leaver, Dictionary<string, Person> people)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { leaver.Id };
        var next = leaver.ManagerId;
        while (next is not null && seen.Add(next) && people.TryGetValue(next, out var manager))
        {
            if (manager.AccountEnabled)
            {
                return manager;
            }

            next = manager.ManagerId;
        }

        return null;
    }

    private static HashSet<string> EndRoles(Turn turn, IReadOnlyList<Person> leavers, IReadOnlyList<RoleAssignment> assignments)
    {
        var left = leavers.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var ended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assignment in assignments.Where(one => one.Status == RoleAssignmentState.Active && left.Contains(one.PersonId)))
        {
            assignment.EndedAt = turn.Today;
            turn.Move(assignment, "end", "the person left");
            ended.Add(assignment.Role);
        }

        foreach (var proposal in assignments.Where(one => one.Status == RoleAssignmentState.Proposed && left.Contains(one.PersonId)))
        {
            (proposal.AcceptBy, proposal.EndedAt) = (null, turn.Today);
            turn.Move(proposal, "withdraw", "the person left");
        }

        return ended;
    }

    private static async Task HandOnTasksAsync(Turn turn, Person leaver, Person? to)
    {
        if (to is null)
        {
            return;
        }

        var open = turn.Db.Set<TaskItem>().Where(task => task.AssigneeId == leaver.Id && task.Status == TaskState.Open);
        foreach (var task in await open.OrderBy(task => task.Id).ToListAsync(turn.Cancellation))
        {
            task.AssigneeId = to.Id;
            turn.Edit(task, "hand over", $"{leaver.Name} left");
        }
    }

    private static async Task AskForSuccessorAsync(Turn turn, Person leaver, Person? proposed, Person? manager)
    {
        var owned = await LeftBehind.ByAsync(turn.Db, leaver.Id, turn.Cancellation);
        if (owned.Count == 0 || manager is null)
        {
            return;
        }

        var task = turn.Ask(new TaskItem
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TSK", turn.Cancellation),
            Title = ((Sentence)$"New owner for what {leaver.Name} leaves behind").In(Language.For(manager.Locale)),
            Kind = HandoverCard.Kind,
            AssigneeId = manager.Id,
            SubjectId = leaver.Id,
            DueAt = turn.Today.AddDays(HandoverCard.DaysToAct),
        });
        turn.Send(HandoverCard.Of(task, leaver, owned, proposed), manager, $"handover:{task.Id}", task.Id);
    }
}
