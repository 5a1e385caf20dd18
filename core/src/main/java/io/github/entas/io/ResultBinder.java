package io.github.entas.io;

import io.github.entas.analysis.AgainstReference;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.ItemSummary;
import io.github.entas.analysis.OnTarget;
import io.github.entas.analysis.PerfectTransfer;
import io.github.entas.analysis.ScaleCheck;
import io.github.entas.analysis.SpendingSummary;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.stat.Estimate;
import io.github.entas.stat.Proportion;
import io.github.entas.stat.RatioEstimate;
import io.github.entas.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Binds the numbers of a result of a scenario. */
record ResultBinder(Scenario scenario) {

  private static final String OBJECT = "must be an object";

  /** The summary whose properties are among these, all of which are then known. */
  Summary summary(Fields fields) {
    List<StrategySummary> strategies = fields.list("strategies", this::strategy);
    @Nullable Element choice = fields.optional("costEffectiveness");
    List<String> ids = scenario.strategies().stream().map(Strategy::id).toList();
    List<Finding> findings = fields.list("findings", FindingBinder::read);
    fields.close();
    refuseUnless(
        strategies.stream().map(StrategySummary::id).toList().equals(ids),
        fields.object().at("/strategies"),
        "must be those of the scenario, in its order");
    return new Summary(
        scenario, strategies, choice == null ? null : ChoiceBinder.read(choice, ids), findings);
  }

  private StrategySummary strategy(Element element) {
    Fields fields = new Fields(element);
    String id = fields.text("id");
    List<YearSummary> years = fields.list("years", this::year);
    List<Integer> simulated =
        IntStream.rangeClosed(0, scenario.horizonYears())
            .mapToObj(t -> scenario.baseYear() + t)
            .toList();
    refuseUnless(
        years.stream().map(YearSummary::year).toList().equals(simulated),
        element.at("/years"),
        "must be the base year and every year simulated, in order");
    @Nullable Element cost = fields.optional("costPerPersonYearOutOfPoverty");
    @Nullable Element scale = fields.optional("scaleCheck");
    @Nullable Element explanation = fields.optional("explanation");
    fields.close();
    return new StrategySummary(
        id,
        name(id),
        years,
        cost == null ? null : interval(new Fields(cost), RatioEstimate::new),
        scale == null ? null : scaleCheck(new Fields(scale)),
        explanation == null ? null : ExplanationBinder.read(explanation));
  }

  private String name(String id) {
    return scenario.strategies().stream()
        .filter(strategy -> strategy.id().equals(id))
        .map(Strategy::name)
        .findFirst()
        .orElse(id);
  }

  private YearSummary year(Element element) {
    Fields fields = new Fields(element);
    @Nullable Element differences = fields.optional("againstReference");
    YearSummary year =
        new YearSummary(
            fields.whole("year"),
            estimate(fields, "headcount"),
            estimate(fields, "povertyGap"),
            estimate(fields, "severity"),
            estimate(fields, "poorPersons"),
            cohorts(fields.inner("cohorts").object()),
            onTarget(fields.inner("onTarget")),
            fields.number("expectedShortfall"),
            differences == null ? null : againstReference(new Fields(differences)),
            spending(fields.inner("spending")));
    fields.close();
    return year;
  }

  private Map<String, Estimate> cohorts(Element element) {
    Map<String, Estimate> headcounts = new LinkedHashMap<>();
    element
        .members(OBJECT)
        .forEach(
            (id, cohort) -> {
              Fields measures = new Fields(cohort);
              headcounts.put(id, estimate(measures, "headcount"));
              measures.close();
            });
    refuseUnless(
        List.copyOf(headcounts.keySet()).equals(scenario.population().cohortIds()),
        element,
        "must be those of the scenario, in its order");
    return headcounts;
  }

  private static OnTarget onTarget(Fields fields) {
    OnTarget chances =
        new OnTarget(proportion(fields.inner("true")), proportion(fields.inner("published")));
    fields.close();
    return chances;
  }

  private static AgainstReference againstReference(Fields fields) {
    AgainstReference differences =
        new AgainstReference(estimate(fields, "headcount"), estimate(fields, "personsLifted"));
    fields.close();
    return differences;
  }

  private static SpendingSummary spending(Fields fields) {
    Map<String, ItemSummary> items = new LinkedHashMap<>();
    fields
        .inner("items")
        .object()
        .members(OBJECT)
        .forEach((id, item) -> items.put(id, item(new Fields(item))));
    SpendingSummary spending =
        new SpendingSummary(
            fields.number("total"), fields.number("city"), fields.number("partners"), items);
    fields.close();
    return spending;
  }

  private static ItemSummary item(Fields fields) {
    ItemSummary item =
        new ItemSummary(
            fields.number("budget"),
            fields.number("spent"),
            fields.number("householdsEnrolled"),
            fields.numberOrNull("coverageOfPoor"),
            fields.numberOrNull("leakage"));
    fields.close();
    return item;
  }

  private static ScaleCheck scaleCheck(Fields fields) {
    List<ReferenceClass> rows = fields.list("referenceClass", ReferenceClassBinder::read);
    ScaleCheck scale =
        new ScaleCheck(
            fields.number("netExitsNeeded"),
            fields.number("householdsEnrolled"),
            fields.number("personsEnrolled"),
            fields.number("responders"),
            fields.number("cityBudget"),
            fields.number("citySpent"),
            perfectTransfer(fields.inner("perfectTransfer")),
            rows);
    fields.close();
    return scale;
  }

  private static PerfectTransfer perfectTransfer(Fields fields) {
    PerfectTransfer ceiling =
        new PerfectTransfer(
            fields.number("money"),
            fields.number("persons"),
            fields.number("headcount"),
            fields.number("moneyForAll"));
    fields.close();
    return ceiling;
  }

  private static Estimate estimate(Fields parent, String key) {
    Fields fields = parent.inner(key);
    Estimate estimate =
        new Estimate(
            fields.number("mean"),
            fields.number("sd"),
            fields.number("standardError"),
            quantiles(fields.inner("quantiles").object()));
    fields.close();
    return estimate;
  }

  private static SortedMap<Double, Double> quantiles(Element element) {
    Fields fields = new Fields(element);
    SortedMap<Double, Double> quantiles = new TreeMap<>();
    for (double probability : Estimate.PROBABILITIES) {
      quantiles.put(probability, fields.number(JsonFields.digits(probability)));
    }
    fields.close();
    List<Double> values = List.copyOf(quantiles.values());
    refuseUnless(
        values.stream().sorted().toList().equals(values),
        element,
        "must be in order, the lowest first");
    return quantiles;
  }

  private static Proportion proportion(Fields fields) {
    Proportion chance = interval(fields, Proportion::new);
    boolean ordered =
        0 <= chance.low()
            && chance.low() <= chance.value()
            && chance.value() <= chance.high()
            && chance.high() <= 1;
    refuseUnless(ordered, fields.object(), "must be a share within its interval in [0, 1]");
    return chance;
  }

  private static void refuseUnless(boolean holds, Element element, String mustHold) {
    if (!holds && element.problems().isEmpty()) {
      element.refuse(mustHold, "");
    }
  }

  private interface Interval<T> {
    T of(double value, double low, double high);
  }

  private static <T> T interval(Fields fields, Interval<T> type) {
    T interval = type.of(fields.number("value"), fields.number("low"), fields.number("high"));
    fields.close();
    return interval;
  }
}
