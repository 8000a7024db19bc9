using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class ShippingModel(FilingDesk desk) : StepPage<ShippingInput, ShippingAnswer>(FilingSteps.Shipping, desk);
