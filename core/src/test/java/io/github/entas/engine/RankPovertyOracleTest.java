package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.WeightedSample;
import io.github.entas.population.DagumWelfare;
import io.github.entas.population.GroupedWelfare;
import io.github.entas.population.LatentLognormal;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.SinghMaddalaWelfare;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.stat.StandardNormal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Poverty of households of any distribution against formulas and plain sums. */
class RankPovertyOracleTest {

  private static final double LINE = 600;
  private static final double[] RANKS = {-4.5, -2.7, -1.6, -0.9, -0.31, 0, 0.44, 1.7, 3.2};
  private static final double[] LOG_LINES = {-1.3, -0.4, -0.01, 0, 0.2, 0.9};

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.2, 0.5, 0.9})
  void aLognormalComesOutAsByItsFormula(double transitory) {
    LatentLognormal lognormal = new LatentLognormal(0, 7, 0.55);
    HouseholdPoverty general = RankPoverty.of(lognormal, LINE, transitory);
    double location = 7 - Math.log(LINE);
    HouseholdPoverty formula =
        SmoothPoverty.of(
            0, location, 0.55 * Math.sqrt(1 - transitory), 0.55 * Math.sqrt(transitory));
    for (double a : RANKS) {
      for (double logLine : LOG_LINES) {
        double[] expected = fgt(formula, a, logLine, 0.8);

        double[] found = fgt(general, a, logLine, 0.8);

        for (int k = 0; k < 3; k++) {
          assertThat(found[k])
              .as("FGT(%s), %s, %s", k, a, logLine)
              .isCloseTo(expected[k], within(1e-9));
        }
        assertThat(general.poor(general.latent(a), general.place(logLine)))
            .isCloseTo(expected[0], within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0", "0.2, 0", "0.6, 0", "0.05, 1", "0.2, 1", "0.6, 1", "0.2, 2", "0.6, 2"})
  void smoothDistributionsComeOutAsByAFineSumOverTheShock(double transitory, int family) {
    WelfareDistribution welfare = family(family);
    HouseholdPoverty general = RankPoverty.of(welfare, LINE, transitory);
    for (double a : RANKS) {
      for (double logLine : LOG_LINES) {
        double[] expected = fineSum(welfare, a, transitory, logLine, 0.8);

        double[] found = fgt(general, a, logLine, 0.8);

        for (int k = 1; k < 3; k++) {
          // The sum has a step at the line: of order h² for the gap, better for its square.
          assertThat(found[k])
              .as("FGT(%s), %s, %s", k, a, logLine)
              .isCloseTo(expected[k], within(3e-9));
        }
      }
    }
  }

  private static WelfareDistribution family(int number) {
    return switch (number) {
      case 0 -> new DagumWelfare(1200, 3.2, 0.8);
      case 1 -> new SinghMaddalaWelfare(1500, 2.6, 1.9);
      default ->
          GroupedWelfare.ofShares(
                  1300,
                  List.of(0.032, 0.046, 0.056, 0.066, 0.076, 0.088, 0.102, 0.122, 0.155, 0.257))
              .fit(LINE);
    };
  }

  /** Midpoint sum over the shock, from the line downwards so that the kink is at its end. */
  private static double[] fineSum(
      WelfareDistribution welfare, double a, double transitory, double logLine, double ratio) {
    double line = Math.exp(logLine);
    double w = a * Math.sqrt(1 - transitory);
    double shock = Math.sqrt(transitory);
    double top = Math.min((welfare.rank(line * LINE) - w) / shock, 9);
    int steps = 40_000;
    double h = (top + 9) / steps;
    double[] sum = new double[3];
    for (int i = 0; i < steps && h > 0; i++) {
      double e = -9 + (i + 0.5) * h;
      double density = Math.exp(-e * e / 2) / Math.sqrt(2 * Math.PI);
      double gap = ratio * (1 - welfare.consumption(w + shock * e) / LINE / line);
      sum[1] += h * density * gap;
      sum[2] += h * density * gap * gap;
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"0.05, 7", "0.3, 7", "0.3, 500", "0.05, 500", "0.8, 3000"})
  void aSampleComesOutAsTheSumOverItsRecords(double transitory, int records) {
    double[] welfare = new double[records];
    double[] weights = new double[records];
    for (int i = 0; i < records; i++) {
      welfare[i] = Math.exp(6.6 + 0.6 * Math.sin(1 + i * 2.399) * Math.sqrt(1 + i % 5));
      weights[i] = 1 + i % 3;
    }
    SampleWelfare sample = SampleWelfare.of(WeightedSample.of(welfare, weights));
    HouseholdPoverty general = RankPoverty.of(sample, LINE, transitory);
    for (double a : RANKS) {
      for (double logLine : LOG_LINES) {
        double[] expected = sumOfRecords(sample, a, transitory, logLine, 0.8);

        double[] found = fgt(general, a, logLine, 0.8);

        for (int k = 0; k < 3; k++) {
          assertThat(found[k])
              .as("FGT(%s), %s, %s", k, a, logLine)
              .isCloseTo(expected[k], within(1e-9));
        }
      }
    }
  }

  private static double[] sumOfRecords(
      SampleWelfare welfare, double a, double transitory, double logLine, double ratio) {
    WeightedSample sample = welfare.sample();
    double line = Math.exp(logLine);
    double w = a * Math.sqrt(1 - transitory);
    double shock = Math.sqrt(transitory);
    double[] sum = new double[3];
    double before = 0;
    for (int i = 0; i < sample.size(); i++) {
      double share = sample.personsUpTo(i) / sample.persons();
      double upTo =
          i == sample.size() - 1
              ? 1
              : StandardNormal.cdf((StandardNormal.quantile(share) - w) / shock);
      double gap = ratio * (1 - sample.welfare(i) / LINE / line);
      if (gap > 0) {
        sum[0] += upTo - before;
        sum[1] += (upTo - before) * gap;
        sum[2] += (upTo - before) * gap * gap;
      }
      before = upTo;
    }
    return sum;
  }

  @Test
  void householdsWithThresholdsOfTheirOwnComeOutAsOneByOne() {
    HouseholdPoverty general = RankPoverty.of(new DagumWelfare(1200, 3.2, 0.8), LINE, 0.2);
    double[] latents = {general.latent(-2), general.latent(0.3), general.latent(1)};
    double[] logLines = {0.1, -0.3, Double.NEGATIVE_INFINITY};
    double[] above = new double[3];
    for (int i = 0; i < 3; i++) {
      above[i] = logLines[i] - latents[i];
    }
    double[] sums = new double[6];

    general.add(
        0,
        3,
        above,
        latents,
        new double[] {0.9, 1, 0},
        new double[] {2, 3, 1},
        new int[] {1, 0, 1},
        sums);

    double[] first = fgt(general, -2, 0.1, 0.9);
    double[] second = fgt(general, 0.3, -0.3, 1);
    for (int k = 0; k < 3; k++) {
      assertThat(sums[3 + k]).isCloseTo(2 * first[k], within(1e-13));
      assertThat(sums[k]).isCloseTo(3 * second[k], within(1e-13));
    }
  }

  private static double[] fgt(HouseholdPoverty poverty, double a, double logLine, double ratio) {
    double[] sum = new double[3];
    double[] latents = {poverty.latent(a)};
    poverty.add(new int[] {0}, 0, 1, latents, logLine, ratio, 1, sum);
    return sum;
  }
}
