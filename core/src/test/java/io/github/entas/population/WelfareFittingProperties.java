package io.github.entas.population;

import static io.github.entas.population.WelfareFigure.BOTTOM_40_SHARE;
import static io.github.entas.population.WelfareFigure.GINI;
import static io.github.entas.population.WelfareFigure.HEADCOUNT;
import static io.github.entas.population.WelfareFigure.MEAN;
import static io.github.entas.population.WelfareFigure.POVERTY_GAP;
import static io.github.entas.population.WelfareFigure.SEVERITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.WeightedSample;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Figures of distributions all over the families are matched, whatever the unit of money. */
class WelfareFittingProperties {

  private static final WelfareFigure[][] TRIPLES = {
    {HEADCOUNT, POVERTY_GAP, MEAN},
    {HEADCOUNT, POVERTY_GAP, SEVERITY},
    {HEADCOUNT, GINI, MEAN},
    {BOTTOM_40_SHARE, GINI, MEAN},
    {HEADCOUNT, POVERTY_GAP, GINI}
  };

  /** A distribution, its family and its line. */
  record Case(WelfareFamily family, WelfareDistribution welfare, double line) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Double> unit = number(0, 1);
    return Combinators.combine(
            Arbitraries.of(WelfareFamily.values()), unit, unit, unit, number(-2.3, -0.3))
        .as(
            (family, x, y, z, rank) -> {
              WelfareDistribution welfare = welfare(family, x, y, z);
              return new Case(family, welfare, welfare.consumption(rank));
            });
  }

  private static WelfareDistribution welfare(WelfareFamily family, double x, double y, double z) {
    double scale = 1e6 * (0.2 + 3 * x);
    return switch (family) {
      case LOGNORMAL -> new LatentLognormal(0, Math.log(scale), 0.2 + y);
      case SHIFTED_LOGNORMAL -> new LatentLognormal(0.6 * z * scale, Math.log(scale), 0.3 + y);
      case DAGUM -> new DagumWelfare(scale, 2.05 + 4 * y, 0.2 + 6 * z);
      case SINGH_MADDALA -> {
        double a = 1 + 5 * y;
        yield new SinghMaddalaWelfare(scale, a, (2.1 + 7 * z) / a);
      }
    };
  }

  private static Arbitrary<Double> number(double min, double max) {
    return Arbitraries.doubles().between(min, max).ofScale(4);
  }

  @Property(seed = "41", tries = 200)
  void figuresOfTheFamilyAreMatched(@ForAll("cases") Case drawn) {
    WelfareFigures given = WelfareFigures.of(drawn.welfare(), drawn.line());
    if (drawn.family() == WelfareFamily.LOGNORMAL) {
      for (WelfareFigure other : new WelfareFigure[] {POVERTY_GAP, SEVERITY, GINI, MEAN}) {
        assertMatched(drawn.family(), given, HEADCOUNT, other);
      }
      return;
    }
    for (WelfareFigure[] triple : TRIPLES) {
      assertMatched(drawn.family(), given, triple);
    }
  }

  private static void assertMatched(
      WelfareFamily family, WelfareFigures given, WelfareFigure... matched) {
    WelfareFit fit = WelfareFitting.byFigures(family, given, matched);

    assertThat(fit.converged()).as("%s", fit.remarks()).isTrue();
    for (WelfareFigure figure : matched) {
      double wanted = given.value(figure);
      assertThat(figure.of(fit.distribution(), given.povertyLine()))
          .isCloseTo(wanted, within(1e-9 * wanted));
    }
  }

  @Property(seed = "42", tries = 50)
  void anotherUnitOfMoneyChangesTheScaleOnly(@ForAll("cases") Case drawn) {
    // A power of two: quotients of money keep every bit, and the search takes the same steps.
    double unit = 1024;
    WelfareFamily family = drawn.family();
    if (family == WelfareFamily.LOGNORMAL || family == WelfareFamily.SHIFTED_LOGNORMAL) {
      return;
    }
    WelfareFigures here = WelfareFigures.of(drawn.welfare(), drawn.line());
    Map<WelfareFigure, Double> given = new EnumMap<>(here.given());
    given.put(MEAN, unit * here.value(MEAN));
    WelfareFigures there = new WelfareFigures(unit * drawn.line(), given);
    for (WelfareFigure[] triple : TRIPLES) {
      assertThat(WelfareFitting.byFigures(family, there, triple).distribution())
          .isEqualTo(scaled(WelfareFitting.byFigures(family, here, triple).distribution(), unit));
    }
  }

  private static WelfareDistribution scaled(WelfareDistribution welfare, double unit) {
    if (welfare instanceof DagumWelfare d) {
      return new DagumWelfare(unit * d.scale(), d.a(), d.p());
    }
    SinghMaddalaWelfare s = (SinghMaddalaWelfare) welfare;
    return new SinghMaddalaWelfare(unit * s.scale(), s.a(), s.q());
  }

  @Property(seed = "43", tries = 30)
  void anotherUnitOfMoneyScalesTheMostLikely(@ForAll("cases") Case drawn) {
    double unit = 1000;
    WeightedSample sample = new RankQuadrature(drawn.welfare()).sample();
    double[] welfare = new double[sample.size()];
    double[] weights = new double[sample.size()];
    for (int i = 0; i < welfare.length; i++) {
      welfare[i] = unit * sample.welfare(i);
      weights[i] = sample.weight(i);
    }
    WelfareFit here = WelfareFitting.byLikelihood(drawn.family(), sample, drawn.line());
    WelfareFit there =
        WelfareFitting.byLikelihood(
            drawn.family(), WeightedSample.of(welfare, weights), unit * drawn.line());

    // Rounding alone sets the two searches apart. Each stops within 1e-14 of the highest
    // likelihood,
    // which leaves quantiles near the middle, of curvature about 1, uncertain by 1e-7.
    for (double v : new double[] {-1, 0, 1}) {
      double wanted = unit * here.distribution().consumption(v);
      assertThat(there.distribution().consumption(v)).isCloseTo(wanted, within(1e-6 * wanted));
    }
    double wanted = here.logLikelihood().orElseThrow() - sample.size() * Math.log(unit);
    assertThat(there.logLikelihood().orElseThrow())
        .isCloseTo(wanted, within(1e-11 * Math.abs(wanted)));
  }
}
