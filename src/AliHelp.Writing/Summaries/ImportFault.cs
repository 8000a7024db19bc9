namespace AliHelp.Writing.Summaries;

/// <summary>Why a file cannot be brought in as a case.</summary>
public enum ImportFault
{
    /// <summary>None was chosen.</summary>
    Missing,
    TooLarge,

    /// <summary>Neither a summary nor an archive of one.</summary>
    NotOurs,
    OtherVersion,
    Broken,

    /// <summary>A file in it is not the one that its summary names.</summary>
    Changed,

    /// <summary>Answers or events that no form would have accepted.</summary>
    Impossible,

    /// <summary>More evidence than is kept here.</summary>
    TooMany,
}
