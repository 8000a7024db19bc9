using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class PaidOnModel(FilingDesk desk) : StepPage<PaidOnInput, PaidOnAnswer>(FilingSteps.PaidOn, desk);
