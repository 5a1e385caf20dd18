package io.github.entas.analysis;

import io.github.entas.measure.AtLine;
import io.github.entas.measure.PovertyMeasures;
import io.github.entas.measure.SurveyEstimate;
import io.github.entas.measure.SurveyEstimator;
import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Labels;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of a survey, all or those of a group, sorted once; perhaps with lines of their own. */
final class MeasuredRows {

  private final double[] welfare;
  private final double[] persons;
  private final double @Nullable [] lines;
  private final WeightedSample sample;

  /** The arrays are kept; nobody else writes to them. */
  MeasuredRows(double[] welfare, double[] persons, double @Nullable [] lines) {
    this.welfare = welfare;
    this.persons = persons;
    this.lines = lines;
    this.sample = WeightedSample.of(welfare, persons);
  }

  WeightedSample sample() {
    return sample;
  }

  double[] welfare() {
    return welfare;
  }

  double[] persons() {
    return persons;
  }

  /** Poverty below the rows' own lines if they are to be used, otherwise below this one. */
  PovertyMeasures poverty(double line, AtLine atLine) {
    return lines != null
        ? PovertyMeasures.of(welfare, persons, lines, atLine)
        : PovertyMeasures.of(sample, line, atLine);
  }

  /** FGT(α) below the same lines, with its error. */
  SurveyEstimate fgt(SurveyEstimator estimator, double line, double alpha, AtLine atLine) {
    return lines != null ? estimator.fgt(lines, alpha, atLine) : estimator.fgt(line, alpha, atLine);
  }

  /** Watts' index below the same lines, with its error. */
  SurveyEstimate watts(SurveyEstimator estimator, double line) {
    return lines != null ? estimator.watts(lines) : estimator.watts(line);
  }

  /** How many rows have less. */
  int rowsBelow(double floor) {
    return (int) Arrays.stream(welfare).filter(x -> x < floor).count();
  }

  /** The same rows with welfare below a floor raised to it; these where nobody is below. */
  MeasuredRows withFloor(@Nullable Double floor) {
    if (floor == null || rowsBelow(floor) == 0) {
      return this;
    }
    double[] raised = Arrays.stream(welfare).map(x -> Math.max(x, floor)).toArray();
    return new MeasuredRows(raised, persons, lines);
  }

  /** The rows of each group that holds somebody, in the order of the labels; one pass for all. */
  Map<String, MeasuredRows> byGroup(Labels labels) {
    int[] codes = labels.codes();
    int[] left = new int[labels.names().size()];
    for (int row = 0; row < codes.length; row++) {
      left[codes[row]] += persons[row] > 0 ? 1 : 0;
    }
    int[][] rows = Arrays.stream(left).mapToObj(int[]::new).toArray(int[][]::new);
    for (int row = codes.length - 1; row >= 0; row--) {
      if (persons[row] > 0) {
        rows[codes[row]][--left[codes[row]]] = row;
      }
    }
    Map<String, MeasuredRows> groups = new TreeMap<>();
    for (int g = 0; g < rows.length; g++) {
      if (rows[g].length > 0) {
        groups.put(labels.names().get(g), part(rows[g]));
      }
    }
    return groups;
  }

  private MeasuredRows part(int[] rows) {
    return new MeasuredRows(
        of(welfare, rows), of(persons, rows), lines == null ? null : of(lines, rows));
  }

  private static double[] of(double[] column, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
  }
}
