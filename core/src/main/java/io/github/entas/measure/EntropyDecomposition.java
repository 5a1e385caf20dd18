package io.github.entas.measure;

import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Inequality of all as inequality within groups and between them: GE(α) = Σ_g f_g(μ_g/μ)^α·GE_g(α)
 * + GE(α) of the group means, f_g the share of persons of group g and μ_g its mean. Within weights
 * add up to 1 for α = 0 and α = 1 only. Source: Shorrocks 1980, doi:10.2307/1913126.
 *
 * @param whole GE(α) of all rows
 * @param within Σ of the contributions of the groups
 * @param between what would be left if everybody had the mean of the group
 * @param groups by label, without groups that hold nobody; copied
 * @since 0.1.0
 */
public record EntropyDecomposition(
    double whole, double within, double between, List<Group> groups) {

  /** Copies the groups. */
  public EntropyDecomposition {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param label as given
   * @param personShare f_g
   * @param mean μ_g
   * @param entropy GE_g(α) inside the group; 0 where all of its members have 0
   * @param weight f_g(μ_g/μ)^α
   * @param contribution weight·entropy
   * @since 0.1.0
   */
  public record Group(
      String label,
      double personShare,
      double mean,
      double entropy,
      double weight,
      double contribution) {}

  /**
   * Decomposes GE(α).
   *
   * @param welfare finite and 0 or more; greater than 0 for α ≤ 0
   * @param weights persons of each row, finite and 0 or more, not all 0
   * @param groups the label of each row
   * @param alpha finite; 0 is the mean log deviation, 1 Theil's index, 2 half the squared
   *     coefficient of variation
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  public static EntropyDecomposition of(
      double[] welfare, double[] weights, String[] groups, double alpha) {
    WeightedSample all = WeightedSample.of(welfare, weights);
    double whole = InequalityMeasures.of(all).generalizedEntropy(alpha);
    Map<String, WeightedSample> samples = GroupRows.samples(welfare, weights, groups);
    List<Group> parts = new ArrayList<>();
    samples.forEach((label, sample) -> parts.add(group(label, sample, all, alpha)));
    double[] means = parts.stream().mapToDouble(Group::mean).toArray();
    double[] shares = parts.stream().mapToDouble(Group::personShare).toArray();
    double between =
        InequalityMeasures.of(WeightedSample.of(means, shares)).generalizedEntropy(alpha);
    Sum within = new Sum();
    parts.forEach(part -> within.add(part.contribution));
    return new EntropyDecomposition(whole, within.value(), between, parts);
  }

  private static Group group(
      String label, WeightedSample sample, WeightedSample all, double alpha) {
    double share = sample.persons() / all.persons();
    double mean = sample.mean();
    double weight = share * StrictMath.pow(mean / all.mean(), alpha);
    // Where welfare may be 0, α is greater than 0: a group that has nothing has no weight.
    double entropy = mean == 0 ? 0 : InequalityMeasures.of(sample).generalizedEntropy(alpha);
    return new Group(label, share, mean, entropy, weight, weight * entropy);
  }
}
