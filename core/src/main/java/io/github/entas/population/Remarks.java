package io.github.entas.population;

import io.github.entas.population.WelfareFit.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of a fit: how its figures compare, and which of them the family misses. */
final class Remarks {

  /** A figure that is off by more than this share of itself is pointed out. */
  private static final double FAR = 0.1;

  private Remarks() {}

  /** Every given figure beside the one a distribution has. */
  static List<Comparison> comparisons(WelfareFigures given, WelfareDistribution fitted) {
    List<Comparison> comparisons = new ArrayList<>();
    given
        .given()
        .forEach(
            (figure, value) ->
                comparisons.add(
                    new Comparison(figure, value, figure.of(fitted, given.povertyLine()))));
    return comparisons;
  }

  /** A sentence for every figure that is more than a tenth off. */
  static List<String> far(WelfareFamily family, List<Comparison> figures) {
    return figures.stream()
        .filter(figure -> Math.abs(figure.relativeError()) > FAR)
        .map(figure -> far(family, figure))
        .toList();
  }

  private static String far(WelfareFamily family, Comparison figure) {
    double error = figure.relativeError();
    String off =
        figure.given() == 0
            ? ""
            : String.format(
                Locale.ROOT, "%.0f %% %s ", 100 * Math.abs(error), error > 0 ? "above" : "below");
    return family.key()
        + " has a "
        + figure.figure().key()
        + " of "
        + Nearest.rounded(figure.fitted())
        + ", "
        + off
        + (figure.given() == 0 ? "where 0 is given." : "the given " + figure.given() + ".");
  }

  /** The sentence that the family has no distribution with the figures. */
  static String cannotMatch(
      WelfareFamily family, Set<WelfareFigure> matched, List<Comparison> figures) {
    return family.key()
        + " cannot match "
        + matched.stream().map(WelfareFigure::key).collect(Collectors.joining(", "))
        + " together: the nearest found has "
        + figures.stream()
            .filter(figure -> matched.contains(figure.figure()))
            .map(
                figure ->
                    figure.figure().key()
                        + " "
                        + Nearest.rounded(figure.fitted())
                        + " for "
                        + figure.given())
            .collect(Collectors.joining(", "))
        + ".";
  }
}
