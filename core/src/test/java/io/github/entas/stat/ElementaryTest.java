package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ElementaryTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void exponentialOfZeroIsExactlyOne() {
    assertThat(Elementary.exp(0)).isEqualTo(1);
    assertThat(Elementary.exp(-0.0)).isEqualTo(1);
    assertThat(Elementary.exp(Double.MIN_VALUE)).isEqualTo(1);
  }

  @Test
  void exponentialReachesItsLimits() {
    assertThat(Elementary.exp(709.782712893384)).isFinite().isGreaterThan(1.79e308);
    assertThat(Elementary.exp(709.7827128933841)).isEqualTo(INFINITY);
    assertThat(Elementary.exp(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.exp(-745.1332191019411)).isEqualTo(Double.MIN_VALUE);
    assertThat(Elementary.exp(-745.2)).isZero();
    assertThat(Elementary.exp(-INFINITY)).isZero();
    assertThat(Elementary.exp(Double.NaN)).isNaN();
  }

  @Test
  void subnormalExponentialsAreGoodToTheirLastDigit() {
    for (double x = -745; x < -707; x += 0.37) {
      // StrictMath is within one unit of the last digit, ours within one more.
      assertThat(Elementary.exp(x))
          .isCloseTo(StrictMath.exp(x), Assertions.within(2 * Math.ulp(StrictMath.exp(x))));
    }
  }

  @Test
  void logarithmReachesItsLimits() {
    assertThat(Elementary.log(1)).isZero();
    assertThat(Elementary.log(0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log(-0.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.log(-1)).isNaN();
    assertThat(Elementary.log(-INFINITY)).isNaN();
    assertThat(Elementary.log(Double.NaN)).isNaN();
    assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
  }

  @Test
  void logarithmOfOnePlusReachesItsLimits() {
    assertThat(Elementary.log1p(0)).isZero();
    assertThat(Elementary.log1p(-1)).isEqualTo(-INFINITY);
    assertThat(Elementary.log1p(-2)).isNaN();
    assertThat(Elementary.log1p(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.log1p(Double.NaN)).isNaN();
  }
}
