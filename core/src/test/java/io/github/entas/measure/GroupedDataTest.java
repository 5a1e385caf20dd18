package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.entas.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What grouped data must be. */
class GroupedDataTest {

  private static final List<Double> QUARTERS = List.of(0.25, 0.5, 0.75, 1.0);
  private static final List<Double> WELFARE = List.of(0.1, 0.25, 0.5, 1.0);

  @Test
  void sharesOfGroupsAreCumulated() {
    GroupedData data =
        GroupedData.ofShares(
            1000, List.of(0.25, 0.25, 0.25, 0.25), List.of(0.125, 0.125, 0.25, 0.5));

    assertThat(data).isEqualTo(GroupedData.of(1000, QUARTERS, List.of(0.125, 0.25, 0.5, 1.0)));
  }

  @Test
  void listsAreCopiedAndEndAtExactlyOne() {
    List<Double> welfare = new ArrayList<>(List.of(0.1, 0.25, 0.5, 0.9999999));
    GroupedData data = GroupedData.of(1000, QUARTERS, welfare);
    welfare.set(0, 0.0);

    assertThat(data.welfare()).isEqualTo(WELFARE).isUnmodifiable();
    assertThat(data.population()).isEqualTo(QUARTERS).isUnmodifiable();
  }

  @Test
  void aGroupWithNothingAndGroupsWithEqualMeansAreFine() {
    assertThat(GroupedData.of(1, QUARTERS, List.of(0.0, 0.2, 0.4, 1.0)).welfare()).contains(0.0);
    List<Double> tenth = List.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    List<Double> nearlyEqual = List.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.08, 0.12);
    List<Double> sorted = nearlyEqual.stream().sorted().toList();
    assertThat(GroupedData.ofShares(1, tenth, sorted).welfare()).hasSize(10);
  }

  @Test
  void theMeanMustBePositive() {
    assertRefused(
        () -> GroupedData.of(0, QUARTERS, WELFARE),
        "mean must be a finite number greater than 0: 0.0");
    assertRefused(
        () -> GroupedData.of(Double.NaN, QUARTERS, WELFARE),
        "mean must be a finite number greater than 0: NaN");
  }

  @Test
  void fourGroupsAreNeeded() {
    assertRefused(
        () -> GroupedData.ofShares(1, List.of(0.4, 0.4, 0.2), List.of(0.2048, 0.3712, 0.424)),
        "must have at least 4 groups, as a Lorenz curve has three coefficients and the last point,"
            + " (1, 1), fixes none: 3");
    assertRefused(
        () -> GroupedData.of(1, List.of(), List.of()),
        "must have at least 4 groups, as a Lorenz curve has three coefficients and the last point,"
            + " (1, 1), fixes none: 0");
  }

  @Test
  void bothListsMustBeOfOneLength() {
    assertRefused(
        () -> GroupedData.of(1, QUARTERS, List.of(0.1, 0.5, 1.0)),
        "welfare must have as many entries as population: 3");
  }

  @Test
  void sharesMustEndAtOne() {
    assertRefused(
        () -> GroupedData.of(1, List.of(25.0, 50.0, 75.0, 100.0), WELFARE),
        "population must end at 1 within 1e-6: 100.0\n"
            + "Maybe percent was meant: shares are fractions.");
    assertRefused(
        () ->
            GroupedData.ofShares(1, List.of(0.25, 0.25, 0.25, 0.25), List.of(0.1, 0.2, 0.3, 0.39)),
        "welfare must end at 1 within 1e-6: 0.99\n"
            + "Maybe the shares are rounded: divide each by their sum.");
    assertRefused(
        () -> GroupedData.of(1, List.of(0.25, 0.25, 0.25, 0.25), WELFARE),
        "population must end at 1 within 1e-6: 0.25\n"
            + "Maybe these are the shares of groups: cumulative shares are meant.");
    assertRefused(
        () -> GroupedData.of(1, QUARTERS, List.of(0.1, 0.25, 0.5, Double.NaN)),
        "welfare must end at 1 within 1e-6: NaN");
  }

  @Test
  void sharesMustRise() {
    assertRefused(
        () ->
            GroupedData.of(
                1, List.of(0.0, 0.25, 0.5, 0.75, 1.0), List.of(0.0, 0.1, 0.25, 0.5, 1.0)),
        "population must rise from 0 with every entry: 0.0 in entry 1\n"
            + "Maybe the point (0, 0) came along: leave it out.");
    assertRefused(
        () -> GroupedData.of(1, List.of(0.5, 0.25, 0.75, 1.0), WELFARE),
        "population must rise from 0 with every entry: 0.25 after 0.5 in entry 2");
    assertRefused(
        () -> GroupedData.of(1, QUARTERS, List.of(0.3, 0.2, 0.5, 1.0)),
        "welfare must not fall, from 0 on: 0.2 after 0.3 in entry 2");
    assertRefused(
        () -> GroupedData.of(1, QUARTERS, List.of(Double.NaN, 0.2, 0.5, 1.0)),
        "welfare must not fall, from 0 on: NaN in entry 1\n"
            + "welfare must not fall, from 0 on: 0.2 after NaN in entry 2");
  }

  @Test
  void meansMustNotFall() {
    assertRefused(
        () -> GroupedData.of(1, QUARTERS, List.of(0.125, 0.375, 0.5, 1.0)),
        "welfare must give no group a mean below that of the group before: 0.5 of the mean of all"
            + " after 1.0 in entry 3\nMaybe the groups are not in order of welfare.");
  }

  @Test
  void someGroupMustHaveAnotherMean() {
    assertRefused(
        () -> GroupedData.of(1, QUARTERS, QUARTERS),
        "welfare must be less than the share of the people: 0.25 for 0.25 in entry 1\n"
            + "Maybe all groups have the same mean: then there is no curve to fit.");
  }

  @Test
  void thePovertyLineMustBePositive() {
    GroupedData data = GroupedData.of(1, QUARTERS, WELFARE);

    assertRefused(() -> data.fit(0), "povertyLine must be a finite number greater than 0: 0.0");
    assertRefused(
        () -> data.fit(Double.NaN), "povertyLine must be a finite number greater than 0: NaN");
  }

  private static void assertRefused(ThrowingCallable attempt, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(attempt)
        .withMessageStartingWith(message);
  }
}
