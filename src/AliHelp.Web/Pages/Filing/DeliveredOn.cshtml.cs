using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class DeliveredOnModel(FilingDesk desk) : StepPage<DeliveredOnInput, DeliveredOnAnswer>(FilingSteps.DeliveredOn, desk);
