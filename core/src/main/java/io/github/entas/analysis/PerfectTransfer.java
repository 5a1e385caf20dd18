package io.github.entas.analysis;

import io.github.entas.population.Cohort;
import io.github.entas.population.Population;
import io.github.entas.population.Poverty;
import io.github.entas.population.WelfareDistribution;

/**
 * The most persons that some money could hold out of poverty for one year: a ceiling that no
 * program reaches.
 *
 * <p>Everybody's consumption is known and paying costs nothing. Each person paid gets what is
 * missing to the line, 12 months long; those nearest to the line are paid first, because that takes
 * the least money a person. It is worked out on the base year's distributions, with the cohorts'
 * own headcounts, before any growth.
 *
 * <p>Paying all whose gap to their line is below g costs 12·ΣN·(z·P₁(z) − g·F(z−g) − (z−g)·P₁(z−g))
 * a year, where F is the headcount and P₁ the poverty gap of a cohort of N persons and line z, and
 * lifts ΣN·(F(z) − F(z−g)) persons; where g ≥ z a cohort's poor are all paid. The gap g that uses
 * up the money is found by bisection. Where many persons have the same gap, as in the records of a
 * survey, the last of them are lifted as far as the money goes.
 *
 * @param money money a year
 * @param persons persons lifted at most
 * @param headcount headcount that is left at least, a fraction of the population
 * @param moneyForAll money a year that would lift all poor
 * @since 0.1.0
 */
public record PerfectTransfer(double money, double persons, double headcount, double moneyForAll) {

  private static final int MONTHS = 12;

  static PerfectTransfer of(Population population, double money) {
    double poor = CohortFigures.poorPersons(population);
    double moneyForAll = cost(population, Double.POSITIVE_INFINITY);
    double lifted = money >= moneyForAll ? poor : lifted(population, money);
    return new PerfectTransfer(
        money, lifted, Math.max(0, poor - lifted) / population.persons(), moneyForAll);
  }

  private static double lifted(Population population, double money) {
    if (money <= 0) {
      return 0;
    }
    double low = 0;
    double high =
        population.cohorts().stream().mapToDouble(Cohort::povertyLine).max().orElseThrow();
    for (double gap = high / 2; low < gap && gap < high; gap = low + (high - low) / 2) {
      if (cost(population, gap) <= money) {
        low = gap;
      } else {
        high = gap;
      }
    }
    double left = Math.max(0, money - cost(population, low));
    double partly = persons(population, low) + left / (MONTHS * high);
    return Math.min(partly, persons(population, high));
  }

  /** Persons whose gap is below {@code gap}. */
  private static double persons(Population population, double gap) {
    double persons = 0;
    for (Cohort cohort : population.cohorts()) {
      double line = cohort.povertyLine();
      WelfareDistribution distribution = cohort.distribution();
      double poorer = gap < line ? distribution.headcount(line - gap, 0) : 0;
      persons += cohort.persons() * (distribution.headcount(line, 0) - poorer);
    }
    return persons;
  }

  /** Money a year that lifts all whose gap is below {@code gap}. */
  private static double cost(Population population, double gap) {
    double aMonth = 0;
    for (Cohort cohort : population.cohorts()) {
      double line = cohort.povertyLine();
      WelfareDistribution distribution = cohort.distribution();
      double missing = line * distribution.povertyGap(line, 0);
      if (gap < line) {
        Poverty poorer = distribution.poverty(line - gap, 0);
        missing -= gap * poorer.headcount() + (line - gap) * poorer.povertyGap();
      }
      aMonth += cohort.persons() * missing;
    }
    return MONTHS * aMonth;
  }
}
