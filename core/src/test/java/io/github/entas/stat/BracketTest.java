package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class BracketTest {

  @Test
  void findsARootToTheLastDigits() {
    double root = Bracket.smallest(x -> x * x * x, 5, 0, 10);
    assertThat(root).isCloseTo(StrictMath.cbrt(5), Assertions.within(1e-15));
  }

  @Test
  void findsWhereAStepIsTaken() {
    assertThat(Bracket.smallest(x -> x < Math.PI ? 0 : 1, 0.3, -100, 100))
        .isCloseTo(Math.PI, Assertions.within(2e-15));
  }

  @Test
  void findsTheStartOfAFlatPiece() {
    assertThat(Bracket.smallest(x -> Math.min(x, 2) + Math.max(0, x - 3), 2, 0, 10))
        .isCloseTo(2, Assertions.within(2e-15));
  }

  @Test
  void findsZeroFromFarAway() {
    assertThat(Bracket.smallest(x -> x, 0, -1, 1e6)).isCloseTo(0, Assertions.within(1e-18));
  }

  @Test
  void staysInsideTheBracket() {
    assertThat(Bracket.smallest(x -> x, -5, 0, 1)).isZero();
    assertThat(Bracket.smallest(x -> x, 5, 0, 1)).isEqualTo(1);
    assertThat(Bracket.smallest(x -> x, 0, 0, 0)).isZero();
  }

  @Test
  void smoothFunctionsTakeFewEvaluations() {
    AtomicInteger count = new AtomicInteger();
    Bracket.smallest(
        x -> {
          count.incrementAndGet();
          return StandardNormal.cdf(x);
        },
        0.123,
        -5,
        5);
    // Plain bisection takes 2 + log2(10/5e-16) = 56.
    assertThat(count.get()).isLessThan(25);
  }
}
