namespace AliHelp.Data;

/// <summary>A case is there, but this version of the program cannot read it. The stored text stays untouched.</summary>
public sealed class UnreadableCaseException(string caseId, Exception cause)
    : Exception($"Case {caseId} cannot be read; its stored text is unchanged.", cause)
{
    public string CaseId { get; } = caseId;
}
