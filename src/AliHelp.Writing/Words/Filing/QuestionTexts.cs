namespace AliHelp.Writing.Words;

/// <summary>What a question page says besides its choices.</summary>
/// <param name="Title">The question itself: the page's heading, and the legend or label of its first field.</param>
/// <param name="Why">Why it is asked; shown on demand.</param>
/// <param name="Hint">How to answer; null where the question says it all.</param>
public sealed record QuestionTexts(string Title, string Why, string? Hint = null);

/// <summary>A page between two questions.</summary>
/// <param name="Continue">The button that goes on in spite of it.</param>
/// <param name="Change">The link that goes back to the answer which led here.</param>
public sealed record InterruptionTexts(string Title, IReadOnlyList<string> Lines, string Continue, string Change);

/// <summary>Says that nothing was overwritten, and what to do now.</summary>
public sealed record NoticeTexts(string Title, string Body);
