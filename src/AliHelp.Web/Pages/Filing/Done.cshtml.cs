using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class DoneModel(FilingDesk desk) : StepPage<DoneInput, DoneAnswer>(FilingSteps.Done, desk);
