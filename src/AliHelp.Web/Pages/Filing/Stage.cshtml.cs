using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class StageModel(FilingDesk desk) : StepPage<StageInput, StageAnswer>(FilingSteps.Stage, desk);
