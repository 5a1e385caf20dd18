package io.github.entas.measure;

import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.UniformSequence;
import io.github.entas.stat.StandardNormal;

/**
 * A survey of a lognormal superpopulation: four strata of different mean and weight, clusters that
 * share a part of their luck, four rows each with weights of their own.
 */
final class GeneratedSurvey {

  static final int STRATA = 4;
  static final int ROWS = 4;

  final double[] welfare;
  final double[] weights;
  final int[] strata;
  final int[] clusters;

  GeneratedSurvey(double[] welfare, double[] weights, int[] strata, int[] clusters) {
    this.welfare = welfare;
    this.weights = weights;
    this.strata = strata;
    this.clusters = clusters;
  }

  static GeneratedSurvey of(int clustersInStratum, long seed, int number) {
    int rows = STRATA * clustersInStratum * ROWS;
    RandomKey key = RandomKey.of(seed, number);
    UniformSequence shared = Sampling.PSEUDO_RANDOM.sequence(key.named("cluster"));
    UniformSequence own = Sampling.PSEUDO_RANDOM.sequence(key.named("row"));
    UniformSequence size = Sampling.PSEUDO_RANDOM.sequence(key.named("size"));
    double[] welfare = new double[rows];
    double[] weights = new double[rows];
    int[] strata = new int[rows];
    int[] clusters = new int[rows];
    for (int i = 0; i < rows; i++) {
      clusters[i] = i / ROWS;
      strata[i] = clusters[i] / clustersInStratum;
      double luck =
          0.3 * StandardNormal.quantile(shared.at(clusters[i]))
              + 0.4 * StandardNormal.quantile(own.at(i));
      welfare[i] = Math.exp(0.2 * strata[i] + luck);
      weights[i] = (1 + strata[i] % 2) * (1 + (int) (5 * size.at(i)));
    }
    return new GeneratedSurvey(welfare, weights, strata, clusters);
  }

  SurveyDesign design() {
    return SurveyDesign.of(weights, strata, clusters);
  }

  /** The same survey with every cluster twice, those of a stratum still in one run. */
  GeneratedSurvey twice() {
    int n = welfare.length;
    int perStratum = n / STRATA;
    double[] doubleWelfare = new double[2 * n];
    double[] doubleWeights = new double[2 * n];
    int[] doubleStrata = new int[2 * n];
    int[] doubleClusters = new int[2 * n];
    for (int i = 0; i < 2 * n; i++) {
      int stratum = i / (2 * perStratum);
      int from = stratum * perStratum + i % perStratum;
      doubleWelfare[i] = welfare[from];
      doubleWeights[i] = weights[from];
      doubleStrata[i] = stratum;
      doubleClusters[i] = i / ROWS;
    }
    return new GeneratedSurvey(doubleWelfare, doubleWeights, doubleStrata, doubleClusters);
  }

  SurveyEstimator estimator() {
    return SurveyEstimator.of(welfare, design());
  }
}
