package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.stat.Distribution;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;

/** What holds of every posterior. Differences are told in standard deviations. */
class BayesianSynthesisProperties {

  /** The posterior is good to 1e-13, its quantiles to some 1e-12 standard deviations. */
  private static final Offset<Double> EXACT = Assertions.within(1e-11);

  private static final double[] PROBABILITIES = {0.01, 0.3, 0.5, 0.9};

  @Provide
  Arbitrary<Studies> several() {
    return studies(2);
  }

  private static Arbitrary<Studies> studies(int fewest) {
    return Arbitraries.integers().between(fewest, 12).flatMap(BayesianSynthesisProperties::some);
  }

  private static Arbitrary<Studies> some(int count) {
    return Combinators.combine(
            Arbitraries.doubles().between(-3, 3).array(double[].class).ofSize(count),
            Arbitraries.doubles().between(-3, 3).array(double[].class).ofSize(count))
        .as(
            (y, s) ->
                Studies.ofStandardErrors(
                    y, Arrays.stream(s).map(x -> StrictMath.exp(x)).toArray()));
  }

  @Provide
  Arbitrary<TauPrior> tauPriors() {
    Arbitrary<Double> scales = Arbitraries.doubles().between(0.1, 5);
    return Arbitraries.oneOf(
        scales.map(TauPrior::halfNormal),
        scales.map(TauPrior::halfCauchy),
        scales.map(TauPrior::uniform));
  }

  @Property(seed = "1", tries = 60)
  void theOrderOfStudiesDoesNotMatter(
      @ForAll("several") Studies studies, @ForAll("tauPriors") TauPrior prior) {
    int n = studies.count();
    double[] y = new double[n];
    double[] v = new double[n];
    for (int i = 0; i < n; i++) {
      y[n - 1 - i] = studies.estimate(i);
      v[n - 1 - i] = studies.variance(i);
    }
    BayesianSynthesis one = BayesianSynthesis.of(studies, MuPrior.normal(0.3, 2), prior);
    BayesianSynthesis other = BayesianSynthesis.of(Studies.of(y, v), MuPrior.normal(0.3, 2), prior);

    assertSame(one.mu(), other.mu(), 1, 0);
    assertSame(one.predictive(), other.predictive(), 1, 0);
    assertSame(one.study(0), other.study(n - 1), 1, 0);
    assertSameTau(one.tau(), other.tau(), 1);
  }

  @Property(seed = "2", tries = 60)
  void movedAndStretchedStudiesGiveMovedAndStretchedPosteriors(
      @ForAll("several") Studies studies,
      @ForAll("tauPriors") TauPrior prior,
      @ForAll @DoubleRange(min = -8, max = 8) double exponent,
      @ForAll @DoubleRange(min = -100, max = 100) double move) {
    double factor = StrictMath.pow(10, exponent);
    Studies others =
        Studies.of(
            Arrays.stream(studies.estimates()).map(y -> factor * (y + move)).toArray(),
            Arrays.stream(studies.variances()).map(v -> factor * factor * v).toArray());
    BayesianSynthesis one = BayesianSynthesis.of(studies, MuPrior.flat(), prior);
    BayesianSynthesis other =
        BayesianSynthesis.of(others, MuPrior.flat(), stretched(prior, factor));

    // y + 100 is rounded to 1.4e-14, some 3e-13 standard deviations of the most precise study.
    assertSame(one.mu(), other.mu(), factor, move);
    assertSame(one.predictive(), other.predictive(), factor, move);
    assertSame(one.study(1), other.study(1), factor, move);
    assertSameTau(one.tau(), other.tau(), factor);
  }

  private static TauPrior stretched(TauPrior prior, double factor) {
    if (prior instanceof TauPrior.HalfNormal normal) {
      return TauPrior.halfNormal(factor * normal.scale());
    }
    return prior instanceof TauPrior.HalfCauchy cauchy
        ? TauPrior.halfCauchy(factor * cauchy.scale())
        : TauPrior.uniform(factor * prior.size());
  }

  @Property(seed = "3", tries = 60)
  void withoutSpreadBetweenStudiesEffectsAreEqual(@ForAll("several") Studies studies) {
    double w = 0;
    Sum wy = new Sum();
    for (int i = 0; i < studies.count(); i++) {
      w += 1 / studies.variance(i);
      wy.add(studies.estimate(i) / studies.variance(i));
    }
    // Standard errors are 0.05 or more, so that τ² is below 1e-15 of the variances.
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(studies, MuPrior.flat(), TauPrior.halfNormal(1e-10));

    double sd = 1 / Math.sqrt(w);
    for (Distribution posterior :
        List.of(synthesis.mu(), synthesis.predictive(), synthesis.study(0))) {
      assertThat((posterior.mean() - wy.value() / w) / sd).isCloseTo(0, EXACT);
      assertThat(posterior.sd() / sd).isCloseTo(1, EXACT);
    }
  }

  @Property(seed = "4", tries = 60)
  void aStudyIsDrawnTowardsTheMean(
      @ForAll("several") Studies studies, @ForAll("tauPriors") TauPrior prior) {
    BayesianSynthesis synthesis = BayesianSynthesis.of(studies, MuPrior.flat(), prior);
    // Given τ it lies between yᵢ and the mean given τ, which may lie anywhere among the estimates.
    double least = Arrays.stream(studies.estimates()).min().orElseThrow();
    double most = Arrays.stream(studies.estimates()).max().orElseThrow();
    for (int i = 0; i < studies.count(); i++) {
      assertThat(synthesis.study(i).mean()).isBetween(least - 1e-12, most + 1e-12);
      assertThat(synthesis.study(i).sd()).isPositive();
    }
  }

  @Property(seed = "5", tries = 60)
  void withEqualVariancesAStudyLiesBetweenItsEstimateAndTheMean(
      @ForAll("several") Studies studies, @ForAll("tauPriors") TauPrior prior) {
    // The mean given τ is then the same for every τ.
    double[] v = new double[studies.count()];
    Arrays.fill(v, studies.variance(0));
    Studies equal = Studies.of(studies.estimates(), v);
    BayesianSynthesis synthesis = BayesianSynthesis.of(equal, MuPrior.flat(), prior);

    double mean = Arrays.stream(equal.estimates()).average().orElseThrow();
    double rounding = 1e-12;
    for (int i = 0; i < equal.count(); i++) {
      assertThat(synthesis.study(i).mean())
          .isBetween(
              Math.min(mean, equal.estimate(i)) - rounding,
              Math.max(mean, equal.estimate(i)) + rounding);
    }
  }

  @Property(seed = "6", tries = 60)
  void theNextPlaceIsLessCertainThanTheMean(
      @ForAll("several") Studies studies, @ForAll("tauPriors") TauPrior prior) {
    double[] v = new double[studies.count()];
    Arrays.fill(v, studies.variance(0));
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(Studies.of(studies.estimates(), v), MuPrior.flat(), prior);

    for (double p : new double[] {0.025, 0.05, 0.25}) {
      assertThat(synthesis.predictive().quantile(p)).isLessThan(synthesis.mu().quantile(p));
      assertThat(synthesis.predictive().quantile(1 - p))
          .isGreaterThan(synthesis.mu().quantile(1 - p));
    }
    assertThat(synthesis.predictive().cdf(synthesis.mu().quantile(0.5)))
        .isCloseTo(0.5, Assertions.within(1e-11));
  }

  @Property(seed = "7", tries = 60)
  void oneStudyAtAKnownSpreadIsConjugate(
      @ForAll @DoubleRange(min = -3, max = 3) double y,
      @ForAll @DoubleRange(min = 0.1, max = 3) double se,
      @ForAll @DoubleRange(min = -3, max = 3) double m0,
      @ForAll @DoubleRange(min = 0.1, max = 3) double s0,
      @ForAll @DoubleRange(min = 0.01, max = 3) double tau) {
    GivenTau.Node node =
        GivenTau.of(
                Studies.ofStandardErrors(new double[] {y}, new double[] {se}),
                MuPrior.normal(m0, s0),
                1)
            .at(tau);
    double v = se * se + tau * tau;
    double precision = 1 / v + 1 / (s0 * s0);
    // The likelihood is that of N(m₀, v + s₀²), relative to τ = 1.
    double z2 = (y - m0) * (y - m0);
    double total = v + s0 * s0;
    double reference = se * se + 1 + s0 * s0;
    double logLikelihood = -0.5 * (StrictMath.log(total / reference) + z2 / total - z2 / reference);

    assertThat(node.mean() + y)
        .isCloseTo((y / v + m0 / (s0 * s0)) / precision, Assertions.within(1e-12));
    assertThat(node.variance() * precision).isCloseTo(1, Assertions.within(1e-14));
    assertThat(node.logLikelihood())
        .isCloseTo(logLikelihood, Assertions.within(1e-13 * (1 + z2 / (se * se))));
  }

  @Property(seed = "8", tries = 60)
  void quantilesInvertCumulativeProbabilities(
      @ForAll("several") Studies studies,
      @ForAll("tauPriors") TauPrior prior,
      @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 0.999999) double p) {
    BayesianSynthesis synthesis = BayesianSynthesis.of(studies, MuPrior.normal(0, 5), prior);

    assertThat(synthesis.tau().cdf(synthesis.tau().quantile(p)))
        .isCloseTo(p, Assertions.within(1e-12));
    assertThat(synthesis.predictive().cdf(synthesis.predictive().quantile(p)))
        .isCloseTo(p, Assertions.within(1e-12));
  }

  @Property(seed = "9", tries = 200)
  void studiesAndPriorsOfVeryDifferentSizesDoNoHarm(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -8, max = 8) Double> errors,
      @ForAll @DoubleRange(min = -8, max = 8) double scale,
      @ForAll @DoubleRange(min = -8, max = 8) double s0,
      @ForAll("tauPriors") TauPrior prior) {
    double[] se = errors.stream().mapToDouble(e -> StrictMath.pow(10, e)).toArray();
    // Estimates within two standard errors of 0, so that nothing contradicts anything.
    double[] y = IntStream.range(0, se.length).mapToDouble(i -> (i - 2) * 0.7 * se[i]).toArray();
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(
            Studies.ofStandardErrors(y, se),
            MuPrior.normal(0, StrictMath.pow(10, s0)),
            stretched(prior, StrictMath.pow(10, scale)));

    double low = synthesis.predictive().quantile(0.025);
    double high = synthesis.predictive().quantile(0.975);
    assertThat(synthesis.tau().cdf(synthesis.tau().quantile(0.3)))
        .isCloseTo(0.3, Assertions.within(1e-12));
    assertThat(synthesis.predictive().cdf(high) - synthesis.predictive().cdf(low))
        .isCloseTo(0.95, Assertions.within(1e-12));
    assertThat(synthesis.mu().sd()).isPositive().isLessThanOrEqualTo(StrictMath.pow(10, s0) * 1.1);
  }

  private static void assertSame(Distribution one, Distribution other, double factor, double move) {
    double scale = one.quantile(0.9) - one.quantile(0.1);
    for (double p : PROBABILITIES) {
      assertThat((other.quantile(p) / factor - move - one.quantile(p)) / scale)
          .as("quantile %s", p)
          .isCloseTo(0, EXACT);
    }
  }

  private static void assertSameTau(TauPosterior one, TauPosterior other, double factor) {
    for (double p : PROBABILITIES) {
      assertThat(other.quantile(p) / factor / one.quantile(p)).isCloseTo(1, EXACT);
    }
    if (Double.isFinite(one.sd())) {
      assertThat(other.mean() / factor / one.mean()).isCloseTo(1, EXACT);
      assertThat(other.sd() / factor / one.sd()).isCloseTo(1, EXACT);
    } else {
      assertThat(other.sd()).isEqualTo(one.sd());
    }
  }
}
