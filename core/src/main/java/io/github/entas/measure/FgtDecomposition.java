package io.github.entas.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Poverty of all as the sum of what groups contribute: FGT(α) = Σ_g f_g·FGT_g(α), f_g the share of
 * persons of group g. Source: Foster, Greer and Thorbecke 1984, doi:10.2307/1913475.
 *
 * @param whole FGT(α) of all rows
 * @param groups by label, without groups that hold nobody; copied
 * @since 0.1.0
 */
public record FgtDecomposition(double whole, List<Group> groups) {

  /** Copies the groups. */
  public FgtDecomposition {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param label as given
   * @param personShare f_g
   * @param fgt FGT_g(α), inside the group
   * @param contribution f_g·FGT_g(α); these add up to the whole
   * @param contributionShare contribution/whole; 0 where nobody is poor at all
   * @since 0.1.0
   */
  public record Group(
      String label,
      double personShare,
      double fgt,
      double contribution,
      double contributionShare) {}

  /** Decomposes FGT(α) strictly below one line for all. */
  public static FgtDecomposition of(
      double[] welfare, double[] weights, String[] groups, double line, double alpha) {
    return of(welfare, weights, groups, line, alpha, AtLine.NOT_POOR);
  }

  /**
   * Decomposes FGT(α).
   *
   * @param welfare finite
   * @param weights persons of each row, finite and 0 or more, not all 0
   * @param groups the label of each row
   * @param line finite and greater than 0
   * @param alpha finite, 0 or more
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  public static FgtDecomposition of(
      double[] welfare,
      double[] weights,
      String[] groups,
      double line,
      double alpha,
      AtLine atLine) {
    WeightedSample all = WeightedSample.of(welfare, weights);
    double whole = PovertyMeasures.of(all, line, atLine).fgt(alpha);
    List<Group> parts = new ArrayList<>();
    GroupRows.samples(welfare, weights, groups)
        .forEach(
            (label, sample) -> {
              double fgt = PovertyMeasures.of(sample, line, atLine).fgt(alpha);
              double share = sample.persons() / all.persons();
              double part = share * fgt;
              parts.add(new Group(label, share, fgt, part, whole == 0 ? 0 : part / whole));
            });
    return new FgtDecomposition(whole, parts);
  }

  /**
   * Decomposes FGT(α) where rows have lines of their own, those of urban and rural places for
   * instance.
   *
   * @param lines finite and greater than 0, one a row
   */
  public static FgtDecomposition of(
      double[] welfare,
      double[] weights,
      String[] groups,
      double[] lines,
      double alpha,
      AtLine atLine) {
    return of(OwnLines.ratios(welfare, lines), weights, groups, 1, alpha, atLine);
  }
}
