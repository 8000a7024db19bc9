using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class DetailModel(FilingDesk desk) : StepPage<DetailInput, DetailAnswer>(FilingSteps.Detail, desk);
