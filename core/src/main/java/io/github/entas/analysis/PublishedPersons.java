package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.Scenario;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Population;
import io.github.entas.population.WelfareParameter;
import java.math.BigDecimal;
import java.util.List;

/**
 * A published number of poor persons that is not headcount × number of persons.
 *
 * <p>They may differ by rounding: half a unit in the last digit given of the headcount, times the
 * persons it counts, plus half a unit in the last digit given of the poor persons. Zeros at the end
 * are not digits given, but a number of persons has two digits at least. Without a published
 * headcount those of the cohorts are added up; one that follows from other figures is not rounded.
 */
final class PublishedPersons {

  private PublishedPersons() {}

  static List<Finding> findings(Scenario scenario) {
    Population population = scenario.population();
    Double published = population.poorPersons();
    if (published == null) {
      return List.of();
    }
    double implied = impliedPersons(population);
    double rounding = rounding(population) + halfUnit(published, 2);
    return Math.abs(published - implied) <= rounding
        ? List.of()
        : List.of(finding(population, published, implied, rounding));
  }

  private static Finding finding(
      Population population, double published, double implied, double rounding) {
    return Finding.warning(
        "poor-persons-disagree",
        "/population/poorPersons",
        Statement.of(
            "poor-persons-disagree",
            new Count(published),
            new Share(implied / population.persons()),
            new Count(population.persons()),
            new Count(implied),
            new Count(rounding)));
  }

  private static double impliedPersons(Population population) {
    BaseHeadcount headcount = population.headcount();
    return headcount == null
        ? CohortFigures.poorPersons(population)
        : headcount.rate() * population.persons();
  }

  /** Persons by which the implied number may be off because of rounded headcounts. */
  private static double rounding(Population population) {
    if (population.headcount() != null) {
      return halfUnit(population.headcount().rate(), 1) * population.persons();
    }
    double sum = 0;
    for (Cohort cohort : population.cohorts()) {
      Double given = cohort.welfare().given().get(WelfareParameter.HEADCOUNT);
      sum += given == null ? 0 : halfUnit(given, 1) * cohort.persons();
    }
    return sum;
  }

  /** Half a unit in the last digit of a number that has at least so many digits. */
  static double halfUnit(double value, int leastDigits) {
    BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
    int missing = Math.max(0, leastDigits - digits.precision());
    return digits.signum() == 0 ? 0.5 : digits.ulp().movePointLeft(missing).doubleValue() / 2;
  }
}
