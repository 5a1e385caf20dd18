package io.github.entas.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

  @Test
  void theFullProfileIsOneAtEveryAge() {
    assertThat(Profile.FULL.at(0.5)).isEqualTo(1);
    assertThat(Profile.FULL.at(40.5)).isEqualTo(1);
  }

  @Test
  void aProfileRampsThenDecaysToItsPermanentShare() {
    Profile profile = DecayProfile.of(2, 0.25, 3);
    assertThat(profile.at(0.5)).isEqualTo(0.25);
    assertThat(profile.at(1.5)).isEqualTo(0.75);
    assertThat(profile.at(5)).isCloseTo(0.25 + 0.75 / 2, within(1e-15));
    assertThat(profile.at(8)).isCloseTo(0.25 + 0.75 / 4, within(1e-15));
    assertThat(profile.at(1e6)).isEqualTo(0.25);
  }

  @Test
  void aListKeepsItsLastValue() {
    Profile profile = YearlyProfile.of(List.of(0.2, 1.0, 0.6));
    assertThat(profile.at(0.5)).isEqualTo(0.2);
    assertThat(profile.at(1.5)).isEqualTo(1);
    assertThat(profile.at(2.5)).isEqualTo(0.6);
    assertThat(profile.at(9.5)).isEqualTo(0.6);
  }

  @Test
  void allThatIsWrongIsToldTogether() {
    assertThatThrownBy(() -> DecayProfile.of(-1, 15, 0))
        .hasMessageContaining("rampYears must be a finite number, 0 or more: -1.0")
        .hasMessageContaining("permanentShare must be in [0, 1]: 15.0\nMaybe 0.15 was meant")
        .hasMessageContaining("halfLifeYears must be greater than 0: 0.0");
    assertThatThrownBy(() -> YearlyProfile.of(List.of()))
        .hasMessage("byYear must hold at least one value: none");
    assertThatThrownBy(() -> YearlyProfile.of(List.of(1.0, Double.NaN)))
        .hasMessage("1 must be a finite number: NaN");
  }
}
