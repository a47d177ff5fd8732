using System.Text;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>Sends files to the bot and looks at the register.</summary>
internal static class RegisterDesk
{
    public const string Head = "Reference,Cause,Event,Consequence,Owner,Assets,Controls,Likelihood,Confidentiality,Integrity,Availability\r\n";
    public const string Two = Head
        + "R-17,nobody checks the badges,strangers walk into the office,papers are stolen,P0014,AST-0001,A.7.2,3,4,0,1\r\n"
        + "R-18,\"one supplier, one contract\",the courier fails,orders are late,P0014,AST-0001;AST-0002,,,,,\r\n";

    public static Task<ChatMessage> Send(this TestBot bot, string person, string name, string text) =>
        bot.Send(person, name, Encoding.UTF8.GetBytes(text));

    public static async Task<ChatMessage> Send(this TestBot bot, string person, string name, byte[] bytes)
    {
        var client = bot.As(person);
        await client.InstallAsync(InstallEvents.None);
        var (mine, answer) = await client.SendFileAsync(name, bytes);
        Assert.Equal(200, answer.Status);
        return await bot.AnswerTo(client, mine);
    }

    public static Task<int> Risks(this TestBot bot) => bot.InDb(db => db.Set<Risk>().CountAsync());

    /// <summary>Asks for the register and reads the file that the bot files.</summary>
    public static async Task<byte[]> Export(this TestBot bot, string person, string button)
    {
        await bot.Click(person, await bot.Say(person, "export risks"), button);
        await bot.Tick();
        return await bot.FiledBytes(
            await bot.InDb(db => db.Set<RegisterExport>().OrderByDescending(e => e.Id).Select(e => "ISMS-REC-" + e.Id).FirstAsync()));
    }

    /// <summary>A file that the bot has filed with the records.</summary>
    public static async Task<byte[]> FiledBytes(this TestBot bot, string code)
    {
        await using var file = (await bot.Documents.OpenAsync(code, "1.0", Rendition.Source, CancellationToken.None))!;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
