package io.github.entas.population;

import io.github.entas.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody: the cohorts, and what is published about them together.
 *
 * @param poorPersons published number of poor persons, or null; compared with headcount × persons,
 *     never used in the simulation
 * @param headcount published headcount with its error, or null: the cohorts' own headcounts hold
 * @param cohorts at least one, with different ids; copied
 * @since 0.1.0
 */
public record Population(
    @Nullable Double poorPersons, @Nullable BaseHeadcount headcount, List<Cohort> cohorts) {

  /** Checks that there are cohorts, and their ids are unique. */
  public Population {
    cohorts = List.copyOf(cohorts);
    Checks checks = new Checks();
    checks.that(!cohorts.isEmpty(), "/cohorts", "hold at least one cohort", "none");
    if (poorPersons != null) {
      checks.nonNegative("/poorPersons", poorPersons);
    }
    Set<String> ids = new HashSet<>();
    for (int c = 0; c < cohorts.size(); c++) {
      String id = cohorts.get(c).id();
      checks.that(
          ids.add(id), "/cohorts/" + c + "/id", "be unique among the cohorts", '"' + id + '"');
    }
    checks.throwIfAny();
  }

  /** A population of the given cohorts, each with its own headcount. */
  public static Population of(List<Cohort> cohorts) {
    return new Population(null, null, cohorts);
  }

  /** Number of persons of all cohorts. */
  public double persons() {
    return cohorts.stream().mapToDouble(Cohort::persons).sum();
  }

  /** The ids of the cohorts, in order. */
  public List<String> cohortIds() {
    return cohorts.stream().map(Cohort::id).toList();
  }
}
