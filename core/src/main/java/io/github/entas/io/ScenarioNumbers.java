package io.github.entas.io;

import io.github.entas.analysis.VariedNumber;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Source;
import io.github.entas.program.Interaction;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a scenario by their JSON pointers: those that are uncertain or assumed, and the
 * scenario with another value of one.
 *
 * @since 0.1.0
 */
public final class ScenarioNumbers {

  /** A constant that is an assumption is varied down to this multiple of it. */
  public static final double LOW_MULTIPLE = 0.8;

  /** And up to this one. */
  public static final double HIGH_MULTIPLE = 1.25;

  /** An uncertain number is varied from this quantile of it. */
  public static final double LOW_QUANTILE = 0.1;

  /** And up to this one. */
  public static final double HIGH_QUANTILE = 0.9;

  private static final String NAME = "scenario.json";

  /** What is chosen or reported, and no number of the city or of a program. */
  private static final Set<String> NOT_VARIED =
      Set.of("/strategies", "/simulation", "/sources", "/referenceClass");

  /** Keys of objects that have a type but are no distributions. */
  private static final Set<String> TYPED = Set.of("welfare", "targeting");

  private final Scenario scenario;
  private final Node root;
  private final Map<String, Source> sources = new HashMap<>();
  private final Set<String> idle = new HashSet<>();

  private ScenarioNumbers(Scenario scenario, Node root) {
    this.scenario = scenario;
    this.root = root;
    scenario.sources().forEach(source -> sources.putIfAbsent(source.pointer(), source));
    noteIdle();
  }

  /**
   * The numbers of a scenario.
   *
   * @throws ScenarioException if the scenario is larger than a file may be
   */
  public static ScenarioNumbers of(Scenario scenario) {
    Problems problems = new Problems(NAME);
    String json = ScenarioWriter.compactJson(scenario);
    return new ScenarioNumbers(
        scenario, TextFile.document(NAME, json, "scenario", Limits.WRITTEN, problems).node());
  }

  /**
   * The numbers that are uncertain, from their 0.1 to their 0.9 quantile, and the constants that
   * the scenario's sources call assumptions, from 0.8 to 1.25 times their value; whole numbers
   * rounded, and all of them kept where the scenario can have them. In the order of the scenario.
   *
   * <p>Left out are strategies, programs and enablers to which no strategy gives money, and
   * constants that are 0.
   */
  public List<VariedNumber> varied() {
    List<VariedNumber> varied = new ArrayList<>();
    collect(root, "", varied);
    return List.copyOf(varied);
  }

  /** The number at a JSON pointer, certain or not; nothing where there is no single one. */
  public Optional<Distribution> at(String pointer) {
    @Nullable Node node = Pointer.find(root, pointer);
    if (node instanceof Node.Numeral numeral) {
      return Optional.of(Distribution.constant(numeral.value()));
    }
    return node != null && isDistribution(node, pointer)
        ? Optional.of(distribution(node, pointer))
        : Optional.empty();
  }

  private static boolean isDistribution(Node node, String pointer) {
    return node instanceof Node.Mapping mapping
        && mapping.members().containsKey("type")
        && !TYPED.contains(Pointer.lastKey(pointer));
  }

  private Distribution distribution(Node node, String pointer) {
    return DistributionBinder.read(new Element(root, node, pointer, new Problems(NAME)));
  }

  /** Pointers of assumptions that are no single number, or that cannot be moved. */
  public List<String> unvaried() {
    Set<String> varied = new HashSet<>();
    varied().forEach(number -> varied.add(number.pointer()));
    return scenario.sources().stream()
        .filter(source -> source.status().isAssumed())
        .map(Source::pointer)
        .distinct()
        .filter(pointer -> !varied.contains(pointer) && !isIdle(pointer))
        .toList();
  }

  /** A pointer with ids for positions, where what a list holds has ids; sources take it as well. */
  public String named(String pointer) {
    return Pointer.named(root, pointer);
  }

  /**
   * The scenario with a number a constant of that value.
   *
   * @param pointer JSON pointer of a number in the scenario, certain or not
   * @throws ScenarioException if there is no number, or the scenario cannot have that value
   */
  public Scenario with(String pointer, double value) {
    Problems problems = new Problems(NAME);
    Node changed = replaced(root, pointer, value);
    if (changed == root) {
      throw problems.alone(Place.NONE, pointer, "must be a number of the scenario", "nothing", "");
    }
    return ScenarioBinder.read(new Element(changed, changed, "", problems))
        .filter(read -> problems.isEmpty())
        .orElseThrow(problems::exception);
  }

  /** Programs and enablers without money, and interactions of these. */
  private void noteIdle() {
    Predicate<String> funded =
        id -> scenario.strategies().stream().anyMatch(strategy -> isFunded(strategy, id));
    for (int i = 0; i < scenario.programs().size(); i++) {
      if (!funded.test(scenario.programs().get(i).id())) {
        idle.add("/programs/" + i);
      }
    }
    for (int i = 0; i < scenario.enablers().size(); i++) {
      if (!funded.test(scenario.enablers().get(i).id())) {
        idle.add("/enablers/" + i);
      }
    }
    for (int i = 0; i < scenario.interactions().size(); i++) {
      Interaction both = scenario.interactions().get(i);
      if (!funded.test(both.first()) || !funded.test(both.second())) {
        idle.add("/interactions/" + i);
      }
    }
  }

  private boolean isFunded(Strategy strategy, String item) {
    for (int t = 1; t <= scenario.horizonYears(); t++) {
      if (strategy.money(item, t) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isIdle(String pointer) {
    return NOT_VARIED.stream().anyMatch(part -> isWithin(pointer, part))
        || idle.stream().anyMatch(part -> isWithin(pointer, part));
  }

  private static boolean isWithin(String pointer, String part) {
    return pointer.equals(part) || pointer.startsWith(part + "/");
  }

  private void collect(Node node, String pointer, List<VariedNumber> varied) {
    if (isIdle(pointer)) {
      return;
    }
    if (isDistribution(node, pointer)) {
      add(varied, pointer, distribution(node, pointer));
    } else if (node instanceof Node.Mapping mapping) {
      mapping
          .members()
          .forEach(
              (key, member) ->
                  collect(member.value(), pointer + "/" + Pointer.segment(key), varied));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        collect(sequence.elements().get(i), pointer + "/" + i, varied);
      }
    } else if (node instanceof Node.Numeral numeral && isAssumption(pointer)) {
      add(varied, pointer, Distribution.constant(numeral.value()));
    }
  }

  private boolean isAssumption(String pointer) {
    @Nullable Source source = sources.get(pointer);
    return source != null && source.status().isAssumed();
  }

  private void add(List<VariedNumber> varied, String pointer, Distribution value) {
    boolean constant = value instanceof ConstantValue;
    double center = constant ? value.mean() : value.quantile(0.5);
    double from = constant ? LOW_MULTIPLE * center : value.quantile(LOW_QUANTILE);
    double to = constant ? HIGH_MULTIPLE * center : value.quantile(HIGH_QUANTILE);
    double low = nearest(pointer, center, Math.min(from, to));
    double high = nearest(pointer, center, Math.max(from, to));
    if (low < high) {
      varied.add(new VariedNumber(pointer, low, high, !constant, sources.get(pointer)));
    }
  }

  /** The value, or one that the scenario can have: whole, at an end of [0, 1], or half way. */
  private double nearest(String pointer, double center, double value) {
    return DoubleStream.of(
            value, Math.rint(value), Math.min(1, Math.max(0, value)), (center + value) / 2)
        .filter(candidate -> taken(pointer, candidate).isPresent())
        .findFirst()
        .orElse(center);
  }

  private Optional<Scenario> taken(String pointer, double value) {
    try {
      return Optional.of(with(pointer, value));
    } catch (ScenarioException e) {
      return Optional.empty();
    }
  }

  /** The tree with another number at the end of a pointer; the tree itself where there is none. */
  private static Node replaced(Node node, String pointer, double value) {
    boolean distribution =
        node instanceof Node.Mapping mapping && mapping.members().containsKey("type");
    if (pointer.isEmpty()) {
      String digits = JsonFields.digits(value);
      boolean whole = digits.matches("-?\\d+");
      return distribution || node instanceof Node.Numeral
          ? new Node.Numeral(node.place(), digits, whole)
          : node;
    }
    int end = pointer.indexOf('/', 1);
    String first = pointer.substring(0, end < 0 ? pointer.length() : end);
    String rest = end < 0 ? "" : pointer.substring(end);
    @Nullable Node child = Pointer.find(node, first);
    if (child == null) {
      return node;
    }
    Node changed = replaced(child, rest, value);
    return changed == child ? node : Pointer.with(node, first, changed);
  }
}
