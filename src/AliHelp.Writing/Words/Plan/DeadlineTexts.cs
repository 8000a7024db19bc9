using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Words;

/// <summary>What each clock asks for. Its name is <see cref="RulesTexts.Name(RuleId)"/>.</summary>
public abstract class DeadlineTexts
{
    /// <summary>"도착한 날 11월 12일(목)부터".</summary>
    public abstract string Starts(string what, string day);

    public abstract string WhatToDo(RuleId rule);

    public abstract string IfPassed(RuleId rule);
}
