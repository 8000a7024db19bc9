namespace AliHelp.Writing.Words;

internal sealed class EnglishPlanTexts : PlanTexts
{
}
