namespace IsmsBot.Kernel.Words;

/// <summary>Words that know themselves how they are said in a language: a noun of a register, the sentence of a guard.</summary>
public interface IInLanguage
{
    string In(Language language);
}
