namespace AliHelp.Writing.Words;

public abstract class ReasonsTexts
{
}
