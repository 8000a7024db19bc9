namespace AliHelp.Writing.Words;

/// <summary>What the case page says itself: its controls and the names of its sections. The content comes from the summary.</summary>
public abstract class CasePageTexts
{
}
