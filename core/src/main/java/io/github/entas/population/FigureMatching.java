package io.github.entas.population;

import static io.github.entas.population.WelfareFigure.HEADCOUNT;
import static io.github.entas.population.WelfareFigure.MEAN;

import io.github.entas.Checks;
import io.github.entas.population.WelfareFit.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the distribution of a family that has as many given figures as the family has parameters.
 *
 * <p>The mean, or else the headcount, fixes the scale in closed form, so that only the shape is
 * searched; the residuals of the other figures are ln(fitted/given).
 */
final class FigureMatching {

  /** Figures that agree to this, relative, are matched. */
  private static final double MATCHED = 1e-9;

  /** No further start is tried from here on. */
  private static final double GOOD = 1e-12;

  /** Stands for poverty figures of 0, whose logarithm there is none of. */
  private static final double NEARLY_NONE = 1e-30;

  private final WelfareFamily family;
  private final WelfareFigures given;
  private final Set<WelfareFigure> matched;
  private final Anchor anchor;
  private final List<WelfareFigure> others;

  FigureMatching(WelfareFamily family, WelfareFigures given, Set<WelfareFigure> matched) {
    this.family = family;
    this.given = given;
    this.matched = matched;
    check();
    double line = given.povertyLine();
    boolean byMean = matched.contains(MEAN);
    this.anchor =
        byMean
            ? Anchor.ofMean(given.value(MEAN), line)
            : Anchor.ofHeadcount(given.value(HEADCOUNT), line);
    this.others = matched.stream().filter(figure -> figure != (byMean ? MEAN : HEADCOUNT)).toList();
  }

  private void check() {
    Checks checks = new Checks();
    checks
        .that(
            matched.size() == family.parameters(),
            "/matched",
            "be "
                + family.parameters()
                + " figures, as many as "
                + family.key()
                + " has parameters",
            matched)
        .that(
            matched.contains(MEAN) || matched.contains(HEADCOUNT),
            "/matched",
            "hold MEAN or HEADCOUNT, which fix the scale",
            matched);
    for (WelfareFigure figure : matched) {
      double value = given.value(figure);
      checks.that(
          value > 0, "/" + figure.key(), "be given and greater than 0 to be matched", value);
      if (figure == HEADCOUNT) {
        checks.that(!(value >= 1), "/headcount", "be less than 1 to be matched", value);
      }
    }
    checks.throwIfAny();
  }

  WelfareFit fit() {
    Shapes shapes = new Shapes(family, anchor);
    Function<double[], double[]> residuals = point -> residuals(shapes.at(point));
    ShapeSearch search = new ShapeSearch(residuals);
    search.fromEach(shapes.starts(), GOOD);
    if (search.distance() > GOOD) {
      search.fromEach(new ValleyStarts(residuals, shapes.walls()).find(), GOOD);
    }
    WelfareDistribution fitted = shapes.at(search.best());
    List<String> remarks = new ArrayList<>();
    List<Comparison> figures = Remarks.comparisons(given, fitted);
    boolean solved =
        figures.stream()
            .filter(figure -> matched.contains(figure.figure()))
            .allMatch(figure -> Math.abs(figure.relativeError()) <= MATCHED);
    if (!solved) {
      remarks.add(Remarks.cannotMatch(family, matched, figures));
      remarks.addAll(shapes.remarks(search.best()));
    }
    remarks.addAll(Remarks.far(family, figures));
    return new WelfareFit(family, fitted, figures, OptionalDouble.empty(), solved, remarks);
  }

  private double[] residuals(WelfareDistribution welfare) {
    double[] residuals = new double[others.size()];
    for (int i = 0; i < residuals.length; i++) {
      double fitted = others.get(i).of(welfare, given.povertyLine());
      residuals[i] = StrictMath.log(Math.max(fitted, NEARLY_NONE) / given.value(others.get(i)));
    }
    return residuals;
  }
}
