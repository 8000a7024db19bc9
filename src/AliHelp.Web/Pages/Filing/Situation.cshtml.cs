using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class SituationModel(FilingDesk desk) : StepPage<SituationInput, SituationAnswer>(FilingSteps.Situation, desk);
