using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Filing;

public sealed class MessageModel(FilingDesk desk) : StepPage<MessageInput, MessageAnswer>(FilingSteps.Message, desk);
