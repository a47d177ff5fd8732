using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Applicability;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Forms name people; a name that is not clear is refused with whom it may mean, and stays where it was typed.</summary>
public class NamesInFormsTests
{
    private static Task<PlannedAction> OpenAction(TestBot bot) =>
        bot.InDb(db => db.Set<PlannedAction>().AsNoTracking().Where(a => a.Status == ActionState.Open).OrderBy(a => a.Id).FirstAsync());

    [Fact]
    public async Task A_form_names_the_person_who_stands_in_it()
    {
        await using var bot = await TestBot.StartAsync();
        var action = await OpenAction(bot);
        var name = await bot.InDb(db => db.People.Where(p => p.Id == action.ResponsibleId).Select(p => p.Name).SingleAsync());

        var form = await bot.Press("ingrid", "actions/fill-in-action", new { record = action.Id });

        Assert.Contains($"<{name}>", form.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(action.ResponsibleId, form.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_several_have_is_asked_back_in_the_form()
    {
        await using var bot = await TestBot.StartAsync();
        var action = await OpenAction(bot);
        object Typed(string name) => new
        {
            record = action.Id,
            version = action.Version,
            title = "Train a deputy",
            dueAt = "2027-02-01",
            responsibleIdTyped = name,
        };

        var several = await bot.Press("ingrid", "actions/edit-action", Typed("Haakonsen"));
        var unknown = await bot.Press("ingrid", "actions/edit-action", Typed("Kamilla Hakonsen"));

        Assert.Contains("who is meant by \"Haakonsen\": ", several.Words(), StringComparison.Ordinal);
        Assert.Contains("Camila Haakonsen (", several.Words(), StringComparison.Ordinal);
        Assert.Contains("<Haakonsen>", several.Words(), StringComparison.Ordinal);
        Assert.Contains("I cannot find Kamilla Hakonsen. Did you mean Camila Haakonsen (", unknown.Words(), StringComparison.Ordinal);
        Assert.Contains("<Kamilla Hakonsen>", unknown.Words(), StringComparison.Ordinal);
        Assert.Equal(action.ResponsibleId, (await OpenAction(bot)).ResponsibleId);
    }

    [Fact]
    public async Task An_owner_whom_nobody_knows_does_not_take_the_owner_of_a_control_away()
    {
        await using var bot = await TestBot.StartAsync();
        var entry = await bot.InDb(db => db.Set<SoaEntry>().AsNoTracking().SingleAsync(e => e.ControlId == "A.7.11"));

        var answer = await bot.Press(
            "devon", "applicability/decide-control",
            new { record = entry.Id, version = entry.Version, decision = "included", ownerTyped = "Nobody Atall" });

        Assert.Contains("I cannot find Nobody Atall. Did you mean ", answer.Words(), StringComparison.Ordinal);
        var now = await bot.InDb(db => db.Set<SoaEntry>().AsNoTracking().SingleAsync(e => e.Id == entry.Id));
        Assert.Equal(entry.ControlOwnerId, now.ControlOwnerId);
    }
}
