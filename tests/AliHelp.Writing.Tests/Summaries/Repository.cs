namespace AliHelp.Writing.Tests.Summaries;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>
    /// Compares with a file beside the tests. A difference that is meant is accepted by running with <c>ACCEPT_SNAPSHOTS=1</c>, and read in the diff.
    /// </summary>
    public static void AssertSame(string actual, string name)
    {
        var path = Path.Combine(Root, "tests/AliHelp.Writing.Tests/Summaries", name);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AliHelp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
