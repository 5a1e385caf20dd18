package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Cohorts whose households answer to every draw and program in the same way: one poverty line, one
 * floor, one transitory shock, one path of growth. The poverty of all of them is one function of
 * one line, so they share their tables; they may differ in how poor they are.
 *
 * <p>Where some program spills over, every cohort is a class of its own: how much it gains depends
 * on how many in it take part.
 */
final class CohortClasses {

  private final List<int[]> classes = new ArrayList<>();

  /** The classes of a scenario; {@code poverty} by cohort. */
  static CohortClasses of(Scenario scenario, HouseholdPoverty[] poverty) {
    CohortClasses all = new CohortClasses();
    boolean spills =
        scenario.programs().stream()
            .anyMatch(p -> p.uplift() != null && p.uplift().spillover() != 0);
    boolean[] placed = new boolean[poverty.length];
    for (int c = 0; c < placed.length; c++) {
      if (!placed[c]) {
        List<Integer> members = new ArrayList<>();
        for (int other = c; other < placed.length; other++) {
          if (other == c || (!placed[other] && !spills && isAlike(scenario, poverty, c, other))) {
            placed[other] = true;
            members.add(other);
          }
        }
        all.classes.add(members.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return all;
  }

  private static boolean isAlike(Scenario scenario, HouseholdPoverty[] poverty, int c, int other) {
    Cohort one = scenario.population().cohorts().get(c);
    Cohort two = scenario.population().cohorts().get(other);
    boolean alike =
        one.povertyLine() == two.povertyLine()
            && one.growthExposure() == two.growthExposure()
            && poverty[c].floor() == poverty[other].floor()
            && poverty[c].perShock() == poverty[other].perShock();
    for (Event event : scenario.outlook().events()) {
      alike &= event.cohorts().contains(one.id()) == event.cohorts().contains(two.id());
    }
    return alike;
  }

  /** The cohorts of each class, ascending; not copied. */
  List<int[]> all() {
    return classes;
  }
}
