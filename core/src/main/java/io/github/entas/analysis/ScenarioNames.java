package io.github.entas.analysis;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people call the parts of a scenario and its numbers, in a language: {@code Business capital:
 * share who take it up} for {@code /programs/0/takeUp}.
 *
 * @since 0.1.0
 */
public final class ScenarioNames {

  /** Longer names are cut. */
  private static final int LONGEST = 60;

  /** The part of a list with its position, and what is asked of it. */
  private static final Pattern PART =
      Pattern.compile(
          "/(population/cohorts|outlook/events|programs|interactions|enablers|strategies)"
              + "/(\\d{1,6})(/.*)?");

  private static final Pattern POSITIONS = Pattern.compile("/\\d+");

  private final Scenario scenario;
  private final MessageBundle messages;

  private ScenarioNames(Scenario scenario, MessageBundle messages) {
    this.scenario = scenario;
    this.messages = messages;
  }

  /** The names of a scenario. */
  public static ScenarioNames of(Scenario scenario, Language language) {
    return new ScenarioNames(scenario, MessageBundle.of(ScenarioNames.class, "places", language));
  }

  /** A name as it stands in a sentence or a table: not longer than sixty characters. */
  public static String label(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** The name of a strategy; the id itself where there is none. */
  public String strategy(String id) {
    return name(
        scenario.strategies().stream().filter(s -> s.id().equals(id)).map(s -> s.name()), id);
  }

  /** The name of a program or enabler; the id itself where there is none. */
  public String item(String id) {
    Stream<String> programs =
        scenario.programs().stream().filter(p -> p.id().equals(id)).map(p -> p.name());
    Stream<String> enablers =
        scenario.enablers().stream().filter(e -> e.id().equals(id)).map(e -> e.name());
    return name(Stream.concat(programs, enablers), id);
  }

  /** The name of a cohort; the id itself where there is none. */
  public String cohort(String id) {
    return name(
        scenario.population().cohorts().stream().filter(c -> c.id().equals(id)).map(c -> c.name()),
        id);
  }

  private static String name(Stream<String> names, String id) {
    return label(names.findFirst().orElse(id));
  }

  /**
   * What the number at a JSON pointer is called; its keys one after the other where it has no name.
   */
  public String place(String pointer) {
    Matcher part = PART.matcher(pointer);
    if (!part.matches()) {
      return key(pointer);
    }
    String list = part.group(1);
    List<String> names = names(list);
    int position = Integer.parseInt(part.group(2));
    String rest = part.group(3);
    String owner = position < names.size() ? label(names.get(position)) : part.group(2);
    return rest == null ? owner : messages.text("of", owner, key("/" + list + rest));
  }

  private List<String> names(String list) {
    return switch (list) {
      case "population/cohorts" ->
          scenario.population().cohorts().stream().map(c -> c.name()).toList();
      case "outlook/events" -> scenario.outlook().events().stream().map(e -> e.id()).toList();
      case "programs" -> scenario.programs().stream().map(p -> p.name()).toList();
      case "interactions" ->
          scenario.interactions().stream()
              .map(both -> item(both.first()) + " + " + item(both.second()))
              .toList();
      case "enablers" -> scenario.enablers().stream().map(e -> e.name()).toList();
      default -> scenario.strategies().stream().map(s -> s.name()).toList();
    };
  }

  private String key(String pointer) {
    String key = POSITIONS.matcher(pointer).replaceAll("").substring(1).replace('/', '.');
    return messages.has(key)
        ? messages.text(key)
        : Stream.of(label(pointer).substring(1).split("/", -1)).collect(Collectors.joining(" › "));
  }
}
