namespace AliHelp.Writing.Words;

internal sealed class KoreanPlanTexts : PlanTexts
{
}
