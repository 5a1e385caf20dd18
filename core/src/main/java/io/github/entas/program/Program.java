package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A program that enrolls households and raises their consumption (model, section 5).
 *
 * <p>Built by a sentence: {@code Program.withId("capital").targeting(…).cost(…).uplift(…).build()}.
 *
 * @param id key, unique over programs and enablers; part of the names of its random numbers
 * @param name what people call it
 * @param startYear first calendar year in which it can run; null: the first simulated year
 * @param cohorts ids of the cohorts it serves; empty for all; copied
 * @param targeting who is eligible
 * @param takeUp share of the eligible who are willing, in [0, 1]
 * @param cost what it costs
 * @param capacityPerYear most households it can newly enroll in a year, greater than 0; null: no
 *     limit
 * @param householdSize persons per participating household; null: the cohort's
 * @param uplift log points it adds to consumption, or null
 * @param transfer money it adds to consumption, or null; at least one of the two is given
 * @since 0.1.0
 */
public record Program(
    String id,
    String name,
    @Nullable Integer startYear,
    List<String> cohorts,
    Targeting targeting,
    Distribution takeUp,
    Cost cost,
    @Nullable Double capacityPerYear,
    @Nullable Double householdSize,
    @Nullable Uplift uplift,
    @Nullable Transfer transfer) {

  /** Checks the ranges, and that the program does something. */
  public Program {
    Objects.requireNonNull(targeting, "targeting");
    Objects.requireNonNull(cost, "cost");
    cohorts = List.copyOf(cohorts);
    Checks checks = new Checks().text("/id", id).text("/name", name);
    Range.SHARE.check(checks, "/takeUp", takeUp);
    if (capacityPerYear != null) {
      checks.positive("/capacityPerYear", capacityPerYear);
    }
    if (householdSize != null) {
      checks.positive("/householdSize", householdSize);
    }
    checks.that(
        uplift != null || transfer != null,
        "/uplift",
        "be given where there is no transfer",
        "neither");
    checks.throwIfAny();
  }

  /** Begins a program with its id. */
  public static ProgramBuilder withId(String id) {
    return new ProgramBuilder(id);
  }

  /**
   * This program with what was left open filled in.
   *
   * @param firstYear calendar year to start in where none is given
   * @param allCohorts the cohorts it serves where none are given
   */
  public Program completed(int firstYear, List<String> allCohorts) {
    return new Program(
        id,
        name,
        startYear == null ? Integer.valueOf(firstYear) : startYear,
        cohorts.isEmpty() ? allCohorts : cohorts,
        targeting,
        takeUp,
        cost,
        capacityPerYear,
        householdSize,
        uplift,
        transfer);
  }
}
