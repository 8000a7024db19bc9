using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class PaymentModel(FilingDesk desk) : StepPage<PaymentInput, PaymentAnswer>(FilingSteps.Payment, desk);
