package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.Attribution.Interaction;
import io.github.entas.analysis.Attribution.Share;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AttributionTest {

  private static final Offset<Double> EXACT = within(1e-15);

  /** One left glove and two right ones; only a pair is worth something. */
  @Test
  void theScarceGloveTakesTwoThirds() {
    double[] values = new double[8];
    values[0b011] = 1;
    values[0b101] = 1;
    values[0b111] = 1;

    Attribution gloves = Attribution.of(List.of("left", "right", "other"), values);

    Share left = gloves.shares().get(0);
    assertThat(left.firstIn()).isZero();
    assertThat(left.shapley()).isCloseTo(2.0 / 3, EXACT);
    assertThat(left.lastIn()).isEqualTo(1);
    Share right = gloves.shares().get(1);
    assertThat(right.shapley()).isCloseTo(1.0 / 6, EXACT);
    assertThat(right.lastIn()).isZero();
    assertThat(gloves.interactions())
        .extracting(Interaction::first, Interaction::second, Interaction::index)
        .containsExactly(
            tuple("left", "right", 0.5),
            tuple("left", "other", 0.5),
            tuple("right", "other", -0.5));
  }

  /** Two programs that give 0.5 and 0.3 alone and 1 together: 0.2 from working together. */
  @Test
  void whatTwoDoTogetherIsSharedEqually() {
    Attribution two = Attribution.of(List.of("a", "b"), new double[] {0.1, 0.6, 0.4, 1.1});

    assertThat(two.shares().get(0).firstIn()).isCloseTo(0.5, EXACT);
    assertThat(two.shares().get(0).shapley()).isCloseTo(0.6, EXACT);
    assertThat(two.shares().get(0).lastIn()).isCloseTo(0.7, EXACT);
    assertThat(two.shares().get(1).shapley()).isCloseTo(0.4, EXACT);
    assertThat(two.interactions().get(0).index()).isCloseTo(0.2, EXACT);
  }

  @Test
  void onePlayerTakesAll() {
    assertThat(Attribution.of(List.of("a"), new double[] {2, 5}))
        .isEqualTo(new Attribution(List.of(new Share("a", 3, 3, 3)), List.of()));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Attribution.of(List.of("a", "a"), new double[] {0, 1, 2}))
        .hasMessageContaining("players must be different: \"a\" comes twice")
        .hasMessageContaining("values must have one number a subset, 4 for 2 players: 3");
    assertThatThrownBy(() -> Attribution.of(List.of("a"), new double[] {0, Double.NaN}))
        .hasMessage("values[1] must be a finite number: NaN");
    assertThatThrownBy(() -> Attribution.of(List.of(), new double[] {0}))
        .hasMessage("players must name at least one player: none");
    List<String> many = IntStream.range(0, 13).mapToObj(Integer::toString).toList();
    assertThatThrownBy(() -> Attribution.of(many, new double[0]))
        .hasMessage("players must be at most 12: the value of every subset is needed: 13");
    assertThatThrownBy(() -> Attribution.of(Collections.singletonList(" "), new double[] {0, 1}))
        .hasMessage("players must not be blank: \" \"");
  }
}
