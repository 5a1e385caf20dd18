package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Estimates of poverty and inequality from a survey, with the errors that its design gives them.
 *
 * <p>Values are those of {@link PovertyMeasures} and {@link InequalityMeasures}. Errors are by
 * Taylor linearization: with z the influence function of a measure and u_i = wᵢz(xᵢ)/Σw the
 * contribution of a row, the variance is Σ_h n_h/(n_h − 1) Σ_c (u_hc − ū_h)² over the n_h clusters
 * c of each stratum h, n_h counting every cluster of the design. Lines are taken as known, but for
 * {@link #headcountBelowShareOfMedian}.
 *
 * <p>Linearization is a statement about large samples: with few clusters, or few poor, intervals
 * are too narrow. Rows outside of a subgroup stay in the design with a contribution of 0, so that
 * its size counts as uncertain. Sources: Binder 1983, International Statistical Review 51(3),
 * 279–292; Deville 1999, Survey Methodology 25(2), 193–203.
 *
 * @since 0.1.0
 */
public final class SurveyEstimator {

  private final double[] welfare;
  private final SurveyDesign design;

  /** Persons of each row; 0 for rows outside of the subgroup. */
  private final double[] weights;

  private final WeightedSample sample;

  private SurveyEstimator(double[] welfare, SurveyDesign design, double[] weights) {
    this.welfare = welfare;
    this.design = design;
    this.weights = weights;
    this.sample = WeightedSample.of(welfare, weights);
  }

  /**
   * Estimates from all rows.
   *
   * @param welfare finite, any sign, one a row of the design; copied
   * @throws IllegalArgumentException if there is not one welfare for each row, or one is not finite
   */
  public static SurveyEstimator of(double[] welfare, SurveyDesign design) {
    Objects.requireNonNull(design, "design");
    requireOneForEachRow("/welfare", welfare.length, design.rows());
    return new SurveyEstimator(welfare.clone(), design, design.weights());
  }

  /**
   * Estimates for a subgroup; of a subgroup, for what both have in common.
   *
   * @param rows whether each row belongs to it
   * @throws IllegalArgumentException if the length is not the number of rows, or no row with weight
   *     greater than 0 belongs to it
   */
  public SurveyEstimator where(boolean[] rows) {
    requireOneForEachRow("/rows", rows.length, design.rows());
    double[] kept = weights.clone();
    boolean anybody = false;
    for (int i = 0; i < kept.length; i++) {
      kept[i] = rows[i] ? kept[i] : 0;
      anybody |= kept[i] > 0;
    }
    new Checks()
        .that(anybody, "/rows", "leave somebody in the subgroup", "no row with weight above 0")
        .throwIfAny();
    return new SurveyEstimator(welfare, design, kept);
  }

  /**
   * Estimates for every group of rows, in the order of the labels; groups that hold nobody are left
   * out.
   *
   * @param labels the group of each row
   * @throws IllegalArgumentException if the length is not the number of rows or a label is null
   */
  public Map<String, SurveyEstimator> byGroup(String[] labels) {
    RowLabels groups = RowLabels.of("/labels", labels, design.rows());
    double[][] kept = new double[groups.count()][];
    boolean[] anybody = new boolean[groups.count()];
    for (int i = 0; i < weights.length; i++) {
      int group = groups.id(i);
      if (kept[group] == null) {
        kept[group] = new double[weights.length];
      }
      kept[group][i] = weights[i];
      anybody[group] |= weights[i] > 0;
    }
    Map<String, SurveyEstimator> estimators = new TreeMap<>();
    for (int g = 0; g < kept.length; g++) {
      if (anybody[g]) {
        estimators.put(groups.names().get(g), new SurveyEstimator(welfare, design, kept[g]));
      }
    }
    return estimators;
  }

  /**
   * These estimates with welfare below {@code floor} raised to it, for measures that need welfare
   * greater than 0. It changes the answer and should be told with it.
   *
   * @param floor finite
   */
  public SurveyEstimator withFloor(double floor) {
    new Checks().finite("/floor", floor).throwIfAny();
    double[] raised = welfare.clone();
    for (int i = 0; i < raised.length; i++) {
      raised[i] = Math.max(raised[i], floor);
    }
    return new SurveyEstimator(raised, design, weights);
  }

  /** Share of all persons of the survey who belong to the subgroup; 1 without error for all. */
  public SurveyEstimate share() {
    double[] all = design.weights();
    double[] inside = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      inside[i] = weights[i] > 0 ? 1 : 0;
    }
    WeightedSample indicator = WeightedSample.of(inside, all);
    return estimate(indicator, inside, all, PovertyInfluences.mean(indicator));
  }

  /** Mean welfare. */
  public SurveyEstimate mean() {
    return estimate(PovertyInfluences.mean(sample));
  }

  /** FGT(α) strictly below a line: α = 0 is the headcount, 1 the gap, 2 the severity. */
  public SurveyEstimate fgt(double line, double alpha) {
    return fgt(line, alpha, AtLine.NOT_POOR);
  }

  /** FGT(α), with a word on who is exactly at the line; 0 with error 0 where nobody is poor. */
  public SurveyEstimate fgt(double line, double alpha, AtLine atLine) {
    return estimate(PovertyInfluences.fgt(sample, line, alpha, atLine));
  }

  /**
   * FGT(α) of rows that have lines of their own.
   *
   * @param lines finite and greater than 0, one a row; not changed
   */
  public SurveyEstimate fgt(double[] lines, double alpha, AtLine atLine) {
    double[] ratios = OwnLines.ratios(welfare, lines);
    WeightedSample relative = WeightedSample.of(ratios, weights);
    return estimate(relative, ratios, weights, PovertyInfluences.fgt(relative, 1, alpha, atLine));
  }

  /** Watts' index; welfare must be greater than 0. */
  public SurveyEstimate watts(double line) {
    return estimate(PovertyInfluences.watts(sample, line));
  }

  /** Watts' index of rows that have lines of their own. */
  public SurveyEstimate watts(double[] lines) {
    double[] ratios = OwnLines.ratios(welfare, lines);
    WeightedSample relative = WeightedSample.of(ratios, weights);
    return estimate(relative, ratios, weights, PovertyInfluences.watts(relative, 1));
  }

  /**
   * The share of persons strictly below a share of the median, the error of the median included.
   * That error needs the density at median and line, by a Gaussian kernel of bandwidth sd/n^0.2
   * with n = (Σw)²/Σw²: with a long upper tail sd is large and the density smoothed out.
   *
   * @param share finite and greater than 0, 0.6 for instance
   * @throws IllegalArgumentException if the line is not greater than 0
   */
  public SurveyEstimate headcountBelowShareOfMedian(double share) {
    new Checks().positive("/share", share).positive("/median", sample.median()).throwIfAny();
    return estimate(RelativeLineInfluence.headcount(sample, share));
  }

  /** Gini index; mean welfare must be greater than 0, here and below. */
  public SurveyEstimate gini() {
    return estimate(GiniInfluence.of(sample));
  }

  /** Generalized entropy GE(α), with the welfare that {@link InequalityMeasures} asks for. */
  public SurveyEstimate generalizedEntropy(double alpha) {
    return estimate(EntropyInfluences.generalizedEntropy(sample, alpha));
  }

  /** Theil's index, GE(1). */
  public SurveyEstimate theil() {
    return generalizedEntropy(1);
  }

  /** Mean log deviation, GE(0). */
  public SurveyEstimate meanLogDeviation() {
    return generalizedEntropy(0);
  }

  /** Atkinson's index, ε 0 or more. */
  public SurveyEstimate atkinson(double aversion) {
    return estimate(EntropyInfluences.atkinson(sample, aversion));
  }

  private SurveyEstimate estimate(Influence influence) {
    return estimate(sample, welfare, weights, influence);
  }

  private SurveyEstimate estimate(
      WeightedSample of, double[] variable, double[] persons, Influence influence) {
    // Where all are alike another like them changes nothing: z is 0, not what rounding leaves of
    // it.
    boolean alike = of.welfare(0) == of.welfare(of.size() - 1);
    double[] contributions = new double[variable.length];
    Sum squares = new Sum();
    for (int i = 0; i < variable.length && !alike; i++) {
      if (persons[i] > 0) {
        double z = influence.at().applyAsDouble(variable[i]);
        contributions[i] = persons[i] * z / of.persons();
        squares.add(contributions[i] * z);
      }
    }
    double variance = design.variance(contributions);
    double oneByOne = squares.value() / (of.size() - 1);
    return new SurveyEstimate(
        influence.value(),
        Math.sqrt(variance),
        design.degreesOfFreedom(),
        oneByOne > 0 ? variance / oneByOne : Double.NaN);
  }

  private static void requireOneForEachRow(String path, int came, int rows) {
    new Checks()
        .that(came == rows, path, "hold one for each of the " + rows + " rows of the design", came)
        .throwIfAny();
  }
}
