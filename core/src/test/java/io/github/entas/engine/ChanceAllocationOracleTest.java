package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.search.ProposedMix;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Money for a chance, worked out by quadrature: three programs open to everybody, a sure one, a
 * fair and a risky one with normal effects. Money buys each a share of the households, drawn
 * independently, so that the headcount is a mixture of eight shifts, lower the larger an effect is:
 * the chance of the target is that of the fair effect above the root, averaged over the risky one.
 *
 * <p>Half risky and half fair is the best of the 15 mixes, by 0.0138; the lowest mean headcount is
 * that of the risky program alone. Asked for: 4 standard errors of sixteen randomizations, exceeded
 * by one number in a thousand, t with 15 degrees.
 */
@Tag("statistical")
class ChanceAllocationOracleTest {

  private static final List<String> ITEMS = List.of("sure", "risky", "fair");
  private static final double HOUSEHOLDS = 25_000;
  private static final double COST = 100;
  private static final double TARGET = 0.075;
  private static final double SURE = 0.09;
  private static final double[] RISKY = {0.3, 0.2};
  private static final double[] FAIR = {0.16, 0.08};
  private static final int STEPS = 4;
  private static final double MANY = 4;

  private static final Cohort TOWN = Towns.plain();
  private static final LatentLognormal WELFARE = (LatentLognormal) TOWN.distribution();
  private static final MixSpace SPACE = MixSpace.of(ITEMS, HOUSEHOLDS * COST, STEPS);
  private static SearchOutcome found;

  @BeforeAll
  static void search() {
    found = MixSearch.of(town(), SPACE).run();
  }

  private static Scenario town() {
    return Scenario.named("allocation")
        .currency("IDR")
        .baseYear(Towns.FIRST_YEAR - 1)
        .horizonYears(1)
        .target(TARGET, Towns.FIRST_YEAR)
        .cohort(TOWN)
        .program(open("sure", Distribution.constant(SURE)))
        .program(open("risky", NormalDistribution.of(RISKY[0], RISKY[1])))
        .program(open("fair", NormalDistribution.of(FAIR[0], FAIR[1])))
        .strategy(Strategy.of("none"))
        .simulation(Settings.DEFAULT.withDraws(2048).withHouseholds(4096))
        .build();
  }

  private static Program open(String id, Distribution logPoints) {
    return Program.withId(id)
        .targeting(Universal.of())
        .cost(Cost.perHousehold(COST))
        .uplift(Uplift.of(logPoints))
        .build();
  }

  private static double[] shares(Strategy mix) {
    return ITEMS.stream().mapToDouble(item -> mix.money(item, 1) / SPACE.budget()).toArray();
  }

  /** Of the households in exactly those of the programs that a number's bits tell. */
  private static double weight(double[] shares, int programs) {
    double weight = 1;
    for (int p = 0; p < shares.length; p++) {
      weight *= ((programs >> p) & 1) == 1 ? shares[p] : 1 - shares[p];
    }
    return weight;
  }

  private static double headcount(double[] shares, double risky, double fair) {
    double headcount = 0;
    for (int in = 0; in < 8; in++) {
      double weight = weight(shares, in);
      if (weight > 0) {
        double shift = (in & 1) * SURE + ((in >> 1) & 1) * risky + (in >> 2) * fair;
        headcount += weight * ClosedForm.fgtGiven(0, WELFARE, 1, 0, 1, shift, 0);
      }
    }
    return headcount;
  }

  /** Headcount by one effect, falling. */
  private interface Falling {
    double at(double effect);
  }

  /** Chance that a headcount falls to the target by a normal effect. */
  private static double chance(Falling headcount, double[] effect) {
    double low = -3;
    double high = 3;
    if (headcount.at(high) > TARGET || headcount.at(low) <= TARGET) {
      return headcount.at(high) > TARGET ? 0 : 1;
    }
    for (int step = 0; step < 50; step++) {
      double middle = 0.5 * (low + high);
      boolean reached = headcount.at(middle) <= TARGET;
      high = reached ? middle : high;
      low = reached ? low : middle;
    }
    return Quadrature.cdf((effect[0] - high) / effect[1]);
  }

  private static double chance(double[] shares) {
    if (shares[2] == 0) {
      return chance(risky -> headcount(shares, risky, 0), RISKY);
    }
    return shares[1] == 0
        ? chance(fair -> headcount(shares, 0, fair), FAIR)
        : Quadrature.mean(
            u -> chance(fair -> headcount(shares, RISKY[0] + RISKY[1] * u, fair), FAIR));
  }

  /** The sum of two normal effects is normal. */
  private static double meanHeadcount(double[] shares) {
    double headcount = 0;
    for (int in = 0; in < 8; in++) {
      int risky = (in >> 1) & 1;
      int fair = in >> 2;
      double mean = (in & 1) * SURE + risky * RISKY[0] + fair * FAIR[0];
      double sd = Math.hypot(risky * RISKY[1], fair * FAIR[1]);
      headcount +=
          weight(shares, in)
              * Quadrature.mean(u -> ClosedForm.fgtGiven(0, WELFARE, 1, 0, 1, mean + sd * u, 0));
    }
    return headcount;
  }

  @Test
  void theMixWithTheBestChanceOfAllIsProposed() {
    double[] best = {};
    double second = 0;
    double most = 0;
    for (int sure = 0; sure <= STEPS; sure++) {
      for (int risky = 0; sure + risky <= STEPS; risky++) {
        double fair = STEPS - sure - risky;
        double[] shares = {sure / 4.0, risky / 4.0, fair / 4.0};
        double chance = chance(shares);
        second = chance > most ? most : Math.max(second, chance);
        best = chance > most ? shares : best;
        most = Math.max(most, chance);
      }
    }
    assertThat(most - second).as("more than the smallest difference").isGreaterThan(0.01);
    assertThat(best).containsExactly(0, 0.5, 0.5);
    assertThat(shares(found.winner().mix())).containsExactly(best);
    SearchOutcome lowest = MixSearch.of(town(), SPACE).objective(Objective.HEADCOUNT).run();
    assertThat(shares(lowest.winner().mix())).containsExactly(0, 1, 0);
  }

  @Test
  void freshChancesAndHeadcountsAreThoseOfTheQuadrature() {
    assertThat(found.leaders()).contains(found.winner());
    assertThat(found.fresh().scenario().strategies()).hasSizeGreaterThan(1);
    for (ProposedMix leader : found.leaders()) {
      agrees(leader);
    }
    found.frontier().forEach(ChanceAllocationOracleTest::agrees);
  }

  private static void agrees(ProposedMix mix) {
    double[] shares = shares(mix.mix());
    Outcome fresh = found.fresh();
    int number = found.freshNumber(mix);
    double draws = fresh.scenario().simulation().draws();
    assertThat(fresh.drawsOnTarget(number, 1) / draws)
        .as("chance of %s", mix.mix())
        .isCloseTo(
            chance(shares), within(MANY * Sample.standardError(fresh.onTargetMeans(number, 1))));
    Sample headcount = fresh.sample(Measure.HEADCOUNT, number, 1);
    assertThat(headcount.mean())
        .as("headcount of %s", mix.mix())
        .isCloseTo(meanHeadcount(shares), within(MANY * headcount.standardError()));
  }
}
