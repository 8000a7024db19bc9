using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;
using FluentValidation;

namespace AliHelp.Web.Journey;

/// <summary>What an answer is read and checked against.</summary>
/// <param name="Earlier">What the questions before this one carried.</param>
/// <param name="Saved">Everything that is kept, the last answer to this very question included.</param>
/// <param name="Now">In Seoul.</param>
public sealed record StepContext(FilingAnswers Earlier, FilingAnswers Saved, DateTime Now, Texts Texts, PolicyBook Book)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);

    public FilingTexts Words => Texts.Filing;

    public DateOnly? PaidOn => Earlier.PaidOn?.Day;

    public DateOnly NextYear => Today.AddYears(1);
}

/// <summary>
/// What is typed into one question page. Every property is text, a list of texts or a table of texts, so that nothing that was typed is lost
/// on the way back to the page.
/// </summary>
public interface IStepInput<TSelf, TAnswer>
{
    /// <summary>Fills the fields from an answer given before.</summary>
    static abstract TSelf From(TAnswer answer);

    static abstract IValidator<TSelf> Validator(StepContext context);

    /// <summary>Only called for an input that its validator has accepted.</summary>
    TAnswer ToAnswer(StepContext context);
}
