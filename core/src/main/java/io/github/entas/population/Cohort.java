package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import java.util.Objects;

/**
 * A part of the population that shares a welfare distribution, a poverty line and a household size.
 *
 * @param id key of the cohort, unique in the scenario; part of the names of its random numbers
 * @param name what people call it
 * @param persons constant number of persons, greater than 0
 * @param householdSize mean persons per household, greater than 0
 * @param povertyLine money per person per month, greater than 0
 * @param welfare distribution of consumption per person per month in the base year
 * @param dynamics how ranks move from year to year
 * @param growthExposure factor on growth and the yearly shock; 1 moves with the city
 * @since 0.1.0
 */
public record Cohort(
    String id,
    String name,
    double persons,
    double householdSize,
    double povertyLine,
    Welfare welfare,
    Dynamics dynamics,
    double growthExposure) {

  /** Checks every field, and that the welfare distribution exists for the poverty line. */
  public Cohort {
    Objects.requireNonNull(welfare, "welfare");
    Objects.requireNonNull(dynamics, "dynamics");
    Checks checks =
        new Checks()
            .text("/id", id)
            .text("/name", name)
            .positive("/persons", persons)
            .positive("/householdSize", householdSize)
            .positive("/povertyLine", povertyLine)
            .finite("/growthExposure", growthExposure);
    if (povertyLine > 0 && Double.isFinite(povertyLine)) {
      try {
        welfare.fit(povertyLine);
      } catch (InvalidValueException e) {
        checks.include("/welfare", e);
      }
    }
    checks.throwIfAny();
  }

  /**
   * A cohort with default dynamics and exposure, named by its id.
   *
   * @param id key of the cohort
   * @param persons number of persons
   * @param householdSize persons per household
   * @param povertyLine money per person per month
   * @param welfare distribution of consumption
   */
  public static Cohort of(
      String id, double persons, double householdSize, double povertyLine, Welfare welfare) {
    return new Cohort(id, id, persons, householdSize, povertyLine, welfare, Dynamics.DEFAULT, 1.0);
  }

  /** This cohort under another display name. */
  public Cohort withName(String newName) {
    return new Cohort(
        id, newName, persons, householdSize, povertyLine, welfare, dynamics, growthExposure);
  }

  /** This cohort with other dynamics. */
  public Cohort withDynamics(Dynamics newDynamics) {
    return new Cohort(
        id, name, persons, householdSize, povertyLine, welfare, newDynamics, growthExposure);
  }

  /** This cohort with another exposure to growth and shocks. */
  public Cohort withGrowthExposure(double newExposure) {
    return new Cohort(
        id, name, persons, householdSize, povertyLine, welfare, dynamics, newExposure);
  }

  /** The distribution of welfare, solved for the line. */
  public WelfareDistribution distribution() {
    return welfare.fit(povertyLine);
  }
}
