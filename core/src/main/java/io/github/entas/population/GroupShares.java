package io.github.entas.population;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Who has how much: the shares of all consumption of groups of persons, the poorest group first, as
 * statistical offices publish them (tenths, or bottom 40 %, middle 40 %, top 20 %).
 *
 * <p>Both lists are brought to a sum of exactly 1, so that rounded percentages may be given.
 *
 * @param persons share of all persons in each group, greater than 0
 * @param consumption share of all consumption that each group has, greater than 0
 * @since 0.1.0
 */
public record GroupShares(List<Double> persons, List<Double> consumption) {

  /** Sums of rounded shares may miss 1 by this much. */
  private static final double ROUNDING = 0.005;

  /** Refuses fewer than two groups, sums that are not 1, and groups out of order. */
  public GroupShares {
    persons = checked("/persons", persons);
    consumption = checked("/consumption", consumption);
    new Checks()
        .that(persons.size() >= 2, "/persons", "hold two groups or more", persons.size())
        .that(
            consumption.size() == persons.size(),
            "/consumption",
            "hold one share for each of " + persons.size() + " groups",
            consumption.size())
        .throwIfAny();
    for (int i = 1; i < persons.size(); i++) {
      double before = consumption.get(i - 1) / persons.get(i - 1);
      double here = consumption.get(i) / persons.get(i);
      new Checks()
          .that(
              here >= before * (1 - ROUNDING),
              "/consumption",
              "be no less per person in group "
                  + (i + 1)
                  + " than in group "
                  + i
                  + ", the poorest first",
              consumption.get(i))
          .throwIfAny();
    }
  }

  /** The shares of groups, the poorest group first; the arrays are copied. */
  public static GroupShares of(double[] persons, double[] consumption) {
    return new GroupShares(
        DoubleStream.of(persons).boxed().toList(), DoubleStream.of(consumption).boxed().toList());
  }

  /** How many groups there are. */
  public int size() {
    return persons.size();
  }

  /** The shares of consumption that these groups have in a distribution. */
  double[] in(WelfareDistribution welfare) {
    double[] shares = new double[size()];
    double people = 0;
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      people += persons.get(i);
      double upTo = i == shares.length - 1 ? 1 : welfare.share(Math.min(1, people));
      shares[i] = upTo - before;
      before = upTo;
    }
    return shares;
  }

  private static List<Double> checked(String path, List<Double> shares) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    for (double share : shares) {
      new Checks()
          .that(
              share > 0 && Double.isFinite(share),
              path,
              "hold finite numbers greater than 0",
              share)
          .throwIfAny();
    }
    new Checks()
        .that(
            Math.abs(sum - 1) <= ROUNDING,
            path,
            "sum to 1",
            sum,
            Math.abs(sum - 100) <= 100 * ROUNDING ? "Maybe percentages came: divide by 100." : "")
        .throwIfAny();
    return shares.stream().map(share -> share / sum).toList();
  }
}
