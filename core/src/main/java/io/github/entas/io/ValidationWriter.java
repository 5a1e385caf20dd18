package io.github.entas.io;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.NumberEffect;
import io.github.entas.analysis.OneAtATime;
import io.github.entas.analysis.VariedNumber;
import io.github.entas.engine.RunCost;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is said of a scenario before it is run as JSON, schema {@code entas/validation/1}.
 *
 * <pre>{@code
 * {"schema": "entas/validation/1", "valid": true,
 *  "cost": {"draws": 0, "strategies": 0, "households": 0, "years": 0, "bytes": 0},
 *  "ranking": {"strategy": "mix", "year": 2029, "draws": 0, "households": 0, "seed": 0,
 *    "headcount": 0.0, "onTarget": 0.0,
 *    "numbers": [{"pointer": "/…", "status": "assumption", "source": "…", "varied": "quantiles",
 *      "low": {"value": 0.0, "headcount": 0.0, "onTarget": 0.0}, "high": {…},
 *      "swing": 0.0, "standardError": 0.0, "told": true}],
 *    "unvaried": ["/…"]},
 *  "findings": []}
 * {"schema": "entas/validation/1", "valid": false,
 *  "problems": [{"line": 0, "column": 0, "pointer": "/…", "mustHold": "…", "came": "…",
 *    "maybe": "…"}]}
 * }</pre>
 *
 * <p>{@code households} of the cost is of all cohorts, of the ranking a cohort. {@code varied} is
 * {@code quantiles}, 0.1 and 0.9, of a number that is uncertain, {@code multiples}, 0.8 and 1.25,
 * of a constant. {@code swing} is the headcount at {@code high} less that at {@code low}, {@code
 * standardError} its simulation error, {@code told} whether it is at least twice that. {@code
 * status} and {@code source} are absent where the scenario does not say, {@code ranking} where it
 * was not asked for.
 *
 * @since 0.1.0
 */
public final class ValidationWriter {

  private ValidationWriter() {}

  /**
   * The validation as text.
   *
   * @param ranking which numbers matter; null where that was not asked
   * @param unvaried pointers of assumptions that are no numbers to vary
   */
  public static String json(
      RunCost cost, @Nullable OneAtATime ranking, List<String> unvaried, List<Finding> findings) {
    return JsonText.of(
        fields -> {
          fields.text("schema", Words.VALIDATION);
          fields.truth("valid", true);
          fields.object("cost", () -> cost(fields, cost));
          if (ranking != null) {
            fields.object("ranking", () -> ranking(fields, ranking, unvaried));
          }
          FindingJson.write(fields, findings);
        });
  }

  private static void cost(JsonFields fields, RunCost cost) {
    fields.whole("draws", cost.draws());
    fields.whole("strategies", cost.strategies());
    fields.whole("households", cost.households());
    fields.whole("years", cost.years());
    fields.whole("bytes", cost.bytes());
  }

  /** What is wrong with a scenario, as text: {@code "valid": false} and its problems. */
  public static String json(ScenarioException problems) {
    return JsonText.of(
        fields -> {
          fields.text("schema", Words.VALIDATION);
          fields.truth("valid", false);
          fields.list(
              "problems",
              problems.problems(),
              problem -> fields.object(() -> write(fields, problem)));
        });
  }

  private static void write(JsonFields fields, Problem problem) {
    fields.whole("line", problem.line());
    fields.whole("column", problem.column());
    fields.text("pointer", problem.pointer());
    fields.text("mustHold", problem.mustHold());
    fields.text("came", problem.came());
    fields.text("maybe", problem.maybe());
  }

  private static void ranking(JsonFields fields, OneAtATime ranking, List<String> unvaried) {
    Settings settings = ranking.scenario().simulation();
    fields.text("strategy", ranking.strategy().id());
    fields.whole("year", ranking.scenario().target().year());
    fields.whole("draws", settings.draws());
    fields.whole("households", settings.households());
    fields.whole("seed", settings.seed());
    answer(fields, ranking.base());
    fields.list(
        "numbers", ranking.effects(), effect -> fields.object(() -> effect(fields, effect)));
    fields.list("unvaried", unvaried, pointer -> fields.json().writeString(pointer));
  }

  private static void answer(JsonFields fields, NumberEffect.Answer answer) {
    fields.number("headcount", answer.headcount());
    fields.number("onTarget", answer.onTarget());
  }

  private static void effect(JsonFields fields, NumberEffect effect) {
    VariedNumber number = effect.number();
    fields.text("pointer", number.pointer());
    Source source = number.source();
    if (source != null) {
      fields.text("status", source.status().key());
      fields.text("source", source.source());
    }
    fields.text("varied", number.uncertain() ? "quantiles" : "multiples");
    at(fields, "low", number.low(), effect.low());
    at(fields, "high", number.high(), effect.high());
    fields.number("swing", effect.swing());
    fields.number("standardError", effect.standardError());
    fields.truth("told", effect.isTold());
  }

  private static void at(JsonFields fields, String key, double value, NumberEffect.Answer answer) {
    fields.object(
        key,
        () -> {
          fields.number("value", value);
          answer(fields, answer);
        });
  }
}
