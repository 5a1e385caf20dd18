package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Program}, beginning with {@link Program#withId}.
 *
 * @since 0.1.0
 */
public final class ProgramBuilder {

  private final String id;
  private String name;
  private @Nullable Integer startYear;
  private List<String> cohorts = List.of();
  private @Nullable Targeting targeting;
  private Distribution takeUp = Distribution.constant(1);
  private @Nullable Cost cost;
  private @Nullable Double capacityPerYear;
  private @Nullable Double householdSize;
  private @Nullable Uplift uplift;
  private @Nullable Transfer transfer;

  ProgramBuilder(String id) {
    this.id = id;
    this.name = id;
  }

  /** What people call it; its id where nothing is said. */
  public ProgramBuilder name(String newName) {
    name = newName;
    return this;
  }

  /** First calendar year in which it can run. */
  public ProgramBuilder startYear(int year) {
    startYear = year;
    return this;
  }

  /** Ids of the cohorts it serves; all where nothing is said. */
  public ProgramBuilder cohorts(List<String> ids) {
    cohorts = List.copyOf(ids);
    return this;
  }

  /** Who is eligible; required. */
  public ProgramBuilder targeting(Targeting newTargeting) {
    targeting = newTargeting;
    return this;
  }

  /** Share of the eligible who are willing; 1 where nothing is said. */
  public ProgramBuilder takeUp(Distribution share) {
    takeUp = share;
    return this;
  }

  /** What it costs; required. */
  public ProgramBuilder cost(Cost newCost) {
    cost = newCost;
    return this;
  }

  /** Most households it can newly enroll in a year. */
  public ProgramBuilder capacityPerYear(double households) {
    capacityPerYear = households;
    return this;
  }

  /** Persons per participating household. */
  public ProgramBuilder householdSize(double persons) {
    householdSize = persons;
    return this;
  }

  /** The uplift it gives. */
  public ProgramBuilder uplift(Uplift newUplift) {
    uplift = newUplift;
    return this;
  }

  /** The transfer it pays. */
  public ProgramBuilder transfer(Transfer newTransfer) {
    transfer = newTransfer;
    return this;
  }

  /**
   * The program.
   *
   * @throws io.github.entas.InvalidValueException if something required is missing or impossible
   */
  public Program build() {
    new Checks()
        .that(targeting != null, "/targeting", "be given", "nothing")
        .that(cost != null, "/cost", "be given", "nothing")
        .throwIfAny();
    return new Program(
        id,
        name,
        startYear,
        cohorts,
        Objects.requireNonNull(targeting),
        takeUp,
        Objects.requireNonNull(cost),
        capacityPerYear,
        householdSize,
        uplift,
        transfer);
  }
}
