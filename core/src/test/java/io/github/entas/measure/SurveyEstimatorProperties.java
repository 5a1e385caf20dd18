package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of errors, on generated surveys of four strata. */
class SurveyEstimatorProperties {

  private static final List<Function<SurveyEstimator, SurveyEstimate>> RELATIVE =
      List.of(
          SurveyEstimator::gini,
          SurveyEstimator::theil,
          SurveyEstimator::meanLogDeviation,
          e -> e.generalizedEntropy(2.5),
          e -> e.generalizedEntropy(-1),
          e -> e.atkinson(0.5),
          e -> e.atkinson(1),
          e -> e.atkinson(3),
          e -> e.headcountBelowShareOfMedian(0.6));

  private static GeneratedSurvey survey(int clusters, int number) {
    return GeneratedSurvey.of(clusters, 5, number);
  }

  /** Twice a number is exact, and so is what is left of it in every ratio. */
  @Property(seed = "1", tries = 50)
  void theUnitOfWelfareChangesNothing(
      @ForAll @IntRange(min = 2, max = 6) int clusters, @ForAll @IntRange(max = 99) int number) {
    GeneratedSurvey survey = survey(clusters, number);
    SurveyEstimator one = survey.estimator();
    double[] twofold = Arrays.stream(survey.welfare).map(x -> 2 * x).toArray();
    SurveyEstimator two = SurveyEstimator.of(twofold, survey.design());
    for (Function<SurveyEstimator, SurveyEstimate> measure : RELATIVE) {
      assertSame(measure.apply(one), measure.apply(two));
    }
    for (double alpha : new double[] {0, 0.7, 1, 2}) {
      assertSame(one.fgt(1.2, alpha), two.fgt(2.4, alpha));
    }
    assertSame(one.watts(1.2), two.watts(2.4));
    assertThat(two.mean().standardError()).isEqualTo(2 * one.mean().standardError());
  }

  @Property(seed = "2", tries = 50)
  void theUnitOfWeightsChangesNothing(
      @ForAll @IntRange(min = 2, max = 6) int clusters, @ForAll @IntRange(max = 99) int number) {
    GeneratedSurvey survey = survey(clusters, number);
    double[] threefold = Arrays.stream(survey.weights).map(w -> 3 * w).toArray();
    SurveyEstimator other =
        SurveyEstimator.of(
            survey.welfare, SurveyDesign.of(threefold, survey.strata, survey.clusters));
    allSame(survey.estimator(), other);
  }

  @Property(seed = "3", tries = 50)
  void theOrderOfRowsChangesNothing(
      @ForAll @IntRange(min = 2, max = 6) int clusters, @ForAll @IntRange(max = 99) int number) {
    GeneratedSurvey survey = survey(clusters, number);
    int n = survey.welfare.length;
    // 7 shares no factor with n = 16·clusters: a permutation that mixes strata.
    int[] from = new int[n];
    Arrays.setAll(from, i -> (7 * i + number) % n);
    SurveyEstimator other =
        SurveyEstimator.of(
            Arrays.stream(from).mapToDouble(i -> survey.welfare[i]).toArray(),
            SurveyDesign.of(
                Arrays.stream(from).mapToDouble(i -> survey.weights[i]).toArray(),
                Arrays.stream(from).map(i -> survey.strata[i]).toArray(),
                Arrays.stream(from).map(i -> survey.clusters[i]).toArray()));
    allSame(survey.estimator(), other);
  }

  /** Contributions of clusters halve: 2n/(2n − 1)·2·¼ over n/(n − 1) is (n − 1)/(2n − 1). */
  @Property(seed = "4", tries = 50)
  void everyClusterTwiceIsHalfTheVariance(
      @ForAll @IntRange(min = 2, max = 6) int clusters, @ForAll @IntRange(max = 99) int number) {
    GeneratedSurvey survey = survey(clusters, number);
    double factor = Math.sqrt((clusters - 1.0) / (2 * clusters - 1.0));
    SurveyEstimator once = survey.estimator();
    SurveyEstimator twice = survey.twice().estimator();
    for (Function<SurveyEstimator, SurveyEstimate> measure : additiveAndRelative()) {
      SurveyEstimate one = measure.apply(once);
      SurveyEstimate two = measure.apply(twice);
      assertThat(two.value()).isCloseTo(one.value(), within(1e-13 * one.value()));
      assertThat(two.standardError())
          .isCloseTo(factor * one.standardError(), within(1e-11 * one.standardError()));
      assertThat(two.degreesOfFreedom()).isEqualTo(4 * (2 * clusters - 1));
    }
  }

  /** The mean of all is that of groups weighted with their shares, and FGT likewise. */
  @Property(seed = "5", tries = 50)
  void groupsAddUpToTheWhole(
      @ForAll @IntRange(min = 2, max = 6) int clusters, @ForAll @IntRange(max = 99) int number) {
    GeneratedSurvey survey = survey(clusters, number);
    String[] labels = new String[survey.welfare.length];
    Arrays.setAll(labels, i -> "g" + (i * 5 + i / 3) % 3);
    SurveyEstimator all = survey.estimator();
    double gap = 0;
    double share = 0;
    for (SurveyEstimator group : all.byGroup(labels).values()) {
      gap += group.share().value() * group.fgt(1.2, 1).value();
      share += group.share().value();
    }
    assertThat(share).isCloseTo(1, within(1e-14));
    assertThat(gap).isCloseTo(all.fgt(1.2, 1).value(), within(1e-14));
  }

  private static List<Function<SurveyEstimator, SurveyEstimate>> additiveAndRelative() {
    return List.of(
        SurveyEstimator::mean,
        e -> e.fgt(1.2, 0),
        e -> e.fgt(1.2, 1),
        e -> e.watts(1.2),
        SurveyEstimator::gini,
        SurveyEstimator::theil,
        SurveyEstimator::meanLogDeviation,
        e -> e.generalizedEntropy(2),
        e -> e.atkinson(2));
  }

  private static void allSame(SurveyEstimator one, SurveyEstimator other) {
    additiveAndRelative().forEach(m -> assertSame(m.apply(one), m.apply(other)));
    RELATIVE.forEach(m -> assertSame(m.apply(one), m.apply(other)));
  }

  /** Up to the rounding of some hundred numbers, which cancel to a tenth at most. */
  private static void assertSame(SurveyEstimate one, SurveyEstimate other) {
    assertThat(other.value()).isCloseTo(one.value(), within(1e-13 * Math.abs(one.value())));
    assertThat(other.standardError())
        .isCloseTo(one.standardError(), within(1e-12 * one.standardError()));
    if (one.standardError() > 0) {
      assertThat(other.designEffect())
          .isCloseTo(one.designEffect(), within(1e-11 * one.designEffect()));
    }
    assertThat(other.degreesOfFreedom()).isEqualTo(one.degreesOfFreedom());
  }
}
