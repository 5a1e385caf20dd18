package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Population;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.WelfareParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerfectTransferTest {

  private static final Cohort TOWN =
      Cohort.of("town", 1000, 4, 100, LognormalWelfare.ofHeadcountAndSigma(0.2, 0.5));

  private static final Cohort COAST =
      Cohort.of(
          "coast",
          3000,
          5,
          120,
          ShiftedLognormalWelfare.of(
              30, WelfareParameter.HEADCOUNT, 0.1, WelfareParameter.SIGMA, 0.6));

  /** Gaps 5, 10, 20 thrice and 40 twice below a line of 100. */
  private static final double[] VILLAGE = {60, 60, 80, 80, 80, 90, 95, 120, 150, 200};

  /**
   * Two cohorts with different lines, the second with a floor that the gap reaches past. Worked out
   * with mpmath at 30 digits: the money ∫(z−y)f(y)dy from z−g to z by quadrature of the densities,
   * g by bisection. Money and persons of the code carry the rounding of a few dozen additions, some
   * 1e-14, and the solved parameters' 1e-12.
   */
  @ParameterizedTest
  @CsvSource({
    "500, 35.614282367504126694, 0.11609642940812396833",
    "20000, 219.13149924928254515, 0.070217125187679363713",
    "120000, 490.39751393433716347, 0.0024006215164157091316"
  })
  void theLeastPoorAreLiftedFirst(double money, double persons, double headcount) {
    PerfectTransfer ceiling = PerfectTransfer.of(Population.of(List.of(TOWN, COAST)), money);

    assertThat(ceiling.money()).isEqualTo(money);
    assertThat(ceiling.persons()).isCloseTo(persons, within(1e-10 * persons));
    assertThat(ceiling.headcount()).isCloseTo(headcount, within(1e-10));
    assertThat(ceiling.moneyForAll()).isCloseTo(127_251.28123971072, within(1e-10 * 127_251));
  }

  /** 12·5 + 12·10 = 180 lift two; a person at a gap of 20 takes 240. */
  @ParameterizedTest
  @CsvSource({"60, 1", "180, 2", "300, 2.5", "420, 3", "900, 5", "1140, 5.5", "1380, 6"})
  void ofPersonsAlikeAsManyAreLiftedAsTheMoneyIsFor(double money, double persons) {
    PerfectTransfer ceiling = PerfectTransfer.of(village(), money);

    assertThat(ceiling.persons()).isCloseTo(persons, within(1e-12 * 10));
    assertThat(ceiling.headcount()).isCloseTo((7 - persons) / 10, within(1e-12));
  }

  /** 12·(5 + 10 + 60 + 80). */
  @Test
  void moneyForAllLiftsAllAndMoreThanThatNoMore() {
    assertThat(PerfectTransfer.of(village(), 0).moneyForAll()).isCloseTo(1860, within(1e-11));
    for (double money : new double[] {1861, 1e12}) {
      PerfectTransfer ceiling = PerfectTransfer.of(village(), money);
      assertThat(ceiling.persons()).isEqualTo(7);
      assertThat(ceiling.headcount()).isEqualTo(0);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-12, 1e-300})
  void noMoneyOrAlmostNoneLiftsNobody(double money) {
    assertThat(PerfectTransfer.of(village(), money).persons()).isCloseTo(0, within(1e-9));
    PerfectTransfer smooth = PerfectTransfer.of(Population.of(List.of(TOWN, COAST)), money);
    // √(2·money·density/12) persons, and as many for the rounding of the money, some 1e-11.
    assertThat(smooth.persons()).isBetween(0.0, 1e-4);
    if (money == 0) {
      assertThat(smooth.persons()).isEqualTo(0);
    }
  }

  @Test
  void whereNobodyIsPoorNothingIsMissing() {
    Population rich =
        Population.of(
            List.of(Cohort.of("rich", 10, 4, 50, SampleWelfare.of(WeightedSample.of(VILLAGE)))));

    assertThat(PerfectTransfer.of(rich, 100)).isEqualTo(new PerfectTransfer(100, 0, 0, 0));
  }

  /** Weighted records of two cohorts, paid one after the other from a list sorted by gap. */
  @Test
  void itIsWhatPayingOneAfterTheOtherComesTo() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Cohort one = records("one", 70 + random.nextInt(60), random);
      Cohort other = records("other", 70 + random.nextInt(60), random);
      Population population = Population.of(List.of(one, other));
      double money = random.nextInt(20_000);

      double slow = oneAfterTheOther(population, money);

      assertThat(PerfectTransfer.of(population, money).persons())
          .as("seed %d", seed)
          .isCloseTo(slow, within(1e-9));
    }
  }

  private static double oneAfterTheOther(Population population, double money) {
    record Group(double persons, double gap) {}
    List<Group> poor = new ArrayList<>();
    for (Cohort cohort : population.cohorts()) {
      WeightedSample sample = ((SampleWelfare) cohort.welfare()).sample();
      for (int i = 0; i < sample.size(); i++) {
        double gap = cohort.povertyLine() - sample.welfare(i);
        if (gap > 0) {
          poor.add(new Group(cohort.persons() * sample.weight(i) / sample.persons(), gap));
        }
      }
    }
    poor.sort(Comparator.comparingDouble(Group::gap));
    double left = money;
    double lifted = 0;
    for (Group group : poor) {
      double persons = Math.min(group.persons(), left / (12 * group.gap()));
      lifted += persons;
      left = Math.max(0, left - 12 * group.gap() * persons);
    }
    return lifted;
  }

  /** Whole amounts of money, so that many have the same. */
  private static Cohort records(String id, double line, Random random) {
    double[] welfare = DoubleStream.generate(() -> 40 + random.nextInt(120)).limit(50).toArray();
    double[] weights = DoubleStream.generate(() -> 0.5 + random.nextDouble()).limit(50).toArray();
    return Cohort.of(id, 60, 4, line, SampleWelfare.of(WeightedSample.of(welfare, weights)));
  }

  private static Population village() {
    return Population.of(
        List.of(Cohort.of("v", 10, 4, 100, SampleWelfare.of(WeightedSample.of(VILLAGE)))));
  }
}
