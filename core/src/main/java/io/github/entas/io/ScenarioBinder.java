package io.github.entas.io;

import io.github.entas.InvalidValueException;
import io.github.entas.engine.PastHeadcount;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import io.github.entas.engine.Target;
import io.github.entas.evidence.Provenance;
import io.github.entas.population.Outlook;
import io.github.entas.population.Population;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.random.Sampling;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario from its tree.
 *
 * <p>Every part is read, whatever is wrong with the others, and what cannot be is replaced by a
 * stand-in of the same name; so the parts can be checked against each other, too, and one report
 * tells everything.
 */
final class ScenarioBinder {

  private final Element element;
  private final Fields fields;

  private ScenarioBinder(Element element) {
    this.element = element;
    this.fields = new Fields(element);
  }

  /** The scenario; none if anything is wrong with it, which is noted. */
  static Optional<Scenario> read(Element element) {
    return new ScenarioBinder(element).scenario();
  }

  private Optional<Scenario> scenario() {
    @Nullable Element schema = fields.required("schema");
    if (schema != null) {
      schema.word(Words.SCHEMAS, Words.SCENARIO);
    }
    String name = fields.text("name");
    String currency = fields.text("currency");
    int givenBaseYear = fields.whole("baseYear");
    int givenHorizon = fields.whole("horizonYears");
    @Nullable Element wanted = fields.required("target");
    Target target = wanted == null ? Target.of(0.5, 1) : target(wanted);
    // The years of a stand-in: such that the target's year fits them.
    int baseYear = givenBaseYear == Integer.MIN_VALUE ? target.year() - 1 : givenBaseYear;
    int horizonYears = givenHorizon == Integer.MIN_VALUE ? Scenario.LONGEST_HORIZON : givenHorizon;
    @Nullable Element published = fields.optional("survey");
    double surveyError = published == null ? 0 : surveyError(published);
    @Nullable Element people = fields.required("population");
    Population population =
        people == null ? PopulationBinder.standIn() : PopulationBinder.read(people);
    @Nullable Element expected = fields.optional("outlook");
    Outlook outlook = expected == null ? Outlook.STEADY : OutlookBinder.read(expected);
    List<Program> programs = fields.listOrNone("programs", ProgramBinder::read);
    List<Interaction> interactions = fields.listOrNone("interactions", ProgramBinder::interaction);
    List<Enabler> enablers = fields.listOrNone("enablers", EnablerBinder::read);
    double upliftCap = fields.number("upliftCap", 1);
    List<Strategy> strategies = fields.list("strategies", StrategyBinder::read);
    String reference =
        fields.text("reference", strategies.isEmpty() ? "?" : strategies.get(0).id());
    @Nullable Element size = fields.optional("simulation");
    Settings simulation = size == null ? Settings.DEFAULT : simulation(size);
    List<Source> given = fields.listOrNone("sources", this::source);
    List<Source> sources =
        Stream.concat(given.stream(), element.problems().taken().stream().map(this::within))
            .toList();
    List<ReferenceClass> referenceClass =
        fields.listOrNone("referenceClass", ReferenceClassBinder::read);
    List<PastHeadcount> history = fields.listOrNone("history", ScenarioBinder::past);
    CatalogueBinder.checkCurrency(element, currency);
    fields.close();
    try {
      return Optional.of(
          new Scenario(
              name,
              currency,
              baseYear,
              horizonYears,
              target,
              surveyError,
              population,
              outlook,
              programs,
              interactions,
              enablers,
              upliftCap,
              strategies,
              reference,
              simulation,
              sources,
              referenceClass,
              history));
    } catch (InvalidValueException e) {
      CrossReferences references = new CrossReferences(element, fields);
      element.problems().addAll(element.root(), element.pointer(), references.certain(e));
      return Optional.empty();
    }
  }

  private static PastHeadcount past(Element element) {
    Fields fields = new Fields(element);
    int year = fields.whole("year");
    double headcount = fields.number("headcount");
    return fields.buildIfReadable(
        () -> new PastHeadcount(year, headcount), new PastHeadcount(year, 0));
  }

  private static Target target(Element element) {
    Fields fields = new Fields(element);
    double headcount = fields.number("headcount");
    int year = fields.whole("year");
    return fields.build(() -> new Target(headcount, year), new Target(0.5, year));
  }

  private static double surveyError(Element element) {
    Fields fields = new Fields(element);
    double standardError = fields.number("standardError", 0);
    fields.close();
    return standardError;
  }

  private static Settings simulation(Element element) {
    Fields fields = new Fields(element);
    int draws = fields.whole("draws", Settings.DEFAULT.draws());
    int households = fields.whole("households", Settings.DEFAULT.households());
    @Nullable Element number = fields.optional("seed");
    long seed =
        number == null ? Settings.DEFAULT.seed() : number.whole(Long.MIN_VALUE, Long.MAX_VALUE);
    @Nullable Element spread = fields.optional("sampling");
    Sampling sampling =
        spread == null
            ? Settings.DEFAULT.sampling()
            : spread.word(Words.SAMPLINGS, Settings.DEFAULT.sampling());
    return fields.build(() -> new Settings(draws, households, seed, sampling), Settings.DEFAULT);
  }

  /** The pointer of a source begins at the scenario, which may be inside a result. */
  private Source within(Source source) {
    String pointer = source.pointer().substring(element.pointer().length());
    return new Source(pointer, source.status(), source.source(), source.catalogue());
  }

  private Source source(Element source) {
    Fields fields = new Fields(source);
    String pointer = pointer(fields);
    @Nullable Element trust = fields.required("status");
    Provenance.Status status =
        trust == null
            ? Provenance.Status.ASSUMPTION
            : trust.word(Words.STATUSES, Provenance.Status.ASSUMPTION);
    String text = fields.text("source");
    @Nullable Element named = fields.optional("catalogue");
    @Nullable String catalogue = named == null ? null : named.text();
    return fields.build(
        () -> new Source(pointer, status, text, catalogue), Source.of("/", status, text));
  }

  /** The pointer of a source, with positions for ids. */
  private String pointer(Fields source) {
    @Nullable Element given = source.required("pointer");
    String pointer = given == null ? "/" : given.text();
    if (given == null || !pointer.startsWith("/")) {
      return pointer;
    }
    @Nullable String indexed = Pointer.indexed(element.node(), pointer);
    if (indexed == null) {
      given.refuse(
          "must lead to a part of the scenario",
          "Maybe delete this source, if what it is about was deleted.");
    }
    return indexed == null ? pointer : indexed;
  }
}
