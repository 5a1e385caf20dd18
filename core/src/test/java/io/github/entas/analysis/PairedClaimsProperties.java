package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.PairedClaim.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.inference.TTest;

class PairedClaimsProperties {

  private static final double LEVEL = 0.9;

  /** Commons Math works its t test out on its own; p agrees but for the rounding of t. */
  @Property(tries = 200, seed = "81")
  void everyClaimIsAPairedTestAtASharedLevel(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 6) int strategies,
      @ForAll @IntRange(min = 2, max = 40) int draws) {
    double[][] rates = rates(new Random(seed), strategies, draws);

    List<PairedClaim> claims =
        PairedClaims.against("s0", ids(strategies), rates, 0, LEVEL).claims();

    TDistribution student = new TDistribution(null, draws - 1);
    for (int k = 1; k < strategies; k++) {
      PairedClaim claim = claims.get(k - 1);
      double p = new TTest().pairedTTest(rates[k], rates[0]);
      assertThat(claim.pValue()).isCloseTo(p, within(1e-11));
      double[] differences = differences(rates[k], rates[0]);
      double mean = Arrays.stream(differences).average().orElseThrow();
      double squares = Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
      double standardError = Math.sqrt(squares / (draws - 1) / draws);
      assertThat(claim.difference()).isCloseTo(mean, within(1e-14));
      double t = 0.5 * claim.interval().width() / standardError;
      assertThat(student.cumulativeProbability(-t))
          .isCloseTo((1 - LEVEL) / 2 / (strategies - 1), within(1e-11));
    }
  }

  @Property(tries = 200, seed = "82")
  void aVerdictFollowsFromTheNumbersBesideIt(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int strategies) {
    Random random = new Random(seed);
    double[][] rates = rates(random, strategies, 12);
    double minimum = 0.3 * random.nextDouble();

    for (PairedClaim claim :
        PairedClaims.againstBest(ids(strategies), rates, minimum, LEVEL).claims()) {
      boolean apart = claim.interval().low() > 0 || claim.interval().high() < 0;
      boolean matters = Math.abs(claim.difference()) >= minimum;
      assertThat(claim.verdict() != Verdict.NOT_SEPARABLE).isEqualTo(apart && matters);
      assertThat(claim.verdict()).isNotEqualTo(Verdict.BETTER);
      if (claim.verdict() == Verdict.WORSE) {
        assertThat(claim.adjustedPValue()).isLessThanOrEqualTo(1 - LEVEL);
      }
      long more = claim.additionalDraws().orElseThrow();
      boolean wide = 0.5 * claim.interval().width() > minimum;
      assertThat(more > 0).isEqualTo(claim.verdict() == Verdict.NOT_SEPARABLE && wide);
    }
  }

  @Property(tries = 500, seed = "83")
  void holmNeverRejectsMoreThanUnadjustedNorLessThanBonferroni(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int claims) {
    Random random = new Random(seed);
    // Hundredths of small numbers: ties are frequent.
    double[] raw = random.ints(claims, 0, 30).mapToDouble(i -> i / 100.0).toArray();

    double[] adjusted = HolmAdjustment.of(raw);

    for (int k = 0; k < claims; k++) {
      assertThat(adjusted[k])
          .isEqualTo(slowHolm(raw, raw[k]))
          .isGreaterThanOrEqualTo(raw[k])
          .isLessThanOrEqualTo(Math.min(1, claims * raw[k]));
    }
  }

  /** The largest, over p-values not above this one, of p·(number of p-values not below it). */
  private static double slowHolm(double[] raw, double p) {
    double most = 0;
    for (double smaller : raw) {
      if (smaller <= p) {
        long rest = Arrays.stream(raw).filter(other -> other >= smaller).count();
        most = Math.max(most, Math.min(1, rest * smaller));
      }
    }
    return most;
  }

  @Property(tries = 200, seed = "84")
  void permutedStrategiesGiveThePermutedAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    double[][] rates = rates(random, 5, 10);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
    Collections.shuffle(order, random);

    PairedClaims claims = PairedClaims.againstBest(ids(5), rates, 0.05, LEVEL);
    PairedClaims permuted =
        PairedClaims.againstBest(
            order.stream().map(s -> "s" + s).toList(),
            order.stream().map(s -> rates[s]).toArray(double[][]::new),
            0.05,
            LEVEL);

    assertThat(permuted.reference()).isEqualTo(claims.reference());
    assertThat(
            permuted.claims().stream()
                .collect(Collectors.toMap(PairedClaim::id, Function.identity())))
        .isEqualTo(
            claims.claims().stream()
                .collect(Collectors.toMap(PairedClaim::id, Function.identity())));
  }

  private static double[] differences(double[] rates, double[] others) {
    return IntStream.range(0, rates.length).mapToDouble(i -> rates[i] - others[i]).toArray();
  }

  /** Draws share most of their spread, as with common random numbers. */
  private static double[][] rates(Random random, int strategies, int draws) {
    double[] world = random.doubles(draws).toArray();
    double[][] rates = new double[strategies][draws];
    for (double[] row : rates) {
      double shift = 0.3 * random.nextDouble();
      for (int i = 0; i < draws; i++) {
        row[i] = world[i] + shift + 0.2 * random.nextDouble();
      }
    }
    return rates;
  }

  private static List<String> ids(int strategies) {
    return IntStream.range(0, strategies).mapToObj(s -> "s" + s).toList();
  }
}
