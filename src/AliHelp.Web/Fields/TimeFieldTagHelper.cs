using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>The browser's own time field, or a text field where the value is no time of day.</summary>
[HtmlTargetElement("time-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimeFieldTagHelper : FieldTagHelper
{
    protected override TagBuilder Control() =>
        string.IsNullOrWhiteSpace(Value) ? FieldMarkup.Void("input", ("type", "time"))
        : TimeText.Read(Value) is { } time ? FieldMarkup.Void("input", ("type", "time"), ("value", TimeText.Write(time)))
        : FieldMarkup.Void("input", ("type", "text"), ("inputmode", "numeric"), ("autocomplete", "off"), ("value", Value));
}

/// <summary>A time of day as a person types it: <c>23:59</c> or <c>9:05</c>. Some browsers add seconds.</summary>
public static class TimeText
{
    public static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Null for anything that is no time of day.</summary>
    public static TimeOnly? Read(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
}
