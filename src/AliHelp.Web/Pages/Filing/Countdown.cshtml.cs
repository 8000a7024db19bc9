using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class CountdownModel(FilingDesk desk) : StepPage<CountdownInput, CountdownAnswer>(FilingSteps.Countdown, desk);
