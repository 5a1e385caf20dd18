package io.github.entas.analysis;

import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
import io.github.entas.search.MixNumbers;
import io.github.entas.search.ProposedMix;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Interval;
import io.github.entas.stat.StudentTDistribution;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything that is told about a search: its winner on fresh draws, who cannot be told from it,
 * the frontier of cost and headcount, and the findings.
 *
 * @param found what the search found
 * @param winner the winner on fresh draws
 * @param scale how large the winner is beside what the target needs, against spending nothing
 * @param claims the other leaders against the winner on fresh draws, best in sample first; copied
 * @param frontier an even choice of the frontier, the cheapest first; copied
 * @param findings what a reader should know, those of the scenario last; copied
 * @since 0.1.0
 */
public record SearchSummary(
    SearchOutcome found,
    FreshMix winner,
    ScaleCheck scale,
    List<MixClaim> claims,
    List<FrontierPoint> frontier,
    List<Finding> findings) {

  private static final double LEVEL = 0.95;

  /** Copies the lists. */
  public SearchSummary {
    claims = List.copyOf(claims);
    frontier = List.copyOf(frontier);
    findings = List.copyOf(findings);
  }

  /** Summarizes a search. */
  public static SearchSummary of(SearchOutcome found) {
    FreshMix winner = FreshMix.of(found, found.winner());
    List<StrategySummary> both =
        Stream.of(0, found.freshNumber(found.winner()))
            .map(strategy -> StrategySummary.of(found.fresh(), strategy))
            .toList();
    return new SearchSummary(
        found,
        winner,
        Objects.requireNonNull(both.get(1).scaleCheck()),
        claims(found),
        frontier(found),
        SearchFindings.of(found, winner, both));
  }

  /** The leaders that fresh draws cannot tell from the winner either, the winner left out. */
  public List<MixClaim> notSeparable() {
    return claims.stream().filter(claim -> claim.verdict() == Verdict.NOT_SEPARABLE).toList();
  }

  private static List<MixClaim> claims(SearchOutcome found) {
    List<ProposedMix> mixes =
        found.leaders().stream().filter(leader -> !isWinner(found, leader)).toList();
    if (mixes.isEmpty()) {
      return List.of();
    }
    Outcome fresh = found.fresh();
    List<String> ids = fresh.scenario().strategies().stream().map(Strategy::id).toList();
    List<String> led = found.leaders().stream().map(leader -> leader.mix().id()).toList();
    double sign = found.objective().moreIsBetter() ? -1 : 1;
    double[][] rates =
        led.stream()
            .map(id -> found.objective().means(fresh, ids.indexOf(id), found.simulatedYear()))
            .map(means -> Arrays.stream(means).map(mean -> sign * mean).toArray())
            .toArray(double[][]::new);
    PairedClaims paired =
        PairedClaims.against(
            found.winner().mix().id(), led, rates, found.selection().minimumDifference(), LEVEL);
    return mixes.stream().map(mix -> claim(mix, paired, sign)).toList();
  }

  private static boolean isWinner(SearchOutcome found, ProposedMix mix) {
    return mix.mix().id().equals(found.winner().mix().id());
  }

  private static MixClaim claim(ProposedMix mix, PairedClaims paired, double sign) {
    PairedClaim claim =
        paired.claims().stream()
            .filter(one -> one.id().equals(mix.mix().id()))
            .findFirst()
            .orElseThrow();
    Interval interval = claim.interval();
    return new MixClaim(
        mix,
        sign * claim.difference() + 0.0,
        sign < 0 ? new Interval(0.0 - interval.high(), 0.0 - interval.low()) : interval,
        claim.verdict());
  }

  /** Bonferroni's t intervals over the points. */
  private static List<FrontierPoint> frontier(SearchOutcome found) {
    double tail = 0.5 * (1 - LEVEL) / found.frontier().size();
    return found.frontier().stream().map(mix -> point(found, mix, tail)).toList();
  }

  private static FrontierPoint point(SearchOutcome found, ProposedMix mix, double tail) {
    MixNumbers numbers = found.freshNumbers(mix);
    Sample headcount =
        found.fresh().sample(Measure.HEADCOUNT, found.freshNumber(mix), found.simulatedYear());
    double[] means = headcount.randomizationMeans();
    double t = -StudentTDistribution.of(0, 1, means.length - 1.0).quantile(tail);
    return new FrontierPoint(
        mix,
        numbers.cost(),
        numbers.headcount(),
        Interval.around(numbers.headcount(), t * Sample.standardError(means)),
        numbers.chance(found.objective()));
  }
}
