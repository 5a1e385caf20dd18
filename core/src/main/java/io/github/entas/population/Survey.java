package io.github.entas.population;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records of a household survey in columns, one row a household or a person.
 *
 * <p>Welfare is spending per head, in money per person per month where it is compared with a
 * poverty line of that unit. A row stands for weight × size persons. Immutable; every column is
 * copied on its way in and out. Rows keep their order, rows of weight 0 included.
 *
 * <pre>{@code
 * Survey survey = Survey.ofWelfare(420_000, 655_000).weights(310, 280).sizes(4, 3).build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Survey {

  private final double[] welfare;
  private final double @Nullable [] weights;
  private final double @Nullable [] sizes;
  private final double @Nullable [] lines;
  private final @Nullable Labels groups;
  private final @Nullable Labels strata;
  private final @Nullable Labels clusters;

  private Survey(Builder builder) {
    welfare = builder.welfare;
    weights = builder.weights;
    sizes = builder.sizes;
    lines = builder.lines;
    groups = builder.groups;
    strata = builder.strata;
    clusters = builder.clusters;
  }

  /**
   * Begins a survey with its welfare.
   *
   * @param welfare spending per head, per row; finite, 0 and less allowed; copied
   */
  public static Builder ofWelfare(double... welfare) {
    return new Builder(welfare.clone());
  }

  /** How many rows there are, at least 1. */
  public int rows() {
    return welfare.length;
  }

  /** Spending per head of each row; a copy. */
  public double[] welfare() {
    return welfare.clone();
  }

  /** Household weight of each row, 1 where none were given; a copy. */
  public double[] weights() {
    return orOnes(weights);
  }

  /** Persons in each row's household, 1 where none were given; a copy. */
  public double[] sizes() {
    return orOnes(sizes);
  }

  /** Weight × size of each row: the persons it stands for; a new array. */
  public double[] personWeights() {
    double[] persons = weights();
    if (sizes != null) {
      for (int row = 0; row < persons.length; row++) {
        persons[row] *= sizes[row];
      }
    }
    return persons;
  }

  /** Poverty line of each row, money as welfare is; a copy, or null where none were given. */
  public double @Nullable [] lines() {
    return lines == null ? null : lines.clone();
  }

  /** Group of each row, or null where none were given. */
  public @Nullable Labels groups() {
    return groups;
  }

  /** Sampling stratum of each row, or null where none were given. */
  public @Nullable Labels strata() {
    return strata;
  }

  /** Primary sampling unit of each row, or null where none were given. */
  public @Nullable Labels clusters() {
    return clusters;
  }

  private double[] orOnes(double @Nullable [] column) {
    if (column != null) {
      return column.clone();
    }
    double[] ones = new double[welfare.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * Collects the columns of a survey.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    final double[] welfare;
    double @Nullable [] weights;
    double @Nullable [] sizes;
    double @Nullable [] lines;
    @Nullable Labels groups;
    @Nullable Labels strata;
    @Nullable Labels clusters;

    private Builder(double[] welfare) {
      this.welfare = welfare;
    }

    /** Household weights, per row: 0 or more, not all 0; copied. Without them each is 1. */
    public Builder weights(double... newWeights) {
      weights = newWeights.clone();
      return this;
    }

    /** Household sizes, per row: persons, greater than 0; copied. Without them each is 1. */
    public Builder sizes(double... newSizes) {
      sizes = newSizes.clone();
      return this;
    }

    /** Poverty lines, per row: money as welfare is, greater than 0; copied. */
    public Builder lines(double... newLines) {
      lines = newLines.clone();
      return this;
    }

    /** Groups to be told apart, per row. */
    public Builder groups(Labels newGroups) {
      groups = Objects.requireNonNull(newGroups, "groups");
      return this;
    }

    /** Strata of the sampling design, per row. */
    public Builder strata(Labels newStrata) {
      strata = Objects.requireNonNull(newStrata, "strata");
      return this;
    }

    /** Primary sampling units of the sampling design, per row. */
    public Builder clusters(Labels newClusters) {
      clusters = Objects.requireNonNull(newClusters, "clusters");
      return this;
    }

    /**
     * The survey.
     *
     * @throws io.github.entas.InvalidValueException if there is no row, a column has another
     *     length, a number is not finite, a weight is negative, all persons' weights are 0, or a
     *     size or line is not greater than 0
     */
    public Survey build() {
      SurveyChecks.check(this);
      return new Survey(this);
    }
  }
}
