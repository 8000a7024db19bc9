using System.Globalization;

namespace AliHelp.Web.Journey;

/// <summary>The addresses of a case's evidence. There is no other place that knows them, besides the routes themselves.</summary>
public static class EvidenceLinks
{
    public const string Import = "/cases/import";

    /// <summary>The shot list with its files.</summary>
    public static string All(string id) => $"{FilingLinks.Case(id)}/evidence";

    public static string File(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{All(id)}/{number}");

    public static string Thumbnail(string id, int number) => $"{File(id, number)}/thumbnail";

    public static string Delete(string id, int number) => $"{File(id, number)}/delete";

    /// <summary>The case with all its files.</summary>
    public static string Zip(string id) => $"{FilingLinks.Case(id)}/evidence.zip";
}
