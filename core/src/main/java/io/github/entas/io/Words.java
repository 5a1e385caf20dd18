package io.github.entas.io;

import io.github.entas.evidence.Provenance;
import io.github.entas.random.Sampling;
import io.github.entas.stat.IntervalDistribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of scenario files and what they mean. */
final class Words {

  static final String SCENARIO = "entas/scenario/1";
  static final String RESULT = "entas/result/1";

  static final String MEASURES = "entas/measures/1";

  static final String GROUPED = "entas/grouped/1";

  static final String EVIDENCE = "entas/evidence/1";

  static final String SYNTHESIS = "entas/synthesis/1";

  static final String SEARCH = "entas/search/1";

  static final String BUDGET = "entas/budget/1";

  static final String COMPARISON = "entas/comparison/1";

  static final String VALIDATION = "entas/validation/1";

  static final String EXPLANATION = "entas/explanation/1";

  static final Map<String, String> GROUPED_SCHEMAS = Map.of(GROUPED, GROUPED);

  static final Map<String, String> SCHEMAS = Map.of(SCENARIO, SCENARIO);

  static final Map<String, Sampling> SAMPLINGS =
      ordered("stratified", Sampling.STRATIFIED, "pseudoRandom", Sampling.PSEUDO_RANDOM);

  static final Map<String, IntervalDistribution.Shape> SHAPES =
      ordered(
          "normal", IntervalDistribution.Shape.NORMAL,
          "lognormal", IntervalDistribution.Shape.LOGNORMAL);

  static final Map<String, Provenance.Status> STATUSES =
      byWord(Provenance.Status.values(), Provenance.Status::key);

  private Words() {}

  /** The word for a meaning. */
  static <T> String of(Map<String, T> words, T meaning) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Meanings by their words, in the order given. */
  static <T> Map<String, T> byWord(T[] meanings, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T meaning : meanings) {
      words.put(word.apply(meaning), meaning);
    }
    return Collections.unmodifiableMap(words);
  }

  /** A constant as files have it: {@code worstCase} of {@code WORST_CASE}. */
  static String of(Enum<?> constant) {
    String name = constant.name();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i > 0 && name.charAt(i - 1) == '_';
      if (name.charAt(i) != '_') {
        word.append(starts ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
      }
    }
    return word.toString();
  }

  private static <T> Map<String, T> ordered(String first, T one, String second, T other) {
    Map<String, T> words = new LinkedHashMap<>();
    words.put(first, one);
    words.put(second, other);
    return Collections.unmodifiableMap(words);
  }
}
