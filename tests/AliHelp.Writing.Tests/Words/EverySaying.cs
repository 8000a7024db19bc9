using System.Reflection;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Words;

/// <summary>One thing a text area can say, in one language.</summary>
internal sealed record Saying(string Area, string Call, Language Language, string? Text);

/// <summary>
/// Calls every public member of the text areas with every member of every enum that it takes, so that no arm of a switch stays unread.
/// </summary>
internal static class EverySaying
{
    public static IEnumerable<Saying> Of(Texts texts) =>
        new object[] { texts.Choices, texts.Dates, texts.Holidays, texts.Rules, texts.Plan, texts.Events, texts.Guide, texts.Locker }
            .SelectMany(area => Of(area.GetType().BaseType!.Name, area, texts.Language));

    private static IEnumerable<Saying> Of(string name, object area, Language language)
    {
        foreach (var property in area.GetType().GetProperties())
            switch (property.GetValue(area))
            {
                case string text:
                    yield return new(name, property.Name, language, text);
                    break;
                case IEnumerable<string> list:
                    foreach (var (text, i) in list.Select((text, i) => (text, i)))
                        yield return new(name, $"{property.Name} {i}", language, text);
                    break;
                case { } nested:
                    foreach (var saying in Of(nested.GetType().BaseType!.Name, nested, language))
                        yield return saying;
                    break;
            }

        foreach (var method in area.GetType().GetMethods().Where(method => !method.IsSpecialName && SaysSomething(method)))
        {
            if (method.Name is nameof(ToString) || !method.GetParameters().All(CanBeFed))
                continue;
            foreach (var arguments in Combinations(method.GetParameters()))
            {
                var call = $"{method.Name}({string.Join(", ", arguments.Select(argument => argument ?? "null"))})";
                var said = method.Invoke(area, arguments);
                if (said is IReadOnlyList<string> list)
                    foreach (var (i, text) in list.Index())
                        yield return new(name, $"{call} {i}", language, text);
                else
                    yield return new(name, call, language, (string?)said);
            }
        }
    }

    private static bool SaysSomething(MethodInfo method) =>
        method.ReturnType == typeof(string) || method.ReturnType == typeof(IReadOnlyList<string>);

    private static bool CanBeFed(ParameterInfo parameter) => Values(parameter).Any();

    private static IEnumerable<object?[]> Combinations(ParameterInfo[] parameters) => parameters.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (all, parameter) => all.SelectMany(start => Values(parameter).Select(value => (object?[])[.. start, value])));

    private static IEnumerable<object?> Values(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        IEnumerable<object?> values =
            type.IsEnum ? Enum.GetValues(type).Cast<object?>()
            : type == typeof(string) ? ["7"]
            : type == typeof(int) ? [1, 3]
            : type == typeof(decimal) ? [12.5m]
            : type == typeof(bool) ? [true, false]
            : type == typeof(DateOnly) ? [new DateOnly(2026, 11, 27)]
            : type == typeof(TimeOnly) ? [new TimeOnly(23, 59)]
            : type == typeof(DateTime) ? [new DateTime(2026, 11, 27, 23, 59, 59)]
            : [];
        var isNullable = type != parameter.ParameterType
            || new NullabilityInfoContext().Create(parameter).ReadState is NullabilityState.Nullable;
        return isNullable && values.Any() ? values.Append(null) : values;
    }
}
