package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.CostEffectivenessTable.Increment;
import io.github.entas.analysis.CostEffectivenessTable.Row;
import io.github.entas.analysis.CostEffectivenessTable.Status;
import io.github.entas.analysis.CostEffectivenessTable.SwitchPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CostEffectivenessTableOracleTest {

  /**
   * Screening for HIV, Paltiel et al. 2005, New England Journal of Medicine 352(6), 586–595,
   * doi:10.1056/NEJMsa042088: dollars and quality-adjusted months, as in the vignette "Basic Cost
   * Effectiveness Analysis" of the R package dampack. The ratios are 1000/0.32·12 = 37,500,
   * 1020/0.21·12 = 58,285.71… and 420/0.05·12 = 100,800; yearly costs more than every three years
   * and gives less.
   */
  @Test
  void screeningForHiv() {
    CostEffectivenessTable table =
        CostEffectivenessTable.of(
            List.of("status quo", "one time", "5yr", "3yr", "annual"),
            new double[] {26000, 27000, 28020, 28440, 29440},
            months(277.25, 277.57, 277.78, 277.83, 277.76));

    assertThat(table.rows())
        .extracting(Row::id)
        .containsExactly("status quo", "one time", "5yr", "3yr", "annual");
    assertThat(ratio(table, "one time")).isCloseTo(37500, within(1e-5));
    assertThat(ratio(table, "5yr")).isCloseTo(1020 * 12 / 0.21, within(1e-5));
    assertThat(ratio(table, "3yr")).isCloseTo(100800, within(1e-5));
    assertThat(row(table, "annual").status()).isEqualTo(Status.DOMINATED);
    assertThat(row(table, "annual").increment()).isNull();
    assertThat(row(table, "status quo").increment()).isNull();
    assertThat(table.best(50000)).containsExactly("one time");
    assertThat(table.best(58000)).containsExactly("one time");
    assertThat(table.best(59000)).containsExactly("5yr");
    assertThat(table.best(1e9)).containsExactly("3yr");
  }

  /**
   * The six strategies of the guide to cost-effectiveness analysis of the Health Economics Resource
   * Center, U.S. Department of Veterans Affairs (herc.research.va.gov): A is dominated by B, C
   * extendedly by B and D.
   */
  @Test
  void theGuideOfTheHealthEconomicsResourceCenter() {
    CostEffectivenessTable table = guide();

    assertThat(table.rows())
        .containsExactly(
            new Row("UC", 5000, 1, Status.NON_DOMINATED, null),
            new Row("B", 10000, 2, Status.NON_DOMINATED, new Increment("UC", 5000, 1, 5000)),
            new Row("A", 12000, 1.5, Status.DOMINATED, null),
            new Row("C", 25000, 3, Status.EXTENDEDLY_DOMINATED, null),
            new Row("D", 35000, 4, Status.NON_DOMINATED, new Increment("B", 25000, 2, 12500)),
            new Row("E", 55000, 5, Status.NON_DOMINATED, new Increment("D", 20000, 1, 20000)));
    assertThat(table.frontier()).extracting(Row::id).containsExactly("UC", "B", "D", "E");
  }

  @Test
  void theBestChangesExactlyAtTheRatios() {
    CostEffectivenessTable table = guide();

    assertThat(table.switchPoints())
        .containsExactly(
            new SwitchPoint(5000, List.of("UC", "B")),
            new SwitchPoint(12500, List.of("B", "D")),
            new SwitchPoint(20000, List.of("D", "E")));
    assertThat(table.best(0)).containsExactly("UC");
    assertThat(table.best(Math.nextDown(5000.0))).containsExactly("UC");
    assertThat(table.best(Math.nextUp(5000.0))).containsExactly("B");
    assertThat(table.best(Math.nextUp(20000.0))).containsExactly("E");
  }

  @Test
  void aStrategyOnTheStraightLineIsKept() {
    CostEffectivenessTable table =
        CostEffectivenessTable.of(
            List.of("c", "a", "b"), new double[] {4, 0, 2}, new double[] {2, 0, 1});

    assertThat(table.frontier()).extracting(Row::id).containsExactly("a", "b", "c");
    assertThat(ratio(table, "b")).isEqualTo(2);
    assertThat(ratio(table, "c")).isEqualTo(2);
    assertThat(table.switchPoints()).containsExactly(new SwitchPoint(2, List.of("a", "b", "c")));
    assertThat(table.best(1.5)).containsExactly("a");
    assertThat(table.best(2.5)).containsExactly("c");
  }

  @Test
  void equalCostsOrEqualEffectsDominate() {
    CostEffectivenessTable table =
        CostEffectivenessTable.of(
            List.of("dear", "cheap", "poor"), new double[] {2, 1, 1}, new double[] {3, 3, 2});

    assertThat(table.rows()).extracting(Row::id).containsExactly("cheap", "poor", "dear");
    assertThat(row(table, "dear").status()).isEqualTo(Status.DOMINATED);
    assertThat(row(table, "poor").status()).isEqualTo(Status.DOMINATED);
    assertThat(table.switchPoints()).isEmpty();
    assertThat(table.best(0)).containsExactly("cheap");
  }

  @Test
  void twinsShareStatusAndIncrement() {
    CostEffectivenessTable table =
        CostEffectivenessTable.of(
            List.of("none", "x", "bad", "y", "bad too"),
            new double[] {0, 6, 7, 6, 7},
            new double[] {0, 2, 1, 2, 1});

    assertThat(table.frontier()).extracting(Row::id).containsExactly("none", "x", "y");
    assertThat(row(table, "y").increment()).isEqualTo(new Increment("none", 6, 2, 3));
    assertThat(row(table, "x").increment()).isEqualTo(row(table, "y").increment());
    assertThat(row(table, "bad too").status()).isEqualTo(Status.DOMINATED);
    assertThat(table.best(4)).containsExactly("x", "y");
    assertThat(table.switchPoints()).containsExactly(new SwitchPoint(3, List.of("none", "x", "y")));
  }

  @Test
  void theSignOfAZeroMakesNoDifference() {
    CostEffectivenessTable table =
        CostEffectivenessTable.of(List.of("a", "b"), new double[] {-0.0, 0.0}, new double[] {1, 2});

    assertThat(table.frontier()).extracting(Row::id).containsExactly("b");
  }

  @Test
  void aSingleStrategyIsItsOwnFrontier() {
    CostEffectivenessTable table =
        CostEffectivenessTable.of(List.of("a"), new double[] {-3}, new double[] {-1});

    assertThat(table.rows()).containsExactly(new Row("a", -3, -1, Status.NON_DOMINATED, null));
    assertThat(table.best(7)).containsExactly("a");
  }

  @Test
  void badInputIsRefused() {
    refused(List.of("a", "b"), new double[] {1}, "costs must have one number a strategy, 2: 1");
    refused(List.of("a"), new double[] {Double.NaN}, "costs must be finite numbers: NaN");
    refused(List.of(), new double[0], "ids must name at least one strategy: none");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> guide().best(-1))
        .withMessage("willingnessToPay must be a finite number, 0 or more: -1.0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> guide().best(Double.NaN))
        .withMessage("willingnessToPay must be a finite number, 0 or more: NaN");
  }

  private static void refused(List<String> ids, double[] costs, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CostEffectivenessTable.of(ids, costs, new double[ids.size()]))
        .withMessage(message);
  }

  private static CostEffectivenessTable guide() {
    return CostEffectivenessTable.of(
        List.of("E", "D", "C", "B", "A", "UC"),
        new double[] {55000, 35000, 25000, 10000, 12000, 5000},
        new double[] {5, 4, 3, 2, 1.5, 1});
  }

  private static double[] months(double... months) {
    return Arrays.stream(months).map(month -> month / 12).toArray();
  }

  private static Row row(CostEffectivenessTable table, String id) {
    return table.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static double ratio(CostEffectivenessTable table, String id) {
    return Objects.requireNonNull(row(table, id).increment()).ratio();
  }
}
