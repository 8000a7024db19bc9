using System.Reflection;
using System.Text.RegularExpressions;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

public sealed partial class FilingStepsTests
{
    [Fact]
    public void The_order_names_every_step_once()
    {
        var declared = typeof(FilingSteps).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<FilingStep>();

        Assert.Equal(declared.ToHashSet(), FilingSteps.InOrder.ToHashSet());
        Assert.Distinct(FilingSteps.InOrder);
    }

    [Fact]
    public void Names_are_words_in_lower_case_and_no_two_pages_share_one()
    {
        string[] names =
        [
            .. FilingSteps.InOrder.Select(step => step.Name),
            .. Enum.GetValues<Interruption>().Select(interruption => interruption.Name()),
            "check",
        ];

        Assert.Distinct(names);
        Assert.All(names, name => Assert.Matches(Kebab(), name));
    }

    [Fact]
    public void A_step_is_found_by_its_name()
    {
        Assert.All(FilingSteps.InOrder, step => Assert.Same(step, FilingSteps.Named(step.Name)));
        Assert.Null(FilingSteps.Named("no-such-step"));
    }

    [Fact]
    public void Every_property_of_the_answers_belongs_to_exactly_one_step()
    {
        var full = new FilingAnswers
        {
            Problem = new(Problem.Broken),
            Situation = new(true, true),
            Detail = new(null),
            Goal = new(Goal.NotDecided),
            Stage = new(Stage.Received),
            PaidOn = new(null, DayPrecision.Unknown),
            Shipping = new(null, null),
            DeliveredOn = new(null),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.Unknown),
            Done = new([]),
            Evidence = new([]),
            Message = new(),
        };
        Assert.All(typeof(FilingAnswers).GetProperties(), property => Assert.NotNull(property.GetValue(full)));

        var copied = FilingSteps.InOrder.Aggregate(FilingAnswers.None, (all, step) => step.Carry(full, all));

        Assert.Equal(full, copied);
        Assert.Equal(typeof(FilingAnswers).GetProperties().Length, FilingSteps.InOrder.Count);
    }

    [Fact]
    public void An_answer_that_an_earlier_one_has_made_impossible_is_asked_for_again()
    {
        var answers = new FilingAnswers { Problem = new(Problem.Broken), Detail = new(ProblemCode.Damaged), Goal = new(Goal.FullRefund) };
        Assert.Equal(FilingSteps.Stage, FilingPath.For(answers).FirstUnanswered);

        Assert.Equal(FilingSteps.Detail, FilingPath.For(answers with { Problem = new(Problem.Different) }).FirstUnanswered);
        Assert.Equal(FilingSteps.Goal, FilingPath.For(answers with { Problem = new(Problem.ChangedMind) }).FirstUnanswered);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Arrival_before_payment_is_asked_for_again(int daysAfterPayment, bool asked)
    {
        var paidOn = new DateOnly(2026, 11, 3);
        var answers = Received with { PaidOn = new(paidOn), DeliveredOn = new(paidOn.AddDays(daysAfterPayment)) };

        Assert.Equal(asked ? FilingSteps.DeliveredOn : FilingSteps.Countdown, FilingPath.For(answers).FirstUnanswered);
    }

    [Fact]
    public void A_day_of_receipt_counts_only_while_receipt_is_said_to_be_confirmed()
    {
        var answers = Received with
        {
            Stage = new(Stage.ReceiptConfirmed),
            PaidOn = new(new(2026, 11, 3)),
            DeliveredOn = new(new(2026, 11, 12), new(2026, 11, 13)),
        };
        Assert.Equal(FilingSteps.Countdown, FilingPath.For(answers).FirstUnanswered);

        Assert.Equal(FilingSteps.DeliveredOn, FilingPath.For(answers with { Stage = new(Stage.Received) }).FirstUnanswered);
    }

    [Fact]
    public void Having_opened_a_dispute_is_not_asked_of_somebody_whose_dispute_is_open()
    {
        var answers = Received with
        {
            Stage = new(Stage.ReturnSent),
            PaidOn = new(null, DayPrecision.Unknown),
            DeliveredOn = new(null),
            Payment = new(PaymentMethod.Unknown),
            Done = new([DoneItem.OpenedDispute]),
        };
        Assert.Equal(FilingSteps.Evidence, FilingPath.For(answers).FirstUnanswered);

        Assert.Equal(FilingSteps.Done, FilingPath.For(answers with { Stage = new(Stage.DisputeOpen) }).FirstUnanswered);
    }

    [Fact]
    public void Evidence_that_does_not_fit_the_problem_any_more_is_asked_for_again()
    {
        var answers = Received with
        {
            PaidOn = new(null, DayPrecision.Unknown),
            DeliveredOn = new(null),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.Unknown),
            Evidence = new([EvidenceItem.WeightOnLabel, EvidenceItem.Receipt]),
        };
        Assert.Equal(FilingSteps.Message, FilingPath.For(answers).FirstUnanswered);

        Assert.Equal(FilingSteps.Evidence, FilingPath.For(answers with { Problem = new(Problem.Counterfeit) }).FirstUnanswered);
    }

    [Theory]
    [InlineData(ProblemCode.InTransitLate, false)]
    [InlineData(ProblemCode.SentToWrongAddress, false)]
    [InlineData(ProblemCode.MarkedDelivered, true)]
    [InlineData(ProblemCode.Damaged, true)]
    [InlineData(null, true)]
    public void After_a_refusal_the_arrival_is_asked_unless_nothing_can_have_arrived(ProblemCode? code, bool asked)
    {
        var path = FilingPath.For(new()
        {
            Problem = new(Problem.DisputeRefused),
            Detail = new(code),
            Stage = new(Stage.DisputeRefused),
        });

        Assert.Equal(asked, path.Steps.Contains(FilingSteps.DeliveredOn));
        Assert.DoesNotContain(FilingSteps.Shipping, path.Steps);
    }

    private static FilingAnswers Received => new()
    {
        Problem = new(Problem.PartsMissing),
        Goal = new(Goal.FullRefund),
        Stage = new(Stage.Received),
    };

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
