package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.strategy.Strategy;
import java.util.List;

/** Compares all columns of two outcomes; strategies, items and cohorts are matched by id. */
final class SameOutcome {

  private SameOutcome() {}

  /** All columns of the strategy with this id are equal to within the tolerance. */
  static void check(Outcome before, Outcome after, double tolerance) {
    for (Strategy strategy : before.scenario().strategies()) {
      int s = index(before, strategy.id());
      int other = index(after, strategy.id());
      for (int t = 0; t <= before.scenario().horizonYears(); t++) {
        for (Measure measure : Measure.values()) {
          assertThat(after.measure(measure, other, t))
              .as("%s of %s in year %d", measure, strategy.id(), t)
              .containsExactly(before.measure(measure, s, t), within(tolerance));
        }
        assertThat(after.publishedHeadcount(other, t))
            .containsExactly(before.publishedHeadcount(s, t), within(tolerance));
        items(before, after, s, other, t, tolerance);
        cohorts(before, after, s, other, t, tolerance);
      }
    }
  }

  private static void items(
      Outcome before, Outcome after, int s, int other, int t, double tolerance) {
    for (String item : before.scenario().items()) {
      int i = before.scenario().items().indexOf(item);
      int j = after.scenario().items().indexOf(item);
      for (ItemColumn column : ItemColumn.values()) {
        double[] expected = before.item(column, i, s, t);
        double[] actual = after.item(column, j, other, t);
        for (int d = 0; d < expected.length; d++) {
          // Differences of money and of households round as the amounts they come from.
          double money = before.scenario().strategies().get(s).money(item, Math.max(1, t));
          double allowed = tolerance * Math.max(1, Math.max(money, Math.abs(expected[d])));
          boolean bothNone = Double.isNaN(expected[d]) && Double.isNaN(actual[d]);
          if (!bothNone && !(Math.abs(actual[d] - expected[d]) <= allowed)) {
            fail("%s of %s, year %d, draw %d: %s, %s", column, item, t, d, expected[d], actual[d]);
          }
        }
      }
    }
  }

  private static void cohorts(
      Outcome before, Outcome after, int s, int other, int t, double tolerance) {
    List<String> ids = before.scenario().population().cohortIds();
    for (String id : ids) {
      int j = after.scenario().population().cohortIds().indexOf(id);
      assertThat(after.cohortHeadcount(j, other, t))
          .containsExactly(before.cohortHeadcount(ids.indexOf(id), s, t), within(tolerance));
    }
  }

  private static int index(Outcome outcome, String strategy) {
    return outcome.scenario().strategies().stream().map(Strategy::id).toList().indexOf(strategy);
  }
}
