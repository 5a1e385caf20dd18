package io.github.entas.io;

import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Population;
import io.github.entas.population.Welfare;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code population}. */
final class PopulationBinder {

  private PopulationBinder() {}

  /** A population without a cohort's trouble, for a file that has none. */
  static Population standIn() {
    return Population.of(List.of(standIn("?")));
  }

  /** The population, or one with the same cohort ids. */
  static Population read(Element element) {
    Fields fields = new Fields(element);
    @Nullable Double poorPersons = fields.numberOrNull("poorPersons");
    @Nullable Element given = fields.optional("headcount");
    @Nullable BaseHeadcount headcount = given == null ? null : headcount(given);
    List<Cohort> cohorts = fields.list("cohorts", PopulationBinder::cohort);
    Population same = cohorts.isEmpty() ? standIn() : Population.of(distinct(cohorts));
    return fields.build(() -> new Population(poorPersons, headcount, cohorts), same);
  }

  private static BaseHeadcount headcount(Element element) {
    Fields fields = new Fields(element);
    double rate = fields.number("rate");
    double standardError = fields.number("standardError", 0);
    return fields.build(() -> new BaseHeadcount(rate, standardError), new BaseHeadcount(0.5, 0));
  }

  private static Cohort cohort(Element element) {
    Fields fields = new Fields(element);
    String id = fields.text("id");
    String name = fields.text("name", id);
    double persons = fields.number("persons");
    double householdSize = fields.number("householdSize");
    double povertyLine = fields.number("povertyLine");
    @Nullable Element given = fields.required("welfare");
    Welfare welfare = given == null ? WelfareBinder.STAND_IN : WelfareBinder.read(given);
    @Nullable Element moves = fields.optional("dynamics");
    Dynamics dynamics = moves == null ? Dynamics.DEFAULT : dynamics(moves);
    double exposure = fields.number("growthExposure", 1);
    return fields.build(
        () ->
            new Cohort(id, name, persons, householdSize, povertyLine, welfare, dynamics, exposure),
        standIn(id));
  }

  private static Cohort standIn(String id) {
    return Cohort.of(id, 1, 1, 1, WelfareBinder.STAND_IN);
  }

  private static Dynamics dynamics(Element element) {
    Fields fields = new Fields(element);
    double persistence = fields.number("persistence", Dynamics.DEFAULT.persistence());
    double share = fields.number("transitoryShare", Dynamics.DEFAULT.transitoryShare());
    return fields.build(() -> new Dynamics(persistence, share), Dynamics.DEFAULT);
  }

  private static List<Cohort> distinct(List<Cohort> cohorts) {
    Map<String, Cohort> byId = new LinkedHashMap<>();
    cohorts.forEach(cohort -> byId.putIfAbsent(cohort.id(), cohort));
    return List.copyOf(byId.values());
  }
}
