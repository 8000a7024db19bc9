using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class ProblemModel(FilingDesk desk) : StepPage<ProblemInput, ProblemAnswer>(FilingSteps.Problem, desk);
