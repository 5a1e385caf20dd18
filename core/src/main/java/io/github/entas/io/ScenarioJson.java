package io.github.entas.io;

import io.github.entas.engine.PastHeadcount;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import io.github.entas.engine.Target;
import io.github.entas.measure.WeightedSample;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.DagumWelfare;
import io.github.entas.population.Event;
import io.github.entas.population.GroupedWelfare;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.Population;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.SinghMaddalaWelfare;
import io.github.entas.population.Welfare;
import io.github.entas.population.WelfareParameter;
import io.github.entas.population.YearlyShock;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a scenario, keys in the documented order. */
record ScenarioJson(JsonFields fields) {

  /** Writes one value. */
  void write(Scenario scenario) {
    fields.object(() -> properties(scenario));
  }

  private void properties(Scenario scenario) {
    fields.text("schema", Words.SCENARIO);
    fields.text("name", scenario.name());
    fields.text("currency", scenario.currency());
    fields.whole("baseYear", scenario.baseYear());
    fields.whole("horizonYears", scenario.horizonYears());
    fields.object("target", () -> target(scenario.target()));
    fields.object("survey", () -> fields.number("standardError", scenario.surveyStandardError()));
    fields.object("population", () -> population(scenario.population()));
    fields.object("outlook", () -> outlook(scenario.outlook()));
    ProgramJson programs = new ProgramJson(fields);
    EnablerJson enablers = new EnablerJson(fields);
    fields.list("programs", scenario.programs(), programs::program);
    fields.list("interactions", scenario.interactions(), programs::interaction);
    fields.list("enablers", scenario.enablers(), enablers::enabler);
    fields.number("upliftCap", scenario.upliftCap());
    fields.list("strategies", scenario.strategies(), this::strategy);
    fields.text("reference", scenario.reference());
    fields.object("simulation", () -> simulation(scenario.simulation()));
    fields.list("sources", scenario.sources(), this::source);
    List<ReferenceClass> rows = scenario.referenceClass();
    if (!rows.isEmpty()) {
      fields.list("referenceClass", rows, new ReferenceClassJson(fields)::write);
    }
    if (!scenario.history().isEmpty()) {
      fields.list("history", scenario.history(), this::past);
    }
  }

  private void past(PastHeadcount past) {
    fields.object(
        () -> {
          fields.whole("year", past.year());
          fields.number("headcount", past.headcount());
        });
  }

  private void target(Target target) {
    fields.number("headcount", target.headcount());
    fields.whole("year", target.year());
  }

  private void population(Population population) {
    fields.numberIfGiven("poorPersons", population.poorPersons());
    BaseHeadcount headcount = population.headcount();
    if (headcount != null) {
      fields.object(
          "headcount",
          () -> {
            fields.number("rate", headcount.rate());
            fields.number("standardError", headcount.standardError());
          });
    }
    fields.list("cohorts", population.cohorts(), cohort -> fields.object(() -> cohort(cohort)));
  }

  private void cohort(Cohort cohort) {
    fields.text("id", cohort.id());
    fields.text("name", cohort.name());
    fields.number("persons", cohort.persons());
    fields.number("householdSize", cohort.householdSize());
    fields.number("povertyLine", cohort.povertyLine());
    fields.object("welfare", () -> welfare(cohort.welfare()));
    fields.object(
        "dynamics",
        () -> {
          fields.number("persistence", cohort.dynamics().persistence());
          fields.number("transitoryShare", cohort.dynamics().transitoryShare());
        });
    fields.number("growthExposure", cohort.growthExposure());
  }

  private void welfare(Welfare welfare) {
    if (welfare instanceof LognormalWelfare lognormal) {
      given("lognormal", lognormal.given());
    } else if (welfare instanceof ShiftedLognormalWelfare shifted) {
      given("shiftedLognormal", shifted.given());
    } else if (welfare instanceof DagumWelfare dagum) {
      fields.text("type", "dagum");
      fields.number("scale", dagum.scale());
      fields.number("a", dagum.a());
      fields.number("p", dagum.p());
    } else if (welfare instanceof SinghMaddalaWelfare burr) {
      fields.text("type", "singhMaddala");
      fields.number("scale", burr.scale());
      fields.number("a", burr.a());
      fields.number("q", burr.q());
    } else if (welfare instanceof GroupedWelfare grouped) {
      fields.text("type", "grouped");
      fields.number("mean", grouped.mean());
      fields.numbers("population", grouped.population());
      fields.numbers("shares", grouped.shares());
    } else if (welfare instanceof SampleWelfare sample) {
      fields.text("type", "sample");
      fields.object("records", () -> records(sample.sample()));
    }
  }

  /** The records themselves, whatever file they are from: the scenario can be run as it is. */
  private void records(WeightedSample sample) {
    List<Integer> ranks = IntStream.range(0, sample.size()).boxed().toList();
    fields.list("welfare", ranks, rank -> fields.number(sample.welfare(rank)));
    fields.list("weights", ranks, rank -> fields.number(sample.weight(rank)));
  }

  private void given(String type, Map<WelfareParameter, Double> given) {
    fields.text("type", type);
    given.forEach((parameter, value) -> fields.number(parameter.key(), value));
  }

  private void outlook(Outlook outlook) {
    fields.distributionIfGiven("realGrowth", outlook.realGrowth());
    fields.distributionIfGiven("consumptionGrowth", outlook.consumptionGrowth());
    fields.distributionIfGiven("lineGrowth", outlook.lineGrowth());
    YearlyShock shock = outlook.yearlyShock();
    if (shock != null) {
      fields.object(
          "yearlyShock",
          () -> {
            fields.number("sd", shock.sd());
            fields.numberIfGiven("degreesOfFreedom", shock.degreesOfFreedom());
          });
    }
    fields.number("effectCorrelation", outlook.effectCorrelation());
    fields.list("events", outlook.events(), event -> fields.object(() -> event(event)));
  }

  private void event(Event event) {
    fields.text("id", event.id());
    fields.number("annualProbability", event.annualProbability());
    fields.distribution("loss", event.loss());
    fields.number("persistence", event.persistence());
    fields.ids("cohorts", event.cohorts());
  }

  private void strategy(Strategy strategy) {
    fields.object(
        () -> {
          fields.text("id", strategy.id());
          fields.text("name", strategy.name());
          BudgetJson.write(fields, strategy);
        });
  }

  private void simulation(Settings settings) {
    fields.whole("draws", settings.draws());
    fields.whole("households", settings.households());
    fields.whole("seed", settings.seed());
    fields.text("sampling", Words.of(Words.SAMPLINGS, settings.sampling()));
  }

  private void source(Source source) {
    fields.object(
        () -> {
          fields.text("pointer", source.pointer());
          fields.text("status", Words.of(Words.STATUSES, source.status()));
          fields.text("source", source.source());
          String catalogue = source.catalogue();
          if (catalogue != null) {
            fields.text("catalogue", catalogue);
          }
        });
  }
}
