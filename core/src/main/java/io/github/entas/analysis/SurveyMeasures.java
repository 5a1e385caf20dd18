package io.github.entas.analysis;

import io.github.entas.measure.EntropyDecomposition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Poverty and inequality of a survey, in one place. A measure that is not defined for the survey is
 * NaN, and a finding says why.
 *
 * @param persons weight × size, summed
 * @param mean mean welfare
 * @param median weighted median
 * @param quantiles inverse of the weighted distribution function by probability, 0.1 … 0.9
 * @param inequality measures of inequality
 * @param lorenz share of all welfare by share of persons, 0.1 … 0.9
 * @param poverty one entry a line, in the order in which they were asked for
 * @param standardErrors null where the design allows none
 * @param groups by label; empty where the survey has no groups
 * @param decomposition of GE(α) into groups, by α; empty where there are none
 * @param findings what a reader of the numbers should know
 * @see SurveyQuestion
 * @since 0.1.0
 */
public record SurveyMeasures(
    double persons,
    double mean,
    double median,
    SortedMap<Double, Double> quantiles,
    InequalityFigures inequality,
    SortedMap<Double, Double> lorenz,
    List<PovertyFigures> poverty,
    @Nullable SurveyErrors standardErrors,
    Map<String, GroupFigures> groups,
    SortedMap<Double, EntropyDecomposition> decomposition,
    List<Finding> findings) {

  /** Copies the collections. */
  public SurveyMeasures {
    quantiles = Collections.unmodifiableSortedMap(new TreeMap<>(quantiles));
    lorenz = Collections.unmodifiableSortedMap(new TreeMap<>(lorenz));
    poverty = List.copyOf(poverty);
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    decomposition = Collections.unmodifiableSortedMap(new TreeMap<>(decomposition));
    findings = List.copyOf(findings);
  }

  /**
   * A group of a survey.
   *
   * @param populationShare its share of all persons
   * @param poverty one entry a line
   * @since 0.1.0
   */
  public record GroupFigures(double populationShare, List<PovertyFigures> poverty) {

    /** Copies the list. */
    public GroupFigures {
      poverty = List.copyOf(poverty);
    }
  }
}
