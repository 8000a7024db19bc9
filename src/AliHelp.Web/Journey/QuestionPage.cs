using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;

namespace AliHelp.Web.Journey;

/// <summary>A question page as its frame sees it: place on the path, way back, and what has to be looked at again.</summary>
public abstract class QuestionPage(FilingStep step, FilingDesk desk) : FilingPage(desk)
{
    public FilingStep Step => step;

    public int Number => Path.NumberOf(step);

    public string BackLink =>
        From != Origin.Path ? FilingLinks.Return(CaseId, From)
        : Path.Before(step) is { } before ? FilingLinks.Step(CaseId, before)
        : FilingLinks.Start;

    /// <summary>What the answer is read and checked against; also what the choices depend on.</summary>
    public StepContext Context => Desk.Context(Answers, Path, step);

    public FilingAnswers Earlier => Context.Earlier;

    public IReadOnlyList<FieldError> Errors { get; protected set; } = [];
}
