using System.Data.Common;
using System.Reflection;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace AliHelp.Web.Tests.Data;

public sealed class CaseStoreTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly FilingAnswers Broken = new() { Problem = new(Problem.Broken), PaidOn = new(new(2026, 11, 3)) };
    private static readonly CaseEvent Opened = new DisputeOpened(new(2026, 11, 23));

    private readonly OwnerId me = new(Guid.NewGuid());

    [Fact]
    public async Task A_new_case_has_a_short_id_and_comes_back_as_it_was_given()
    {
        var created = await CreateAsync(Broken);

        Assert.Matches("^[0-9a-hjkmnp-tv-z]{8}$", created.Id);
        Assert.Equal(app.Time.GetUtcNow(), created.CreatedAt);
        Assert.Equivalent(created, await FindAsync(created.Id), strict: true);
    }

    [Fact]
    public async Task Every_answer_survives_the_way_to_the_database_and_back()
    {
        var answers = new FilingAnswers
        {
            Problem = new(Problem.NotSure),
            Situation = new(true, null),
            Detail = new(null),
            Goal = new(Goal.PartialRefund),
            Stage = new(Stage.ReturnSent, new(2026, 11, 20), "LP00123"),
            PaidOn = new(new(2026, 11, 1), DayPrecision.Month),
            Shipping = new(new(2026, 11, 4), null),
            DeliveredOn = new(new(2026, 11, 12), new(2026, 11, 13)),
            Countdown = new(OrderPageView.EndDate)
            {
                EndDate = new(2026, 12, 1),
                EndTime = new(23, 59),
                Zone = OrderPageZone.Pacific,
                ReadAt = new(2026, 11, 23, 9, 5, 0),
            },
            Payment = new(PaymentMethod.KakaoPay, WalletFunding.Card),
            Done = new([DoneItem.MessagedSeller, DoneItem.TookPictures], new(2026, 11, 14), SellerReply.Refused),
            Evidence = new([EvidenceItem.DamagePhoto]),
            Message = new("0012 3456", "무선 이어폰 <b>", 23.90m, Currency.Usd, "왼쪽이 \"깨졌어요\"", ["hinge"]),
        };

        Assert.All(typeof(FilingAnswers).GetProperties(), property => Assert.NotNull(property.GetValue(answers)));
        Assert.Equivalent(answers, (await FindAsync((await CreateAsync(answers)).Id))!.Answers, strict: true);
    }

    public static TheoryData<Type> KindsOfEvent =>
        [.. typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)) && !type.IsAbstract)];

    [Theory, MemberData(nameof(KindsOfEvent))]
    public async Task Every_kind_of_event_can_be_kept(Type kind)
    {
        var happened = (CaseEvent)Sample(kind);
        var created = await CreateAsync(Broken);

        Assert.Equal(SaveOutcome.Saved, await AppendAsync(me, created.Id, created.Version, happened));
        var kept = Assert.Single((await FindAsync(created.Id))!.Events);
        Assert.Equal(kind, kept.GetType());
        Assert.Equivalent(happened, kept, strict: true);
    }

    /// <summary>As the first edition wrote them, and with the parts that came later left out.</summary>
    public static TheoryData<string, CaseEvent> OldRows => new()
    {
        { """{"schema":1,"data":{"kind":"disputeOpened","on":"2026-11-13"}}""", new DisputeOpened(new(2026, 11, 13)) },
        { """{"schema":1,"data":{"kind":"sellerReplied","on":"2026-11-13","reply":"refused"}}""", new SellerReplied(new(2026, 11, 13), SellerReply.Refused) },
        { """{"schema":1,"data":{"kind":"moneyArrived","on":"2026-11-13"}}""", new MoneyArrived(new(2026, 11, 13)) },
    };

    [Theory, MemberData(nameof(OldRows))]
    public async Task A_row_of_an_older_program_can_still_be_read(string text, CaseEvent told)
    {
        var created = await CreateAsync(Broken);
        await AppendAsync(me, created.Id, created.Version, Opened);
        await SqlAsync($"UPDATE case_events SET Event = $text WHERE CaseId = '{created.Id}'", text);
        await SqlAsync(
            $"UPDATE cases SET Shown = $text WHERE Id = '{created.Id}'",
            """{"schema":1,"data":{"edition":"2026-11-23","shownOn":"2026-11-23","nextAction":"openDispute","dueOn":null}}""");

        var kept = (await FindAsync(created.Id))!;

        Assert.Equal(told, Assert.Single(kept.Events));
        Assert.Equal(new(new(2026, 11, 23), new(2026, 11, 23), NextAction.OpenDispute, null), kept.Shown);
    }

    [Fact]
    public async Task Answers_and_what_the_history_says_about_them_are_saved_both_or_neither()
    {
        var created = await CreateAsync(Broken);
        var corrected = Broken with { PaidOn = new(new(2026, 11, 4)) };
        var correction = new AnswerCorrected(new(2026, 11, 23), new() { PaidOn = Broken.PaidOn }, new() { PaidOn = corrected.PaidOn });

        Assert.Equal(SaveOutcome.Saved, await CorrectAsync(created.Version));
        Assert.Equal(SaveOutcome.ChangedElsewhere, await CorrectAsync(created.Version));

        var kept = (await FindAsync(created.Id))!;
        Assert.Equal(corrected, kept.Answers);
        Assert.Equal([correction], kept.Events);

        Task<SaveOutcome> CorrectAsync(Guid version) =>
            app.WithStoreAsync(store => store.SaveAnswersAsync(me, created.Id, version, corrected, correction, default));
    }

    [Fact]
    public async Task Of_many_windows_that_find_the_rules_changed_one_writes_it_with_what_is_shown_now()
    {
        var created = await CreateAsync(Broken);
        var change = new RulesChanged(new(2026, 11, 23), new(2026, 5, 1), new(2026, 11, 23), []);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            app.WithStoreAsync(store => store.AppendAsync(me, created.Id, created.Version, change, Shown, default)))));

        Assert.Single(outcomes, SaveOutcome.Saved);
        var kept = (await FindAsync(created.Id))!;
        Assert.Single(kept.Events);
        Assert.Equivalent(Shown, kept.Shown, strict: true);
    }

    [Fact]
    public async Task The_list_can_be_asked_for_some_cases_only_part_by_part()
    {
        var wished = new List<string>();
        for (var i = 0; i < 9; i++)
        {
            var file = await CreateAsync(i % 2 == 0 ? Broken : FilingAnswers.None);
            if (i % 2 == 0)
                wished.Insert(0, file.Id);
            app.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var first = await ListAsync(null);
        var second = await ListAsync(first.Next);
        var third = await ListAsync(second.Next);

        Assert.Equal(wished, new[] { first, second, third }.SelectMany(slice => slice.Cases).Select(file => file.Id));
        Assert.Equal((2, 2, 1), (first.Cases.Count, second.Cases.Count, third.Cases.Count));
        Assert.Null(third.Next);

        Task<CaseSlice> ListAsync(string? cursor) =>
            app.WithStoreAsync(store => store.ListAsync(me, file => file.Answers.Problem is not null, cursor, 2, default));
    }

    [Fact]
    public async Task Other_cases_are_counted_without_this_one_those_of_others_and_those_that_cannot_be_read()
    {
        var created = await CreateAsync(Broken);
        await CreateAsync(Broken);
        await CreateAsync(FilingAnswers.None);
        await app.WithStoreAsync(store => store.CreateAsync(new(Guid.NewGuid()), Broken, default));
        await SqlAsync($"UPDATE cases SET Answers = 'x' WHERE Id = '{(await CreateAsync(Broken)).Id}'");

        Assert.Equal(1, await app.WithStoreAsync(store => store.CountOthersAsync(me, created.Id, file => file.Answers.Problem is not null, default)));
    }

    [Fact]
    public async Task Events_come_back_in_the_order_in_which_they_were_recorded()
    {
        var id = (await CreateAsync(Broken)).Id;
        DateOnly[] days = [new(2026, 11, 23), new(2026, 11, 20), new(2026, 11, 22)];
        foreach (var day in days)
        {
            var version = (await FindAsync(id))!.Version;
            await AppendAsync(me, id, version, new DisputeOpened(day));
        }

        Assert.Equal(days, (await FindAsync(id))!.Events.Select(happened => happened.On));
    }

    [Fact]
    public async Task A_change_renews_version_and_time()
    {
        var created = await CreateAsync(Broken);
        app.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(SaveOutcome.Saved, await SaveAsync(me, created, FilingAnswers.None));

        var changed = (await FindAsync(created.Id))!;
        Assert.NotEqual(created.Version, changed.Version);
        Assert.Equal(created.CreatedAt, changed.CreatedAt);
        Assert.Equal(created.ChangedAt.AddMinutes(5), changed.ChangedAt);
        Assert.Equal(FilingAnswers.None, changed.Answers);
    }

    [Fact]
    public async Task A_form_shown_for_an_older_version_overwrites_nothing()
    {
        var created = await CreateAsync(Broken);
        await SaveAsync(me, created, Broken with { Goal = new(Goal.Exchange) });

        Assert.Equal(SaveOutcome.ChangedElsewhere, await SaveAsync(me, created, FilingAnswers.None));
        Assert.Equal(SaveOutcome.ChangedElsewhere, await AppendAsync(me, created.Id, created.Version, Opened));

        var kept = (await FindAsync(created.Id))!;
        Assert.Equal(Goal.Exchange, kept.Answers.Goal!.Goal);
        Assert.Empty(kept.Events);
    }

    [Fact]
    public async Task Of_changes_at_the_same_moment_exactly_one_is_saved()
    {
        var created = await CreateAsync(Broken);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            AppendAsync(me, created.Id, created.Version, Opened))));

        Assert.Single(outcomes, SaveOutcome.Saved);
        Assert.Equal(7, outcomes.Count(outcome => outcome is SaveOutcome.ChangedElsewhere));
        Assert.Single((await FindAsync(created.Id))!.Events);
    }

    [Fact]
    public async Task Another_persons_case_does_not_exist()
    {
        var theirs = await CreateAsync(Broken);
        var stranger = new OwnerId(Guid.NewGuid());

        Assert.Null(await app.WithStoreAsync(store => store.FindAsync(stranger, theirs.Id, default)));
        Assert.Equal(SaveOutcome.NotFound, await SaveAsync(stranger, theirs, FilingAnswers.None));
        Assert.Equal(SaveOutcome.NotFound, await AppendAsync(stranger, theirs.Id, theirs.Version, Opened));
        Assert.False(await app.WithStoreAsync(store => store.DeleteAsync(stranger, theirs.Id, default)));
        Assert.Equal(0, await app.WithStoreAsync(store => store.DeleteAllAsync(stranger, default)));
        Assert.Empty((await app.WithStoreAsync(store => store.ListAsync(stranger, null, 20, default))).Cases);
        await RememberAsync(stranger, theirs.Id);

        Assert.Equivalent(theirs, await FindAsync(theirs.Id), strict: true);
    }

    [Fact]
    public async Task What_was_shown_is_remembered_without_changing_the_case()
    {
        var created = await CreateAsync(Broken);
        app.Time.Advance(TimeSpan.FromMinutes(5));

        await RememberAsync(me, created.Id);

        var kept = await FindAsync(created.Id);
        Assert.Equivalent(created with { Shown = Shown }, kept, strict: true);
        Assert.True(Shown.IsSameAs(kept!.Shown!));
    }

    [Theory]
    [InlineData("Answers", "not json")]
    [InlineData("Answers", "null")]
    [InlineData("Answers", """{"schema":2,"data":{}}""")]
    [InlineData("Answers", """{"schema":1,"data":{"colour":"red"}}""")]
    [InlineData("Answers", """{"schema":1,"data":{"problem":{}}}""")]
    [InlineData("Answers", """{"schema":1,"data":{"problem":{"problem":"exploded"}}}""")]
    [InlineData("Answers", """{"schema":1,"data":{"problem":{"problem":1}}}""")]
    [InlineData("Shown", "{}")]
    public async Task A_case_that_cannot_be_read_says_so_and_keeps_its_text(string column, string text)
    {
        var created = await CreateAsync(Broken);
        var other = await CreateAsync(Broken);
        await SqlAsync($"UPDATE cases SET {column} = $text WHERE Id = '{created.Id}'", text);

        var exception = await Assert.ThrowsAsync<UnreadableCaseException>(() => FindAsync(created.Id));
        Assert.Equal(created.Id, exception.CaseId);

        var list = await app.WithStoreAsync(store => store.ListAsync(me, null, 20, default));
        Assert.Equal(other.Id, Assert.Single(list.Cases).Id);
        Assert.Equal(created.Id, Assert.Single(list.Unreadable));
        Assert.Equal(text, await SqlAsync($"SELECT {column} FROM cases WHERE Id = '{created.Id}'"));
        Assert.True(await app.WithStoreAsync(store => store.DeleteAsync(me, created.Id, default)));
    }

    [Fact]
    public async Task An_event_of_an_unknown_kind_makes_the_case_unreadable()
    {
        var created = await CreateAsync(Broken);
        await AppendAsync(me, created.Id, created.Version, Opened);
        await SqlAsync(
            $"UPDATE case_events SET Event = $text WHERE CaseId = '{created.Id}'",
            """{"schema":1,"data":{"kind":"teleported","on":"2026-11-23"}}""");

        await Assert.ThrowsAsync<UnreadableCaseException>(() => FindAsync(created.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task The_list_goes_through_all_cases_newest_change_first(int minutesBetween)
    {
        var created = new List<CaseFile>();
        for (var i = 0; i < 7; i++)
        {
            created.Add(await CreateAsync(Broken));
            app.Time.Advance(TimeSpan.FromMinutes(minutesBetween));
        }

        var seen = new List<CaseFile>();
        string? cursor = null;
        var sizes = new List<int>();
        do
        {
            var slice = await app.WithStoreAsync(store => store.ListAsync(me, cursor, 3, default));
            seen.AddRange(slice.Cases);
            sizes.Add(slice.Cases.Count);
            cursor = slice.Next;
        }
        while (cursor is not null);

        Assert.Equal([3, 3, 1], sizes);
        Assert.Equal(
            created.OrderByDescending(file => file.ChangedAt).ThenByDescending(file => file.Id, StringComparer.Ordinal).Select(file => file.Id),
            seen.Select(file => file.Id));
    }

    [Fact]
    public async Task A_case_that_fills_the_part_is_not_followed_by_an_empty_one()
    {
        await CreateAsync(Broken);
        await CreateAsync(Broken);

        Assert.Null((await app.WithStoreAsync(store => store.ListAsync(me, null, 2, default))).Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0-")]
    [InlineData("99999999999999999999-00000000")]
    [InlineData("9223372036854775807-00000000")]
    [InlineData("-1-00000000")]
    [InlineData("' OR 1=1 --")]
    public async Task A_strange_cursor_starts_at_the_beginning(string cursor)
    {
        var created = await CreateAsync(Broken);

        Assert.Equal(created.Id, Assert.Single((await app.WithStoreAsync(store => store.ListAsync(me, cursor, 20, default))).Cases).Id);
    }

    [Fact]
    public async Task Deleting_takes_the_events_along_and_nothing_else()
    {
        var created = await CreateAsync(Broken);
        var other = await CreateAsync(Broken);
        foreach (var file in new[] { created, other })
            await AppendAsync(me, file.Id, file.Version, Opened);

        Assert.True(await app.WithStoreAsync(store => store.DeleteAsync(me, created.Id, default)));
        Assert.False(await app.WithStoreAsync(store => store.DeleteAsync(me, created.Id, default)));

        Assert.Null(await FindAsync(created.Id));
        Assert.Equal(0L, await SqlAsync($"SELECT COUNT(*) FROM case_events WHERE CaseId = '{created.Id}'"));
        Assert.Single((await FindAsync(other.Id))!.Events);
    }

    [Fact]
    public async Task Deleting_all_leaves_the_cases_of_others()
    {
        var stranger = new OwnerId(Guid.NewGuid());
        var theirs = await app.WithStoreAsync(store => store.CreateAsync(stranger, Broken, default));
        await CreateAsync(Broken);
        await CreateAsync(Broken);

        Assert.Equal(2, await app.WithStoreAsync(store => store.CountAsync(me, default)));
        Assert.Equal(2, await app.WithStoreAsync(store => store.DeleteAllAsync(me, default)));
        Assert.Equal(0, await app.WithStoreAsync(store => store.CountAsync(me, default)));
        Assert.NotNull(await app.WithStoreAsync(store => store.FindAsync(stranger, theirs.Id, default)));
    }

    [Fact]
    public async Task The_migrations_build_the_model_as_it_is() =>
        Assert.False(await app.InScopeAsync((AliHelpContext context) => Task.FromResult(context.Database.HasPendingModelChanges())));

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", 1L)]
    public async Task The_database_is_opened_with(string pragma, object value) => Assert.Equal(value, await SqlAsync($"PRAGMA {pragma}"));

    [Fact]
    public async Task There_is_an_index_in_the_order_of_the_list()
    {
        var index = await SqlAsync("SELECT sql FROM sqlite_master WHERE name LIKE 'IX_cases_%'");
        Assert.Equal("""CREATE INDEX "IX_cases_Owner_ChangedAt_Id" ON "cases" ("Owner", "ChangedAt", "Id")""", index);
    }

    private static readonly ShownDecision Shown = new(
        new(2026, 11, 23),
        new(2026, 11, 24),
        NextAction.CheckOrderPage,
        null,
        [new(RuleId.DisputeWindowFromReceipt, new(2026, 11, 27), new(15, 15), new(2026, 11, 12)), new(RuleId.RefundCard, new(2026, 12, 18), new(7, 15))]);

    private Task<CaseFile> CreateAsync(FilingAnswers answers) => app.WithStoreAsync(store => store.CreateAsync(me, answers, default));

    private Task<CaseFile?> FindAsync(string id) => app.WithStoreAsync(store => store.FindAsync(me, id, default));

    private Task<SaveOutcome> SaveAsync(OwnerId owner, CaseFile shown, FilingAnswers answers) =>
        app.WithStoreAsync(store => store.SaveAnswersAsync(owner, shown.Id, shown.Version, answers, default));

    private Task<SaveOutcome> AppendAsync(OwnerId owner, string id, Guid version, CaseEvent happened) =>
        app.WithStoreAsync(store => store.AppendAsync(owner, id, version, happened, default));

    private Task<bool> RememberAsync(OwnerId owner, string id) => app.WithStoreAsync(async store =>
    {
        await store.RememberShownAsync(owner, id, Shown, default);
        return true;
    });

    private Task<object?> SqlAsync(string sql, string? text = null) => app.InScopeAsync(async (AliHelpContext context) =>
    {
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        if (text is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("$text", text);
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync();
    });

    private static object Sample(Type type) =>
        type == typeof(DateOnly) ? new DateOnly(2026, 11, 23)
        : type == typeof(string) ? "한글 <&>"
        : type == typeof(decimal) ? 12.5m
        : type == typeof(int) ? 3
        : type == typeof(FilingAnswers) ? Broken
        : type == typeof(CaseEvent) ? Opened
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? ListOf(type.GetGenericArguments()[0])
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : Nullable.GetUnderlyingType(type) is { } inner ? Sample(inner)
        : Assert.Single(type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)) is var constructor
            ? constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))])
            : null!;

    private static Array ListOf(Type type)
    {
        var list = Array.CreateInstance(type, 2);
        for (var i = 0; i < list.Length; i++)
            list.SetValue(Sample(type), i);
        return list;
    }
}
