package io.github.entas.population;

import io.github.entas.measure.WeightedSample;
import io.github.entas.population.WelfareFit.Comparison;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Fits families of welfare distributions: to a sample, to published figures, to shares of groups.
 *
 * <p>Every fit tells how each given figure compares with the one it has, and says in a sentence
 * what the family cannot match. Nothing is random: the same data give the same fit everywhere. A
 * scale comes out multiplied where welfare, mean and line are multiplied; shapes stay.
 *
 * <pre>{@code
 * WelfareFigures city = WelfareFigures.at(403_700).with(HEADCOUNT, 0.0675)
 *     .with(POVERTY_GAP, 0.0101).with(SEVERITY, 0.0022).with(MEAN, 1_016_988);
 * WelfareFit fit = WelfareFitting.byFigures(DAGUM, city, HEADCOUNT, POVERTY_GAP, MEAN);
 * }</pre>
 *
 * <p>Which family for a city? Of the picture published for Kota Pekalongan in 2018 (headcount 6.75
 * %, gap 1.01 %, severity 0.22 %, bottom 40 % share 20.48 %) a lognormal with the mean and the
 * shares gets poverty badly wrong: fitted to the three shares its headcount is 12.87 %, fitted to
 * the bottom 40 % share 9.15 %. With headcount, gap and mean, Dagum's distribution has the bottom
 * 40 % share within 1 % and the severity within 11 %, the shifted lognormal the severity within 6 %
 * and the bottom 40 % share within 4 %; Singh and Maddala's cannot have the three.
 *
 * @since 0.1.0
 */
public final class WelfareFitting {

  private WelfareFitting() {}

  /**
   * The most likely distribution of a family, by weighted (pseudo-) maximum likelihood: Σ wᵢ·ln
   * f(xᵢ), the weights scaled to a sum of the number of rows.
   *
   * <p>The lognormal is in closed form. The floor of the shifted lognormal is the first maximum of
   * the likelihood as it rises from 0 to 99.9 % of the smallest row or of the line: at the smallest
   * row itself the likelihood has no bound. The shapes of the other two are sought by a simplex and
   * are good to about 1e-6, relative. Time is some hundred logarithms a row.
   *
   * @param sample welfare, money per person per month, greater than 0 and not all the same; weights
   *     count persons
   * @param povertyLine the line at which given and fitted poverty are compared
   */
  public static WelfareFit byLikelihood(
      WelfareFamily family, WeightedSample sample, double povertyLine) {
    Objects.requireNonNull(family, "family");
    LogRows rows = new LogRows(sample);
    WelfareFigures given = WelfareFigures.of(sample, povertyLine);
    MaximumLikelihood best =
        switch (family) {
          case LOGNORMAL -> new LognormalLikelihood(rows).withoutFloor();
          case SHIFTED_LOGNORMAL -> new LognormalLikelihood(rows).withFloor(povertyLine);
          case DAGUM -> new BurrLikelihood(rows, true).fit();
          case SINGH_MADDALA -> new BurrLikelihood(rows, false).fit();
        };
    List<Comparison> figures = Remarks.comparisons(given, best.distribution());
    List<String> remarks = new ArrayList<>(best.remarks());
    remarks.addAll(Remarks.far(family, figures));
    return new WelfareFit(
        family,
        best.distribution(),
        figures,
        OptionalDouble.of(rows.size() * best.perRow()),
        best.converged(),
        remarks);
  }

  /**
   * The distribution of a family that has given figures exactly, to 1e-9, relative.
   *
   * <p>Where the family has none, the fit is the nearest found, by least squares of
   * ln(fitted/given) with the mean, or else the headcount, held; {@link WelfareFit#converged} is
   * then false, and a remark says so. Where it has several, the first found from a fixed list of
   * starts is taken.
   *
   * @param given what is known, the figures to match among it; all of it is compared
   * @param matched as many figures as the family has parameters, {@link WelfareFigure#MEAN} or
   *     {@link WelfareFigure#HEADCOUNT} among them; each greater than 0
   */
  public static WelfareFit byFigures(
      WelfareFamily family, WelfareFigures given, WelfareFigure... matched) {
    Objects.requireNonNull(family, "family");
    Set<WelfareFigure> figures = EnumSet.noneOf(WelfareFigure.class);
    figures.addAll(List.of(matched));
    return new FigureMatching(family, given, figures).fit();
  }

  /**
   * The distribution of a family whose shares of groups are nearest to those given, by least
   * squares; its mean is the given one, exactly.
   *
   * @param given what is known, the mean among it; all of it is compared
   * @param groups at least as many groups as the family has parameters
   */
  public static WelfareFit byGroupShares(
      WelfareFamily family, WelfareFigures given, GroupShares groups) {
    Objects.requireNonNull(family, "family");
    return new ShareFitting(family, given, groups).fit();
  }
}
