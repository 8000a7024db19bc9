using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class GoalModel(FilingDesk desk) : StepPage<GoalInput, GoalAnswer>(FilingSteps.Goal, desk);
