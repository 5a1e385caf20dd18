package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.stat.Distribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Posteriors against 40-digit quadrature over τ itself, and against a plain Riemann sum. */
class BayesianOracleTest {

  private static final double[] PROBABILITIES = {0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975};

  /**
   * The quadrature agrees to 1e-13 with itself; a quantile adds what Φ leaves, 3e-16 divided by the
   * density times the standard deviation, at least 0.05 here.
   */
  private static final double ACCURACY = 1e-12;

  static List<String> referenceRows() {
    String file = "bayesian-reference.csv";
    try (InputStream stream =
            Objects.requireNonNull(BayesianOracleTest.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("referenceRows")
  void posteriorsAgreeWithHighPrecision(String row) {
    String[] cells = row.split(",", -1);
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(
            BayesianCases.studies(cells[0]),
            BayesianCases.muPrior(cells[1]),
            BayesianCases.tauPrior(cells[2]));
    double[] expected =
        Arrays.stream(cells, 4, cells.length).mapToDouble(Double::parseDouble).toArray();

    if (cells[3].equals("tau")) {
      TauPosterior tau = synthesis.tau();
      assertAgrees(tau.mean(), tau.sd(), tau::quantile, expected);
      for (int i = 0; i < PROBABILITIES.length; i++) {
        assertThat(tau.cdf(expected[2 + i])).isCloseTo(PROBABILITIES[i], Offset.offset(ACCURACY));
      }
    } else {
      Distribution posterior = posterior(synthesis, cells[3]);
      assertAgrees(posterior.mean(), posterior.sd(), posterior::quantile, expected);
    }
  }

  private static Distribution posterior(BayesianSynthesis synthesis, String quantity) {
    return switch (quantity) {
      case "mu" -> synthesis.mu();
      case "predictive" -> synthesis.predictive();
      default -> synthesis.study(Integer.parseInt(quantity));
    };
  }

  private static void assertAgrees(
      double mean, double sd, DoubleUnaryOperator quantile, double[] expected) {
    assertThat(sd / expected[1] - 1).as("sd").isCloseTo(0, Offset.offset(ACCURACY));
    // Locations in units of the standard deviation: they may be 0.
    assertThat((mean - expected[0]) / sd).as("mean").isCloseTo(0, Offset.offset(ACCURACY));
    for (int i = 0; i < PROBABILITIES.length; i++) {
      assertThat((quantile.applyAsDouble(PROBABILITIES[i]) - expected[2 + i]) / sd)
          .as("quantile %s", PROBABILITIES[i])
          .isCloseTo(0, Offset.offset(ACCURACY));
    }
  }

  /**
   * Midpoints of equal steps of τ. Their error falls as the step squared: 1e-4 of a scale over
   * which everything is smooth leaves some 1e-9 of a relative error; what lies beyond the last of
   * them some e⁻³²; the half-Cauchy case has a tail below 1e-7 beyond 400 of its scale.
   */
  @ParameterizedTest
  @CsvSource({
    "eight-schools, normal:0:5, halfNormal:5, 40",
    "eight-schools, flat, uniform:20, 20",
    "bcg, normal:-2:0.3, halfCauchy:0.1, 40",
    "microcredit, flat, halfNormal:0.02, 0.16",
  })
  void aPlainRiemannSumSaysTheSame(String data, String mu, String tau, double end) {
    Studies studies = BayesianCases.studies(data);
    MuPrior muPrior = BayesianCases.muPrior(mu);
    TauPrior tauPrior = BayesianCases.tauPrior(tau);
    BayesianSynthesis synthesis = BayesianSynthesis.of(studies, muPrior, tauPrior);

    SlowPosterior slow = SlowPosterior.of(studies, muPrior, tauPrior, end);

    Offset<Double> close = Assertions.within(1e-7);
    assertThat(synthesis.tau().mean() / slow.tauMean()).isCloseTo(1, close);
    assertThat(synthesis.mu().mean() / slow.muMean()).isCloseTo(1, close);
    assertThat(synthesis.mu().sd() / slow.muSd()).isCloseTo(1, close);
    for (double x : new double[] {-2, -0.5, -0.03, 0, 0.03, 1, 4, 20}) {
      assertThat(synthesis.predictive().cdf(x)).isCloseTo(slow.predictiveCdf(x), close);
      assertThat(synthesis.study(1).cdf(x)).isCloseTo(slow.studyCdf(1, x), close);
    }
  }
}
