namespace AliHelp.Writing.Words;

public enum Language
{
    Korean,
    English,
}
