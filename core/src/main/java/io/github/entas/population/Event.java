package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * A rare blow to some cohorts, such as a pandemic or a tidal flood (model, section 3).
 *
 * <p>Each simulated year it strikes with {@code annualProbability}, independently; it costs its
 * cohorts {@code loss} log points in that year and {@code loss·persistence^j} j years later.
 *
 * @param id key of the event; part of the names of its random numbers
 * @param annualProbability in [0, 1]
 * @param loss log points of consumption, drawn at each occurrence
 * @param persistence share of the loss left after a year, in [0, 1]
 * @param cohorts ids of the cohorts struck; empty for all; copied
 * @since 0.1.0
 */
public record Event(
    String id,
    double annualProbability,
    Distribution loss,
    double persistence,
    List<String> cohorts) {

  /** Checks the ranges. */
  public Event {
    cohorts = List.copyOf(cohorts);
    Checks checks =
        new Checks()
            .text("/id", id)
            .share("/annualProbability", annualProbability)
            .share("/persistence", persistence);
    Range.ANY.check(checks, "/loss", loss);
    checks.throwIfAny();
  }

  /** An event that strikes every cohort and is over after its year. */
  public static Event of(String id, double annualProbability, Distribution loss) {
    return new Event(id, annualProbability, loss, 0, List.of());
  }

  /** This event with a loss that fades. */
  public Event withPersistence(double newPersistence) {
    return new Event(id, annualProbability, loss, newPersistence, cohorts);
  }

  /** This event for the named cohorts only. */
  public Event inCohorts(List<String> ids) {
    return new Event(id, annualProbability, loss, persistence, ids);
  }
}
