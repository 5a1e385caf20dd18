package io.github.entas.io;

import io.github.entas.population.Event;
import io.github.entas.population.Outlook;
import io.github.entas.population.YearlyShock;
import io.github.entas.stat.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code outlook}. */
final class OutlookBinder {

  private static final Distribution ZERO = Distribution.constant(0);

  private OutlookBinder() {}

  /** The outlook, or one that erodes transfers as the file's does. */
  static Outlook read(Element element) {
    Fields fields = new Fields(element);
    @Nullable Distribution real = fields.distributionOrNull("realGrowth");
    @Nullable Distribution nominal = fields.distributionOrNull("consumptionGrowth");
    @Nullable Distribution line = fields.distributionOrNull("lineGrowth");
    @Nullable Element given = fields.optional("yearlyShock");
    @Nullable YearlyShock shock = given == null ? null : shock(given);
    double correlation = fields.number("effectCorrelation", 0);
    List<Event> events = fields.listOrNone("events", OutlookBinder::event);
    @Nullable Distribution growth = real == null && nominal == null ? ZERO : real;
    boolean erodes = line != null || !(element.node() instanceof Node.Mapping);
    return fields.build(
        () -> new Outlook(growth, nominal, line, shock, correlation, events),
        erodes ? Outlook.STEADY.withLineGrowth(ZERO) : Outlook.STEADY);
  }

  private static YearlyShock shock(Element element) {
    Fields fields = new Fields(element);
    double sd = fields.number("sd");
    @Nullable Double degreesOfFreedom = fields.numberOrNull("degreesOfFreedom");
    return fields.build(() -> new YearlyShock(sd, degreesOfFreedom), YearlyShock.normal(0));
  }

  private static Event event(Element element) {
    Fields fields = new Fields(element);
    String id = fields.text("id");
    double probability = fields.number("annualProbability");
    Distribution loss = fields.distribution("loss");
    double persistence = fields.number("persistence", 0);
    List<String> cohorts = fields.idsOrAll("cohorts");
    return fields.build(
        () -> new Event(id, probability, loss, persistence, cohorts),
        Event.of(id, 0, ZERO).inCohorts(cohorts));
  }
}
