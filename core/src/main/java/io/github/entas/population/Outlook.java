package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens to consumption over the line without any program (model, section 3).
 *
 * @param realGrowth yearly growth of consumption over the line, log points; null exactly when
 *     {@code consumptionGrowth} is given
 * @param consumptionGrowth yearly nominal growth of consumption, log points, or null; needs {@code
 *     lineGrowth}
 * @param lineGrowth yearly nominal growth of the line, log points, or null
 * @param yearlyShock common shock of each year, or null for none
 * @param effectCorrelation correlation of the programs' effects across draws, in [0, 1]
 * @param events rare blows, with different ids; copied
 * @since 0.1.0
 */
public record Outlook(
    @Nullable Distribution realGrowth,
    @Nullable Distribution consumptionGrowth,
    @Nullable Distribution lineGrowth,
    @Nullable YearlyShock yearlyShock,
    double effectCorrelation,
    List<Event> events) {

  /** No growth, no shock, no event. */
  public static final Outlook STEADY =
      new Outlook(Distribution.constant(0), null, null, null, 0, List.of());

  /** Checks ranges and which growths go together. */
  public Outlook {
    events = List.copyOf(events);
    Checks checks = new Checks().share("/effectCorrelation", effectCorrelation);
    checks.that(
        realGrowth == null || consumptionGrowth == null,
        "/consumptionGrowth",
        "be absent when realGrowth is given",
        "both",
        "Maybe one of them is left over: realGrowth = consumptionGrowth − lineGrowth.");
    checks.that(
        realGrowth != null || consumptionGrowth != null, "/realGrowth", "be given", "nothing");
    checks.that(
        consumptionGrowth == null || lineGrowth != null,
        "/consumptionGrowth",
        "come with lineGrowth",
        "no lineGrowth",
        "Maybe growth over the line was meant: that is realGrowth.");
    growth(checks, "/realGrowth", realGrowth);
    growth(checks, "/consumptionGrowth", consumptionGrowth);
    growth(checks, "/lineGrowth", lineGrowth);
    Set<String> ids = new HashSet<>();
    for (int e = 0; e < events.size(); e++) {
      String id = events.get(e).id();
      checks.that(
          ids.add(id), "/events/" + e + "/id", "be unique among the events", '"' + id + '"');
    }
    checks.throwIfAny();
  }

  /** Steady growth over the line. */
  public static Outlook ofRealGrowth(Distribution realGrowth) {
    return new Outlook(realGrowth, null, null, null, 0, List.of());
  }

  /** Growth over the line as the difference of two nominal growths. */
  public static Outlook ofNominalGrowth(Distribution consumptionGrowth, Distribution lineGrowth) {
    return new Outlook(null, consumptionGrowth, lineGrowth, null, 0, List.of());
  }

  /** This outlook with a growth of the line, which erodes transfers that are not indexed. */
  public Outlook withLineGrowth(Distribution newLineGrowth) {
    return new Outlook(
        realGrowth, consumptionGrowth, newLineGrowth, yearlyShock, effectCorrelation, events);
  }

  /** This outlook with a common yearly shock. */
  public Outlook withYearlyShock(YearlyShock newShock) {
    return new Outlook(
        realGrowth, consumptionGrowth, lineGrowth, newShock, effectCorrelation, events);
  }

  /** This outlook with correlated effects. */
  public Outlook withEffectCorrelation(double newCorrelation) {
    return new Outlook(
        realGrowth, consumptionGrowth, lineGrowth, yearlyShock, newCorrelation, events);
  }

  /** This outlook with the given events instead of its own. */
  public Outlook withEvents(List<Event> newEvents) {
    return new Outlook(
        realGrowth, consumptionGrowth, lineGrowth, yearlyShock, effectCorrelation, newEvents);
  }

  /**
   * This outlook without growth over the line, shocks and events. The growth of the line itself is
   * kept, as it erodes transfers that are not indexed, and so is the correlation of effects.
   */
  public Outlook withoutGrowth() {
    return new Outlook(STEADY.realGrowth, null, lineGrowth, null, effectCorrelation, List.of());
  }

  private static void growth(Checks checks, String path, @Nullable Distribution growth) {
    if (growth != null) {
      Range.ANY.check(checks, path, growth);
    }
  }
}
