package io.github.entas.io;

import io.github.entas.InvalidValueException;
import io.github.entas.Suggestion;
import io.github.entas.Violation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which violations of a scenario are certain while parts of its file cannot be read: an id is
 * unknown only where all the ids are known.
 */
final class CrossReferences {

  private static final Pattern COHORTS =
      Pattern.compile("/outlook/events/\\d+/cohorts/.*|/programs/\\d+/cohorts/.*");
  private static final Pattern PROGRAMS =
      Pattern.compile("/interactions/\\d+/programs/.*|/enablers/\\d+/levers/\\d+/programs/.*");
  private static final Pattern ITEMS = Pattern.compile("/strategies/\\d+/budget/.*");
  private static final Pattern STRATEGIES = Pattern.compile("/reference");

  private final Element scenario;
  private final boolean cohortsKnown;
  private final boolean programsKnown;
  private final boolean itemsKnown;
  private final boolean strategiesKnown;

  /** The references of a scenario whose keys have all been asked for. */
  CrossReferences(Element scenario, Fields fields) {
    this.scenario = scenario;
    this.cohortsKnown = idsReadable("/population/cohorts");
    this.programsKnown = isAbsent("programs", fields) || idsReadable("/programs");
    this.itemsKnown = programsKnown && (isAbsent("enablers", fields) || idsReadable("/enablers"));
    this.strategiesKnown = idsReadable("/strategies");
  }

  /** The violations that hold whatever is in the parts that could not be read. */
  List<Violation> certain(InvalidValueException refusal) {
    return refusal.violations().stream().filter(v -> isCertain(v.path())).toList();
  }

  private boolean isCertain(String path) {
    return (cohortsKnown || !COHORTS.matcher(path).matches())
        && (programsKnown || !PROGRAMS.matcher(path).matches())
        && (itemsKnown || !ITEMS.matcher(path).matches())
        && (strategiesKnown || !STRATEGIES.matcher(path).matches());
  }

  private boolean idsReadable(String list) {
    return Pointer.find(scenario.node(), list) instanceof Node.Sequence sequence
        && sequence.elements().stream().allMatch(CrossReferences::hasId);
  }

  private static boolean hasId(Node node) {
    return node instanceof Node.Mapping mapping
        && Pointer.find(mapping, "/id") instanceof Node.Text text
        && !text.value().isBlank();
  }

  /** Whether there is no such list, not even under a name that was misspelled. */
  private static boolean isAbsent(String list, Fields fields) {
    return !fields.has(list) && Suggestion.among(list, fields.unknown()).isEmpty();
  }
}
