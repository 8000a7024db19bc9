using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using Microsoft.EntityFrameworkCore;

namespace AliHelp.Data;

/// <summary>Who may see a case: the holder of one browser's cookie.</summary>
public readonly record struct OwnerId(Guid Value);

public enum SaveOutcome
{
    Saved,

    /// <summary>The case has another version than the form was shown for; nothing was written.</summary>
    ChangedElsewhere,

    /// <summary>There is no such case, or it is somebody else's.</summary>
    NotFound,
}

/// <summary>A part of the list of cases, newest change first.</summary>
/// <param name="Unreadable">The ids of cases in this part that cannot be read.</param>
/// <param name="Next">Where the next part begins; null at the end.</param>
public sealed record CaseSlice(IReadOnlyList<CaseFile> Cases, IReadOnlyList<string> Unreadable, string? Next);

/// <summary>Keeps cases. Every question goes through the owner: another person's case does not exist.</summary>
public sealed class CaseStore(AliHelpContext context, TimeProvider time)
{
    // Crockford's base 32: no i, l, o, u, so that an id can be read out and typed.
    private const string IdAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int IdLength = 8;

    /// <exception cref="UnreadableCaseException">The case is there, but cannot be read.</exception>
    public async Task<CaseFile?> FindAsync(OwnerId owner, string id, CancellationToken ct)
    {
        var row = await WithParts(owner).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        return row is null ? null : Open(row);
    }

    public Task<CaseFile> CreateAsync(OwnerId owner, FilingAnswers answers, CancellationToken ct) =>
        CreateAsync(owner, new CaseFile("", Guid.Empty, answers, [], time.GetUtcNow(), default, null), ct);

    /// <summary>Keeps a case that was begun elsewhere, without its files. Its id stays, so that its number is the same, unless it is taken.</summary>
    internal async Task<CaseFile> CreateAsync(OwnerId owner, CaseFile file, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var row = new CaseRow
        {
            Id = IsId(file.Id) && !await IsTakenAsync(file.Id, ct) ? file.Id : await UnusedIdAsync(ct),
            Owner = owner.Value,
            Version = Guid.NewGuid(),
            Answers = CaseJson.Write(file.Answers),
            Shown = file.Shown is null ? null : CaseJson.Write(file.Shown),
            CreatedAt = file.CreatedAt.UtcDateTime,
            ChangedAt = now,
        };
        foreach (var happened in file.Events)
            Append(row, happened, now);
        context.Add(row);
        await context.SaveChangesAsync(ct);
        return Open(row);
    }

    /// <param name="version">The version that the form was shown for.</param>
    public Task<SaveOutcome> SaveAnswersAsync(OwnerId owner, string id, Guid version, FilingAnswers answers, CancellationToken ct) =>
        SaveAnswersAsync(owner, id, version, answers, null, ct);

    /// <summary>Both or neither.</summary>
    /// <param name="correction">What the history is to say about the change; null when nothing.</param>
    public Task<SaveOutcome> SaveAnswersAsync(
        OwnerId owner, string id, Guid version, FilingAnswers answers, AnswerCorrected? correction, CancellationToken ct) =>
        ChangeAsync(
            owner,
            id,
            version,
            (row, now) =>
            {
                row.Answers = CaseJson.Write(answers);
                if (correction is not null)
                    Append(row, correction, now);
            },
            ct);

    /// <param name="version">The version that the form was shown for.</param>
    public Task<SaveOutcome> AppendAsync(OwnerId owner, string id, Guid version, CaseEvent happened, CancellationToken ct) =>
        ChangeAsync(owner, id, version, (row, now) => Append(row, happened, now), ct);

    /// <summary>Keeps what the rules changed together with what the buyer is shown from now on: both or neither, and so only once.</summary>
    /// <param name="version">The version in which the change was found.</param>
    public Task<SaveOutcome> AppendAsync(
        OwnerId owner, string id, Guid version, RulesChanged change, ShownDecision shown, CancellationToken ct) =>
        ChangeAsync(
            owner,
            id,
            version,
            (row, now) =>
            {
                Append(row, change, now);
                row.Shown = CaseJson.Write(shown);
            },
            ct);

    /// <summary>Keeps what the buyer was told. Looking at a case is no change of it: version and order in the list stay.</summary>
    public Task RememberShownAsync(OwnerId owner, string id, ShownDecision shown, CancellationToken ct)
    {
        var json = CaseJson.Write(shown);
        return Owned(owner).Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Shown, json), ct);
    }

    /// <param name="cursor"><see cref="CaseSlice.Next"/> of the part before; null, or anything else, for the first part.</param>
    /// <param name="take">How many cases at most.</param>
    public Task<CaseSlice> ListAsync(OwnerId owner, string? cursor, int take, CancellationToken ct) => ListAsync(owner, _ => true, cursor, take, ct);

    /// <summary>The same of those that are wished. What cannot be read cannot be judged either, and is always among them.</summary>
    public async Task<CaseSlice> ListAsync(OwnerId owner, Predicate<CaseFile> wished, string? cursor, int take, CancellationToken ct)
    {
        var rows = WithParts(owner).AsNoTracking();
        if (ReadCursor(cursor) is var (changedAt, id))
            rows = rows.Where(row => row.ChangedAt < changedAt || (row.ChangedAt == changedAt && row.Id.CompareTo(id) < 0));

        var cases = new List<CaseFile>();
        var unreadable = new List<string>();
        CaseRow? last = null;
        var ordered = rows.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id);
        await foreach (var row in ordered.AsAsyncEnumerable().WithCancellation(ct))
        {
            var file = OpenOrNull(row);
            if (file is not null && !wished(file))
                continue;
            if (cases.Count + unreadable.Count == take)
                return new(cases, unreadable, Cursor(last!));
            last = row;
            if (file is null)
                unreadable.Add(row.Id);
            else
                cases.Add(file);
        }

        return new(cases, unreadable, null);
    }

    /// <summary>How many other cases of the owner are like that. Those that cannot be read are not counted.</summary>
    public async Task<int> CountOthersAsync(OwnerId owner, string id, Predicate<CaseFile> like, CancellationToken ct)
    {
        var others = await WithParts(owner).AsNoTracking().Where(row => row.Id != id).ToListAsync(ct);
        return others.Select(OpenOrNull).OfType<CaseFile>().Count(file => like(file));
    }

    public Task<int> CountAsync(OwnerId owner, CancellationToken ct) => Owned(owner).CountAsync(ct);

    /// <summary>Deletes a case with its events and files, also one that cannot be read. False where there is none.</summary>
    public async Task<bool> DeleteAsync(OwnerId owner, string id, CancellationToken ct) =>
        await Owned(owner).Where(row => row.Id == id).ExecuteDeleteAsync(ct) > 0;

    /// <returns>How many cases were deleted.</returns>
    public Task<int> DeleteAllAsync(OwnerId owner, CancellationToken ct) => Owned(owner).ExecuteDeleteAsync(ct);

    private IQueryable<CaseRow> Owned(OwnerId owner) => context.Cases.Where(row => row.Owner == owner.Value);

    // Two queries instead of one that would repeat every event for every file.
    private IQueryable<CaseRow> WithParts(OwnerId owner) =>
        Owned(owner).Include(row => row.Events.OrderBy(happened => happened.Sequence)).Include(row => row.Files.OrderBy(file => file.Number))
            .AsSplitQuery();

    private async Task<SaveOutcome> ChangeAsync(
        OwnerId owner, string id, Guid version, Action<CaseRow, DateTime> change, CancellationToken ct)
    {
        var row = await Owned(owner).SingleOrDefaultAsync(row => row.Id == id, ct);
        if (row is null)
            return SaveOutcome.NotFound;
        if (row.Version != version)
            return SaveOutcome.ChangedElsewhere;

        var now = time.GetUtcNow().UtcDateTime;
        change(row, now);
        row.Version = Guid.NewGuid();
        row.ChangedAt = now;
        try
        {
            await context.SaveChangesAsync(ct);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveOutcome.ChangedElsewhere;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private async Task<string> UnusedIdAsync(CancellationToken ct)
    {
        string id;
        do
            id = RandomNumberGenerator.GetString(IdAlphabet, IdLength);
        while (await IsTakenAsync(id, ct));
        return id;
    }

    private Task<bool> IsTakenAsync(string id, CancellationToken ct) => context.Cases.AnyAsync(row => row.Id == id, ct);

    private static bool IsId(string id) => id.Length == IdLength && id.All(IdAlphabet.Contains);

    private static void Append(CaseRow row, CaseEvent happened, DateTime now) =>
        row.Events.Add(new() { Event = CaseJson.Write(happened), RecordedAt = now });

    private static CaseFile? OpenOrNull(CaseRow row)
    {
        try
        {
            return Open(row);
        }
        catch (UnreadableCaseException)
        {
            return null;
        }
    }

    private static CaseFile Open(CaseRow row)
    {
        try
        {
            return new(
                row.Id,
                row.Version,
                CaseJson.Read<FilingAnswers>(row.Answers),
                [.. row.Events.Select(happened => CaseJson.Read<CaseEvent>(happened.Event))],
                new(row.CreatedAt, TimeSpan.Zero),
                new(row.ChangedAt, TimeSpan.Zero),
                row.Shown is null ? null : CaseJson.Read<ShownDecision>(row.Shown))
            {
                Files = [.. row.Files.Select(EvidenceStore.Open)],
            };
        }
        catch (JsonException exception)
        {
            throw new UnreadableCaseException(row.Id, exception);
        }
    }

    private static string Cursor(CaseRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.ChangedAt.Ticks}-{row.Id}");

    private static (DateTime ChangedAt, string Id)? ReadCursor(string? cursor) =>
        cursor?.Split('-') is [var ticks, { Length: IdLength } id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count <= DateTime.MaxValue.Ticks
            ? (new(count, DateTimeKind.Utc), id)
            : null;
}
