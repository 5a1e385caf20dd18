package io.github.entas.population;

import static io.github.entas.population.WelfareFigure.MEAN;

import io.github.entas.Checks;
import io.github.entas.population.WelfareFit.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Least squares on the shares of groups, the mean matched exactly. */
final class ShareFitting {

  /** No further start is tried where the shares are matched to this. */
  private static final double GOOD = 1e-14;

  private final WelfareFamily family;
  private final WelfareFigures given;
  private final GroupShares groups;

  ShareFitting(WelfareFamily family, WelfareFigures given, GroupShares groups) {
    this.family = family;
    this.given = given;
    this.groups = groups;
    new Checks()
        .that(
            given.given().containsKey(MEAN),
            "/mean",
            "be given: shares say nothing of it",
            given.value(MEAN))
        .that(
            groups.size() >= family.parameters(),
            "/groups",
            "be at least "
                + family.parameters()
                + ", as many as "
                + family.key()
                + " has parameters",
            groups.size())
        .throwIfAny();
  }

  WelfareFit fit() {
    Shapes shapes = new Shapes(family, Anchor.ofMean(given.value(MEAN), given.povertyLine()));
    ShapeSearch search = new ShapeSearch(point -> residuals(shapes.at(point)));
    search.fromEach(shapes.starts(), GOOD);
    WelfareDistribution fitted = shapes.at(search.best());
    List<Comparison> figures = Remarks.comparisons(given, fitted);
    List<String> walls = shapes.remarks(search.best());
    List<String> remarks = new ArrayList<>(walls);
    remarks.addAll(Remarks.far(family, figures));
    return new WelfareFit(
        family, fitted, figures, OptionalDouble.empty(), walls.isEmpty(), remarks);
  }

  private double[] residuals(WelfareDistribution welfare) {
    double[] residuals = groups.in(welfare);
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] -= groups.consumption().get(i);
    }
    return residuals;
  }
}
