using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class EvidenceModel(FilingDesk desk) : StepPage<EvidenceInput, EvidenceAnswer>(FilingSteps.Evidence, desk);
