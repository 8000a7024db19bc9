using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AliHelp.Web.Api;

/// <summary>Reads parameters and collects what is wrong with them, each fault under the parameter's name.</summary>
internal sealed class Query(IQueryCollection query, ApiTexts texts)
{
    private readonly Dictionary<string, string[]> faults = [];

    /// <summary>What is wrong so far; null when nothing is.</summary>
    public ValidationProblem? Problem => faults.Count == 0 ? null : TypedResults.ValidationProblem(faults, title: texts.Title);

    /// <returns>The value; null where the parameter is absent, which is a fault of a required one, or not readable.</returns>
    public T? Read<T>(Parameter<T> parameter) where T : struct
    {
        var values = query[parameter.Name];
        if (values is not [{ Length: > 0 } text])
        {
            if (values.Count > 1)
                Refuse(parameter, texts.Repeated);
            else if (parameter.IsRequired)
                Refuse(parameter, texts.Missing);
            return null;
        }

        var value = parameter.Parse(text);
        if (value is null)
            Refuse(parameter, parameter.Fault(texts));
        return value;
    }

    public void Refuse(Parameter parameter, string fault) => faults[parameter.Name] = [fault];
}
