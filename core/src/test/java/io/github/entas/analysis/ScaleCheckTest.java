package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static io.github.entas.analysis.SmallCity.REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.ProgramBuilder;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScaleCheckTest {

  private OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  @Test
  void theReferenceIsNotChecked() {
    assertThat(Summary.of(fixture.outcome()).strategies().get(NONE).scaleCheck()).isNull();
  }

  /** (0.1875 − 0.0625) × 4000, of the year 2026 only. */
  @Test
  void neededIsWhatTheReferenceIsAboveTheTargetInItsYear() {
    fixture.everyYear(NONE, d -> 0.5).headcount(NONE, 2, d -> d % 2 == 0 ? 0.25 : 0.125);

    assertThat(scale().netExitsNeeded()).isEqualTo(500);
  }

  @Test
  void nothingIsNeededWhereTheReferenceIsThereByItself() {
    fixture.everyYear(NONE, d -> 0.03);

    assertThat(scale().netExitsNeeded()).isEqualTo(0);
  }

  /** A household of both cohorts has (1000·4 + 3000·5)/4000 = 4.75 persons. */
  @Test
  void whatIsEnrolledAndSpentAfterTheTargetIsLeftOut() {
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 1, d -> 50);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 2, d -> d % 2 == 0 ? 20 : 40);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 3, d -> 1000);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 700);
    fixture.item(ItemColumn.PARTNERS, CAPITAL, MIX, 1, d -> 100);
    fixture.item(ItemColumn.SPENT, REGISTRY, MIX, 2, d -> 200);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 3, d -> 5000);

    ScaleCheck scale = scale();

    assertThat(scale.householdsEnrolled()).isEqualTo(80);
    assertThat(scale.personsEnrolled()).isEqualTo(380);
    assertThat(scale.citySpent()).isEqualTo(800);
    assertThat(scale.cityBudget()).isEqualTo(2000);
  }

  /** 10 households of 4.75, a quarter of them; 20 of 3 in the north, all of them; 40 of 2, half. */
  @Test
  void respondersAreAShareUnlessThereIsATransfer() {
    Uplift uplift = Uplift.of(Distribution.constant(0.1));
    Program quarter = program("quarter", 0).uplift(uplift.withResponderShare(0.25)).build();
    Program both =
        program("both", 3)
            .uplift(uplift.withResponderShare(0.5))
            .transfer(Transfer.of(Distribution.constant(5)))
            .build();
    Program half = program("half", 2).uplift(uplift.withResponderShare(0.5)).build();
    fixture =
        OutcomeFixture.of(
            SmallCity.frame()
                .program(quarter)
                .program(both)
                .program(half)
                .strategy(SmallCity.none())
                .strategy(Strategy.of("mix"))
                .build());
    fixture.item(ItemColumn.ENROLLED, 0, MIX, 1, d -> 10);
    fixture.item(ItemColumn.ENROLLED, 1, MIX, 1, d -> 20);
    fixture.item(ItemColumn.ENROLLED, 2, MIX, 1, d -> 40);

    ScaleCheck scale = scale();

    assertThat(scale.householdsEnrolled()).isEqualTo(70);
    assertThat(scale.personsEnrolled()).isEqualTo(47.5 + 60 + 80);
    assertThat(scale.responders()).isEqualTo(47.5 / 4 + 60 + 40);
  }

  /** The years' budgets are 100, 700 and 20; 50 a year for the enabler. */
  @Test
  void theCeilingIsThatOfTheBudgetOfTheTargetsYear() {
    Strategy rising =
        Strategy.of("mix")
            .with("capital", Budget.byYear(List.of(100.0, 700.0, 20.0)))
            .with("registry", 50);
    fixture =
        OutcomeFixture.of(
            SmallCity.frame()
                .program(SmallCity.capital())
                .enabler(SmallCity.registry())
                .strategy(SmallCity.none())
                .strategy(rising)
                .build());

    ScaleCheck scale = scale();

    assertThat(scale.cityBudget()).isEqualTo(900);
    assertThat(scale.perfectTransfer())
        .isEqualTo(PerfectTransfer.of(SmallCity.scenario().population(), 750));
    assertThat(scale.perfectTransfer().headcount())
        .isCloseTo((500 - scale.perfectTransfer().persons()) / 4000, within(1e-14));
  }

  private ScaleCheck scale() {
    return Objects.requireNonNull(Summary.of(fixture.outcome()).strategies().get(MIX).scaleCheck());
  }

  private static ProgramBuilder program(String id, double householdSize) {
    ProgramBuilder program =
        Program.withId(id).targeting(SmallCity.anybody()).cost(Cost.perHousehold(10));
    return householdSize > 0 ? program.householdSize(householdSize) : program;
  }
}
