package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  /** WCAG 2.1, success criterion 1.4.3: a text and its ground, at least 4.5. */
  @ParameterizedTest
  @MethodSource("colorsOfTexts")
  void textsStandOutFromThePaper(String color) {
    assertThatContrast(color, Palette.PAPER).isGreaterThanOrEqualTo(4.5);
  }

  /** WCAG 2.1, success criterion 1.4.11: a line that means something and its ground, at least 3. */
  @Test
  void whatStandsBackCanBeNamedAndWhatIsNamedStaysAsItIs() {
    Style back = Palette.styles(9, Set.of(1)).get(0);
    Style named = Palette.styles(9, Set.of(1)).get(1);

    assertThat(back.named()).isEqualTo(new Style(Palette.INK, back.dash(), back.marker(), true));
    assertThat(named.named()).isEqualTo(named);
  }

  @Test
  void linesStandOutFromThePaper() {
    assertThatContrast(Palette.RULE, Palette.PAPER).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theContrastIsThatOfTheStandard() {
    assertThatContrast("#000000", "#ffffff").isEqualTo(21);
    assertThatContrast("#ffffff", "#ffffff").isEqualTo(1);
    // The gray that is widely named as the lightest to pass: 4.54.
    assertThatContrast("#767676", "#ffffff").isBetween(4.54, 4.55);
  }

  @Test
  void noTwoOfEightLookAlikeEvenWithoutColor() {
    List<Style> styles = Palette.styles(8, Set.of());

    assertThat(styles).extracting(Style::color).doesNotHaveDuplicates();
    assertThat(styles).extracting(Style::dash).doesNotHaveDuplicates();
    assertThat(styles).extracting(Style::marker).doesNotHaveDuplicates();
  }

  @Test
  void ofManyOnlyTheNamedAreColored() {
    List<Style> styles = Palette.styles(200, Set.of(3, 50, 120));

    assertThat(styles).hasSize(200);
    assertThat(IntStream.range(0, 200).filter(i -> styles.get(i).prominent()))
        .containsExactly(3, 50, 120);
    assertThat(styles.get(50)).isEqualTo(Palette.style(1));
    assertThat(styles.get(0).color()).isEqualTo(Palette.BACKGROUND);
    assertThat(styles).isEqualTo(Palette.styles(200, Set.of(120, 50, 3)));
  }

  @Test
  void ofManyNamedTheFirstEightAreColored() {
    Set<Integer> all = Set.copyOf(IntStream.range(0, 20).boxed().toList());

    assertThat(Palette.styles(20, all)).filteredOn(Style::prominent).hasSize(8);
  }

  @Test
  void aSecondRoundOfColorsHasOtherMarkers() {
    assertThat(IntStream.range(0, 64).mapToObj(Palette::style)).doesNotHaveDuplicates();
  }

  static Stream<String> colorsOfTexts() {
    return Stream.concat(
        Palette.styles(8, Set.of()).stream().map(Style::color),
        Stream.of(
            Palette.INK,
            Palette.MUTED,
            Palette.BACKGROUND,
            Palette.BETTER,
            Palette.WORSE,
            Palette.reference().color()));
  }

  private static AbstractDoubleAssert<?> assertThatContrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
        .as("contrast of %s and %s", one, other);
  }

  private static double luminance(String color) {
    return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
  }

  private static double linear(String color, int from) {
    double part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
