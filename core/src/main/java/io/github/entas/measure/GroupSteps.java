package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.List;

/** The checks of what lies between cumulative shares of the same length, which end at 1. */
final class GroupSteps {

  /** Cumulative shares are rounded to about 1e-16, and so is the step from one to the next. */
  private static final double ROUNDING = 1e-15;

  private static final String LEAVE_OUT = "Maybe the point (0, 0) came along: leave it out.";

  private final List<Double> population;
  private final List<Double> welfare;

  GroupSteps(List<Double> population, List<Double> welfare) {
    this.population = population;
    this.welfare = welfare;
  }

  /** Notes what is wrong; means are compared only where there are means. */
  void check(Checks checks) {
    for (int i = 0; i < population.size(); i++) {
      checks
          .that(
              step(population, i) > 0,
              "/population",
              "rise from 0 with every entry",
              came(population, i),
              i == 0 && population.get(0) == 0 ? LEAVE_OUT : "")
          .that(step(welfare, i) >= 0, "/welfare", "not fall, from 0 on", came(welfare, i));
    }
    for (int i = 1; checks.passed() && i < population.size(); i++) {
      checkMean(checks, i);
    }
    for (int i = 0; checks.passed() && i < population.size() - 1; i++) {
      checks.that(
          population.get(i) - welfare.get(i) > ROUNDING,
          "/welfare",
          "be less than the share of the people",
          welfare.get(i) + " for " + population.get(i) + in(i),
          "Maybe all groups have the same mean: then there is no curve to fit.");
    }
  }

  /** Cross-multiplied, so that the rounding of the steps is not blown up by small groups. */
  private void checkMean(Checks checks, int i) {
    double people = step(population, i);
    double peopleBefore = step(population, i - 1);
    double slack = ROUNDING * (people + peopleBefore);
    double mean = step(welfare, i) / people;
    double meanBefore = step(welfare, i - 1) / peopleBefore;
    checks.that(
        step(welfare, i) * peopleBefore >= step(welfare, i - 1) * people - slack,
        "/welfare",
        "give no group a mean below that of the group before",
        mean + " of the mean of all after " + meanBefore + in(i),
        "Maybe the groups are not in order of welfare.");
  }

  private static double step(List<Double> shares, int i) {
    return shares.get(i) - (i == 0 ? 0 : shares.get(i - 1));
  }

  private static String came(List<Double> shares, int i) {
    return shares.get(i) + (i == 0 ? "" : " after " + shares.get(i - 1)) + in(i);
  }

  private static String in(int i) {
    return " in entry " + (i + 1);
  }
}
