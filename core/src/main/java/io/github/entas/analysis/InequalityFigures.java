package io.github.entas.analysis;

import io.github.entas.measure.InequalityMeasures;
import io.github.entas.measure.WeightedSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Inequality of a survey; NaN where a measure is not defined or too large a number.
 *
 * @param gini Gini index
 * @param theil GE(1)
 * @param meanLogDeviation GE(0)
 * @param ge generalized entropy by α: −1, 0.5, 2
 * @param atkinson Atkinson's index by ε: 0.5, 1, 2
 * @param sGini S-Gini index by ν: 1.5, 3, 4
 * @param hoover Hoover's index
 * @param wolfson Wolfson's polarization
 * @param quintileShareRatio S80/S20
 * @param decileShares shares of welfare of tenths of the persons, poorest first; empty where they
 *     are not defined
 * @since 0.1.0
 */
public record InequalityFigures(
    double gini,
    double theil,
    double meanLogDeviation,
    SortedMap<Double, Double> ge,
    SortedMap<Double, Double> atkinson,
    SortedMap<Double, Double> sGini,
    double hoover,
    double wolfson,
    double quintileShareRatio,
    List<Double> decileShares) {

  /** Copies the collections. */
  public InequalityFigures {
    ge = Collections.unmodifiableSortedMap(new TreeMap<>(ge));
    atkinson = Collections.unmodifiableSortedMap(new TreeMap<>(atkinson));
    sGini = Collections.unmodifiableSortedMap(new TreeMap<>(sGini));
    decileShares = List.copyOf(decileShares);
  }

  /** Everything of {@code sample} but what needs welfare greater than 0. */
  static InequalityFigures of(WeightedSample sample, WeightedSample raised, Attempts attempts) {
    InequalityMeasures measures = attempts.value("inequality", () -> InequalityMeasures.of(sample));
    if (measures == null) {
      SortedMap<Double, Double> none = Collections.emptySortedMap();
      double nan = Double.NaN;
      return new InequalityFigures(nan, nan, nan, none, none, none, nan, nan, nan, List.of());
    }
    InequalityMeasures positive = raised == sample ? measures : InequalityMeasures.of(raised);
    return new InequalityFigures(
        attempts.number("gini", measures::gini),
        attempts.number("theil", positive::theil),
        attempts.number("meanLogDeviation", positive::meanLogDeviation),
        by("ge", positive::generalizedEntropy, attempts, -1, 0.5, 2),
        by("atkinson", positive::atkinson, attempts, 0.5, 1, 2),
        by("sGini", measures::sGini, attempts, 1.5, 3, 4),
        attempts.number("hoover", measures::hoover),
        attempts.number("wolfson", measures::wolfson),
        attempts.number("quintileShareRatio", measures::quintileShareRatio),
        deciles(measures, attempts));
  }

  private static List<Double> deciles(InequalityMeasures measures, Attempts attempts) {
    List<Double> deciles = new ArrayList<>();
    for (double share : measures.decileShares()) {
      deciles.add(attempts.number("decileShares", () -> share));
    }
    return deciles.stream().anyMatch(share -> share.isNaN()) ? List.of() : deciles;
  }

  private static SortedMap<Double, Double> by(
      String name, DoubleUnaryOperator measure, Attempts attempts, double... parameters) {
    SortedMap<Double, Double> values = new TreeMap<>();
    for (double parameter : parameters) {
      String each = name + "(" + Figures.decimal(parameter, 1) + ")";
      values.put(parameter, attempts.number(each, () -> measure.applyAsDouble(parameter)));
    }
    return values;
  }
}
