package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.Statement;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.PastHeadcount;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Simulation;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import io.github.entas.io.Result;
import io.github.entas.io.ResultReader;
import io.github.entas.io.ResultWriter;
import io.github.entas.strategy.Strategy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final int NONE = 0;
  private static final int MIX = 1;
  private static final Summary PLAIN = Summary.of(Simulation.of(scenario()).threads(1).run());
  private static final Summary EXPLAINED =
      PLAIN.withExplanation(
          StrategyExplanation.of(scenario(), "mix", scenario().target().year(), s -> s.threads(1)));

  @Test
  void sectionsStandInOrder() {
    assertThat(sections(html(EXPLAINED)))
        .containsExactly(
            "answer",
            "fan",
            "chance",
            "cost",
            "contributions",
            "reach",
            "cohorts",
            "costs",
            "acceptability",
            "findings",
            "assumptions",
            "method",
            "rerun",
            "glossary");
  }

  @Test
  void whatTheResultDoesNotHoldIsLeftOut() {
    Summary bare =
        new Summary(SmallCity.scenario(), PLAIN.strategies().subList(0, 1), null, List.of());

    assertThat(sections(html(PLAIN))).doesNotContain("contributions").contains("reach");
    assertThat(sections(html(bare)))
        .containsExactly("answer", "fan", "chance", "cohorts", "method", "rerun", "glossary");
    assertThat(html(bare)).doesNotContain("href=\"#cost\"");
  }

  @Test
  void theSameResultGivesTheSamePage() {
    Result readBack = ResultReader.read("r.json", ResultWriter.json(EXPLAINED));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Report.of(readBack, Language.ENGLISH).html()).isEqualTo(html(EXPLAINED));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The chance of 12 of 64 draws, its Wilson interval, and so on. */
  @Test
  void theAnswerSaysHowLikelyByWhenAndAtWhatCost() {
    assertThat(answer(d -> d < 3 ? 0.05 : 0.2)).contains("Not in 2025:");
    assertThat(answer(d -> d < 12 ? 0.05 : 0.2))
        .contains("Unlikely in 2025:", "with a chance of 18.8 %");
    assertThat(answer(d -> d < 40 ? 0.05 : 0.2)).contains("An even chance or better in 2025:");
    assertThat(answer(d -> 0.05)).contains("Likely in 2025:");
  }

  @Test
  void theAnswerSaysWhenNoYearIsLikely() {
    assertThat(answer(d -> d < 12 ? 0.05 : 0.2))
        .contains("In no year up to 2025 does any of the strategies have an even chance");
    assertThat(answer(d -> 0.05))
        .contains("The first year with an even chance of the target, or a better one, is 2025");
  }

  @Test
  void indonesianIsSaidInItsTerms() {
    String page = Report.of(Result.of(EXPLAINED), Language.INDONESIAN).html();

    assertThat(page)
        .contains("<html lang=\"id\">", "Persentase penduduk miskin", "Jawabannya", "galat survei")
        .doesNotContain("The answer");
  }

  @Test
  void theContentSecurityPolicyLetsInWhatIsThereAndNothingElse() throws NoSuchAlgorithmException {
    String page = html(PLAIN);
    String policy = first("Content-Security-Policy\" content=\"([^\"]*)\"", page);

    assertThat(policy)
        .isEqualTo(
            "default-src &#39;none&#39;; style-src &#39;"
                + hash(first("<style>(.*?)</style>", page))
                + "&#39;; script-src &#39;"
                + hash(first("<script>(.*?)</script>", page))
                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;");
    assertThat(page)
        .doesNotContain(" src=")
        .doesNotContainPattern("href=\"(?!#)")
        .doesNotContain("url(");
  }

  @Test
  void numbersAreAlignedAndTextsAreNot() {
    String costs = first("<section id=\"costs\">(.*?)</section>", html(PLAIN));

    assertThat(costs)
        .contains("<th scope=\"col\">Strategy</th>")
        .contains("<th scope=\"col\" class=\"number\">City</th>")
        .containsPattern("<th scope=\"row\">[^<]+</th><td class=\"number\">");
  }

  @Test
  void whatIsFoldedIsNamed() {
    Scenario city =
        SmallCity.with(
            s -> {
              IntStream.range(0, 30).forEach(i -> s.source(judgment("judgment " + i)));
              return s;
            });
    Summary many = new Summary(city, PLAIN.strategies(), null, List.of());

    assertThat(html(many))
        .contains("<details class=\"titled\"><summary>Judgments (30 rows)</summary>");
  }

  @Test
  void otherYearsOfTheChartOfCostsLieReadyForTheSlider() {
    String cost = first("<section id=\"cost\">(.*?)</section>", html(PLAIN));
    Scenario scenario = scenario();
    List<String> others =
        IntStream.rangeClosed(1, scenario.horizonYears())
            .map(year -> scenario.baseYear() + year)
            .filter(year -> year != scenario.target().year())
            .mapToObj(Integer::toString)
            .toList();

    assertThat(
            Pattern.compile("<template data-year=\"(\\d+)\"><svg")
                .matcher(cost)
                .results()
                .map(match -> match.group(1)))
        .containsExactlyElementsOf(others)
        .isNotEmpty();
    assertThat(cost).contains("<tr data-series=\"s0\" data-year=\"" + others.get(0) + "\">");
    assertThat(charts(PLAIN)).doesNotContain(others.get(0));
  }

  /** Fifty years are drawn every fifth, the target's among them. */
  @Test
  void manyYearsAreDrawnInSteps() {
    Scenario city = SmallCity.with(s -> s.target(0.05, 2030).horizonYears(50));
    String cost =
        first(
            "<section id=\"cost\">(.*?)</section>",
            html(Summary.of(Simulation.of(city).threads(1).run())));

    assertThat(cost).contains("step=\"5\"", "min=\"2025\"", "max=\"2070\"");
    assertThat(cost.split("<template", -1)).hasSize(10);
  }

  @Test
  void oneStrategyIsNotTheBestOfOne() {
    Summary one =
        new Summary(SmallCity.scenario(), PLAIN.strategies().subList(1, 2), null, List.of());
    for (Language language : Language.values()) {
      String page = Report.of(Result.of(one), language).html();
      assertThat(page).doesNotContain("of 1 strateg", "dari 1 strategi", "untuk 1 strategi");
    }
  }

  @Test
  void aPageIsSmall() {
    assertThat(html(EXPLAINED).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
  }

  @Test
  void chartsAreFilesOfTheirOwn() {
    Map<String, String> charts = Report.of(Result.of(EXPLAINED), Language.ENGLISH).charts();

    assertThat(charts.keySet())
        .containsExactly(
            "fan",
            "chance",
            "cost",
            "contributions",
            "reach",
            "cohorts",
            "costs",
            "acceptability",
            "method");
    assertThat(charts.values())
        .allSatisfy(svg -> assertThat(svg).startsWith("<?xml").contains("<svg "));
    assertThat(charts.get("fan")).contains("published so far 2023");
  }

  @Test
  void assumptionsComeBeforeWhatIsPublished() {
    String page = html(PLAIN);

    assertThat(page.indexOf("a judgment of ours")).isBetween(0, page.indexOf("a published figure"));
    assertThat(page.replace('\u00a0', ' '))
        .contains(
            "<th scope=\"row\">capital: share of the eligible who are willing</th><td>100 %</td>"
                + "<td>a judgment of ours</td>");
  }

  @Test
  void theAnswerBeginsWithThePublishedHeadcount() {
    String page =
        html(
            Summary.of(OutcomeFixture.of(SmallCity.with(s -> s.headcount(0.13, 0.001))).outcome()));

    assertThat(page.replace('\u00a0', ' ')).contains("; in 2024 it was 13 %.");
  }

  @Test
  void theBestOfManyIsSaidToLookBetterThanItIs() {
    Summary many =
        Summary.of(OutcomeFixture.of(SmallCity.with(ReportTest::withElevenStrategies)).outcome());

    assertThat(html(many)).contains("The best of 11 strategies looks better than it is");
    assertThat(html(PLAIN)).doesNotContain("looks better than it is");
  }

  /** One of a kind and four of another, of which one is folded away. */
  @Test
  void findingsOfAKindStandTogetherWarningsFirst() {
    Statement note = new Statement("lifts-nobody", List.of(share(0.25), mix(), mix()));
    Statement warning = new Statement("uplift-capped", List.of(share(0.5), mix(), share(1)));
    List<Finding> findings =
        Stream.concat(
                Stream.generate(() -> Finding.of(Severity.INFO, "lifts-nobody", "", note)).limit(4),
                Stream.of(Finding.of(Severity.WARNING, "uplift-capped", "", warning)))
            .toList();
    Summary told = new Summary(SmallCity.scenario(), PLAIN.strategies(), null, findings);

    String page = html(told);
    String section = page.substring(page.indexOf("id=\"findings\""), page.indexOf("id=\"method\""));

    assertThat(section)
        .containsSubsequence(
            "Warning:",
            "In 50 % of the draws",
            "Note:",
            "In 25 % of the draws “mix”",
            "Show 1 more")
        .containsOnlyOnce("In some draws nobody is lifted.");
    assertThat(section.split("In 25 %", -1)).hasSize(1 + 4);
    assertThat(Report.of(Result.of(told), Language.INDONESIAN).html())
        .contains("Dalam 25 % simulasi, “mix” secara neto tidak mengentaskan siapa pun");
  }

  private static Statement.Value share(double value) {
    return new Statement.Share(value);
  }

  private static Statement.Value mix() {
    return new Statement.OfStrategy("mix");
  }

  @Test
  void standInsAreSaidBeforeEverythingElse() {
    Scenario begun =
        SmallCity.with(
            s ->
                s.source(Source.of("/upliftCap", Provenance.Status.ASSUMPTION, "a judgment"))
                    .source(
                        Source.of(
                            "/population/cohorts/0/persons", Provenance.Status.STAND_IN, "init")));

    String page = html(Summary.of(OutcomeFixture.of(begun).outcome()));

    assertThat(page)
        .containsSubsequence(
            "1 of them are stand-ins", "Stand-ins, to be replaced", "1,000", "a judgment")
        .contains("Numbers that are not the city&#39;s own.");
  }

  private static ScenarioBuilder withElevenStrategies(ScenarioBuilder scenario) {
    for (int s = 2; s < 11; s++) {
      scenario.strategy(Strategy.of("mix-" + s));
    }
    return scenario;
  }

  private static String answer(IntToDoubleFunction headcounts) {
    OutcomeFixture fixture =
        OutcomeFixture.of(SmallCity.with(s -> s.target(0.0625, 2025).horizonYears(1)));
    fixture.everyYear(NONE, d -> 0.2).headcount(MIX, 0, d -> 0.2);
    fixture.headcount(MIX, 1, headcounts);
    String page = html(Summary.of(fixture.outcome()));
    return page.substring(page.indexOf("id=\"answer\""), page.indexOf("id=\"fan\""))
        .replace('\u00a0', ' ');
  }

  private static Scenario scenario() {
    return SmallCity.with(
        s ->
            s.history(new PastHeadcount(2023, 0.13))
                .source(
                    Source.of("/target/headcount", Provenance.Status.SOURCED, "a published figure"))
                .source(judgment("a judgment of ours")));
  }

  private static Source judgment(String of) {
    return Source.of("/programs/0/takeUp", Provenance.Status.ASSUMPTION, of);
  }

  private static String charts(Summary summary) {
    return Report.of(Result.of(summary), Language.ENGLISH).charts().get("cost");
  }

  private static String html(Summary summary) {
    return Report.of(Result.of(summary), Language.ENGLISH).html();
  }

  private static List<String> sections(String page) {
    return Pattern.compile("<section id=\"([a-z]+)\"")
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String first(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
