package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A quantity over the years with its uncertainty.
 *
 * @param id of the series in the page
 * @param name as the reader knows it
 * @param years at least one, ascending
 */
record Fan(String id, String name, List<Year> years) {

  /**
   * One year.
   *
   * @param low5 a twentieth of the draws lie below
   * @param low25 a quarter of the draws lie below
   * @param middle mean or median
   * @param high75 a quarter of the draws lie above
   * @param high95 a twentieth of the draws lie above
   */
  record Year(int year, double low5, double low25, double middle, double high75, double high95) {

    Year {
      Checks checks = new Checks();
      checks.that(low5 <= low25, "/low25", "be at least low5 = " + low5, low25);
      checks.that(low25 <= high75, "/high75", "be at least low25 = " + low25, high75);
      checks.that(high75 <= high95, "/high95", "be at least high75 = " + high75, high95);
      for (double value : new double[] {low5, middle, high95}) {
        checks.that(Math.abs(value) <= Ticks.LARGEST, "", "be a number within ±1e100", value);
      }
      checks.throwIfAny();
    }
  }

  Fan {
    years = List.copyOf(years);
    new Checks()
        .that(!years.isEmpty(), "/years", "hold at least one", "none")
        .that(ascend(years), "/years", "ascend", years.stream().map(Year::year).toList())
        .throwIfAny();
  }

  int first() {
    return years.get(0).year;
  }

  Year last() {
    return years.get(years.size() - 1);
  }

  /** Every value that the picture must have room for. */
  DoubleStream values() {
    return years.stream()
        .flatMap(year -> Stream.of(year.low5, year.middle, year.high95))
        .mapToDouble(Double::doubleValue);
  }

  private static boolean ascend(List<Year> years) {
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i).year <= years.get(i - 1).year) {
        return false;
      }
    }
    return true;
  }
}
