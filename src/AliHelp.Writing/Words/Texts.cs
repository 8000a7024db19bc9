namespace AliHelp.Writing.Words;

/// <summary>
/// Every sentence that a person reads on a page or in a download, except the messages to others. A string is a property,
/// a sentence with data is a method; a missing translation does not compile.
/// </summary>
public abstract class Texts
{
    public static Texts Korean { get; } = new KoreanTexts();

    public static Texts English { get; } = new EnglishTexts();

    public abstract Language Language { get; }

    /// <summary>The BCP 47 tag: ko or en.</summary>
    public abstract string Tag { get; }

    public abstract SiteTexts Site { get; }

    public abstract FilingTexts Filing { get; }

    public abstract ChoicesTexts Choices { get; }

    public abstract DatesTexts Dates { get; }

    public abstract HolidaysTexts Holidays { get; }

    public abstract RulesTexts Rules { get; }

    public abstract ReasonsTexts Reasons { get; }

    public abstract PlanTexts Plan { get; }

    public abstract EventTexts Events { get; }

    public abstract QuickTexts Quick { get; }

    public abstract GuideTexts Guide { get; }

    public abstract LockerTexts Locker { get; }

    public abstract HostingTexts Hosting { get; }

    public static Texts For(Language language) => language switch
    {
        Language.Korean => Korean,
        Language.English => English,
    };

    private sealed class KoreanTexts : Texts
    {
        public override Language Language => Language.Korean;

        public override string Tag => "ko";

        public override SiteTexts Site { get; } = new KoreanSiteTexts();

        public override FilingTexts Filing { get; } = new KoreanFilingTexts();

        public override ChoicesTexts Choices { get; } = new KoreanChoicesTexts();

        public override DatesTexts Dates { get; } = new KoreanDatesTexts();

        public override HolidaysTexts Holidays { get; } = new KoreanHolidaysTexts();

        public override RulesTexts Rules { get; } = new KoreanRulesTexts();

        public override ReasonsTexts Reasons { get; } = new KoreanReasonsTexts();

        public override PlanTexts Plan { get; } = new KoreanPlanTexts();

        public override EventTexts Events { get; } = new KoreanEventTexts();

        public override QuickTexts Quick { get; } = new KoreanQuickTexts();

        public override GuideTexts Guide { get; } = new KoreanGuideTexts();

        public override LockerTexts Locker { get; } = new KoreanLockerTexts();

        public override HostingTexts Hosting { get; } = new KoreanHostingTexts();
    }

    private sealed class EnglishTexts : Texts
    {
        public override Language Language => Language.English;

        public override string Tag => "en";

        public override SiteTexts Site { get; } = new EnglishSiteTexts();

        public override FilingTexts Filing { get; } = new EnglishFilingTexts();

        public override ChoicesTexts Choices { get; } = new EnglishChoicesTexts();

        public override DatesTexts Dates { get; } = new EnglishDatesTexts();

        public override HolidaysTexts Holidays { get; } = new EnglishHolidaysTexts();

        public override RulesTexts Rules { get; } = new EnglishRulesTexts();

        public override ReasonsTexts Reasons { get; } = new EnglishReasonsTexts();

        public override PlanTexts Plan { get; } = new EnglishPlanTexts();

        public override EventTexts Events { get; } = new EnglishEventTexts();

        public override QuickTexts Quick { get; } = new EnglishQuickTexts();

        public override GuideTexts Guide { get; } = new EnglishGuideTexts();

        public override LockerTexts Locker { get; } = new EnglishLockerTexts();

        public override HostingTexts Hosting { get; } = new EnglishHostingTexts();
    }
}
