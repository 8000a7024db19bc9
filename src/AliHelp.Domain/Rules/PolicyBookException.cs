namespace AliHelp.Domain.Rules;

/// <summary>A policy book that does not load. The message names the line and the entry.</summary>
public sealed class PolicyBookException(string message, int line) : Exception(message)
{
    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;
}
