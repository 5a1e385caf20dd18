package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

  private static final Settings SETTINGS = Settings.DEFAULT.withDraws(64).withHouseholds(4096);
  private static final String SHARE = "/programs/0/transfer/deliveredShare";
  private static final String NOTHING = "/survey/standardError";
  private static final double AMOUNT = 20;
  private static final LognormalWelfare WELFARE = LognormalWelfare.ofHeadcountAndSigma(0.2, 0.5);

  /** Everybody is paid a transfer of 20, of which a share arrives; the line is 100. */
  private static Scenario paid(double deliveredShare) {
    return frame(deliveredShare).withStrategies(List.of(Strategy.of("paid").with("cash", 1e6)));
  }

  private static Scenario frame(double deliveredShare) {
    return Scenario.named("Town")
        .currency("IDR")
        .baseYear(2024)
        .horizonYears(3)
        .target(0.15, 2025)
        .cohort(Cohort.of("all", 1000, 4, 100, WELFARE))
        .program(
            Program.withId("cash")
                .targeting(SmallCity.anybody())
                .cost(Cost.perHousehold(1))
                .transfer(
                    Transfer.of(Distribution.constant(AMOUNT))
                        .withDeliveredShare(Distribution.constant(deliveredShare)))
                .build())
        .strategy(SmallCity.none())
        .strategy(Strategy.of("little").with("cash", 10))
        .strategy(Strategy.of("paid").with("cash", 1e6))
        .strategy(Strategy.of("paid as well").with("cash", 1e6))
        .simulation(SETTINGS)
        .build();
  }

  private static OneAtATime ranked(VariedNumber... numbers) {
    OneAtATime.Change change = (pointer, value) -> paid(pointer.equals(SHARE) ? value : 0.8);
    return OneAtATime.of(
        paid(0.8), List.of(numbers), change, UnaryOperator.identity(), (done, total) -> {});
  }

  private static VariedNumber varied(String pointer, double low, double high) {
    return new VariedNumber(pointer, low, high, false, null);
  }

  @Test
  void theOnlyNumberThatMattersComesFirstAndTheOtherHasASwingOfExactlyZero() {
    OneAtATime ranking = ranked(varied(NOTHING, 0, 1), varied(SHARE, 0.64, 1));

    assertThat(ranking.effects())
        .extracting(e -> e.number().pointer())
        .containsExactly(SHARE, NOTHING);
    NumberEffect first = ranking.effects().get(0);
    assertThat(first.swing()).isNegative();
    assertThat(first.onTargetSwing()).isNotNegative();
    assertThat(first.isTold()).isTrue();
    NumberEffect second = ranking.effects().get(1);
    assertThat(second.swing()).isEqualTo(0.0);
    assertThat(second.standardError()).isEqualTo(0.0);
    assertThat(second.isTold()).isFalse();
    assertThat(second.low()).isEqualTo(ranking.base());
  }

  /**
   * Who has less than 100 − 20·share is poor. Four standard errors of a plain sample of 16 · 4096
   * households, which a stratified one is within: 4·√(0.25/65536) = 0.0078; of two headcounts
   * 0.011.
   */
  @Test
  void theSwingIsThatOfTheClosedForm() {
    NumberEffect effect = ranked(varied(SHARE, 0.64, 1)).effects().get(0);

    WelfareDistribution fitted = WELFARE.fit(100);
    double low = fitted.headcount(100 - AMOUNT * 0.64, 0);
    double high = fitted.headcount(100 - AMOUNT, 0);
    assertThat(effect.low().headcount()).isCloseTo(low, within(0.0078));
    assertThat(effect.high().headcount()).isCloseTo(high, within(0.0078));
    assertThat(effect.swing()).isCloseTo(high - low, within(0.011));
  }

  /** The same as running the two scenarios. */
  @Test
  void bothEndsAreRunsOfTheirOwn() {
    NumberEffect effect = ranked(varied(SHARE, 0.64, 1)).effects().get(0);

    Outcome low = Simulation.of(paid(0.64)).run();
    assertThat(effect.low().headcount()).isEqualTo(low.sample(Measure.HEADCOUNT, 0, 1).mean());
    assertThat(effect.low().onTarget()).isEqualTo(low.drawsOnTarget(0, 1) / 64.0);
  }

  @Test
  void theQuestionIsAskedOfTheLowestHeadcountInTheTargetsYear() {
    Scenario question = OneAtATime.question(frame(0.8), SETTINGS, UnaryOperator.identity());

    assertThat(question.strategies()).extracting(Strategy::id).containsExactly("paid");
    assertThat(question.horizonYears()).isEqualTo(1);
  }

  @Test
  void progressCountsTheDrawsOfAllRuns() {
    List<String> told = new ArrayList<>();
    OneAtATime.of(
        paid(0.8),
        List.of(varied(SHARE, 0.64, 1), varied(NOTHING, 0, 1)),
        (pointer, value) -> paid(0.8),
        UnaryOperator.identity(),
        (done, total) -> told.add(done + "/" + total));

    assertThat(told).containsExactly("192/320", "320/320");
  }

  @Test
  void swingsBelowTwiceTheirErrorAreNotTold() {
    NumberEffect.Answer low = new NumberEffect.Answer(0.05, 0.5);
    NumberEffect.Answer high = new NumberEffect.Answer(0.06, 0.5);

    assertThat(new NumberEffect(varied(SHARE, 0, 1), low, high, 0.0049).isTold()).isTrue();
    assertThat(new NumberEffect(varied(SHARE, 0, 1), low, high, 0.0051).isTold()).isFalse();
    assertThat(new NumberEffect(varied(SHARE, 0, 1), low, high, Double.NaN).isTold()).isFalse();
  }

  @Test
  void severalStrategiesAreRefused() {
    assertThatThrownBy(
            () ->
                OneAtATime.of(
                    frame(0.8),
                    List.of(),
                    (pointer, value) -> frame(0.8),
                    UnaryOperator.identity(),
                    (done, total) -> {}))
        .hasMessage("strategies must be one alone: 4");
  }

  @Test
  void numbersAreFiniteAtPointers() {
    assertThatThrownBy(() -> varied("capital", Double.NaN, 1))
        .hasMessage(
            "pointer must be a JSON pointer: \"capital\"\nlow must be a finite number: NaN");
  }
}
