package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each of several players adds to what all of them reach together: programs to the fall of a
 * headcount, for instance.
 *
 * <p>The value v(S) of every subset S of the players is known, found in the same worlds. No single
 * number says what a player is worth where they work together; three are given: what it adds first
 * of all, on average over all orders, and last of all. Only the average adds up to v(all) −
 * v(none).
 *
 * <p>A chance as v makes cliffs: the player with which a target is just reached takes much of it.
 * Means are better behaved.
 *
 * <p>Sources: Shapley 1953, A value for n-person games, Contributions to the Theory of Games II,
 * 307–317; Grabisch and Roubens 1999, International Journal of Game Theory 28, 547–565,
 * doi:10.1007/s001820050125, for the interaction.
 *
 * @param shares one a player, in the order given; copied, unmodifiable
 * @param interactions one a pair of players, in the order given; copied, unmodifiable
 * @since 0.1.0
 */
public record Attribution(List<Share> shares, List<Interaction> interactions) {

  /** With so many players there are 4,096 subsets. */
  public static final int MOST_PLAYERS = 12;

  /**
   * What a player adds.
   *
   * @param player who
   * @param firstIn v({i}) − v(none)
   * @param shapley mean of v(S ∪ {i}) − v(S) over all orders in which players may come, S being
   *     those before
   * @param lastIn v(all) − v(all but i)
   */
  public record Share(String player, double firstIn, double shapley, double lastIn) {}

  /**
   * What two players do together beyond what each does: the mean of v(S ∪ {i, j}) − v(S ∪ {i}) −
   * v(S ∪ {j}) + v(S) over the orders in which the two come as one.
   *
   * @param first a player
   * @param second another, later in the order given
   * @param index positive: complements; negative: substitutes
   */
  public record Interaction(String first, String second, double index) {}

  /** Copies the lists. */
  public Attribution {
    shares = List.copyOf(shares);
    interactions = List.copyOf(interactions);
  }

  /**
   * Attributes the value of all players to each.
   *
   * @param players at least one, at most {@link #MOST_PLAYERS}, all different
   * @param values v by subset, 2ⁿ of them for n players, finite: of the subset that holds players
   *     i, j, … at index 2ⁱ + 2ʲ + …; not changed
   * @throws io.github.entas.InvalidValueException if players repeat or are too many, or the values
   *     do not fit
   */
  public static Attribution of(List<String> players, double[] values) {
    check(players, values);
    int n = players.size();
    List<Share> shares = new ArrayList<>();
    List<Interaction> interactions = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int alone = 1 << i;
      shares.add(
          new Share(
              players.get(i),
              values[alone] - values[0],
              mean(values, n, alone),
              values[values.length - 1] - values[values.length - 1 - alone]));
      for (int j = i + 1; j < n; j++) {
        interactions.add(
            new Interaction(players.get(i), players.get(j), mean(values, n, alone, 1 << j)));
      }
    }
    return new Attribution(shares, interactions);
  }

  /**
   * The mean of the difference that players make together over all orders in which they come as
   * one: a subset of s of the m others has the weight 1/((m + 1)·C(m, s)).
   */
  private static double mean(double[] values, int players, int... together) {
    int all = IntStream.of(together).sum();
    int others = players - together.length;
    double[] weights = new double[others + 1];
    double binomial = 1;
    for (int s = 0; s <= others; s++) {
      weights[s] = 1 / ((others + 1) * binomial);
      binomial = binomial * (others - s) / (s + 1);
    }
    Sum sum = new Sum();
    for (int subset = 0; subset < values.length; subset++) {
      if ((subset & all) == 0) {
        sum.add(weights[Integer.bitCount(subset)] * difference(values, subset, together));
      }
    }
    return sum.value();
  }

  /** v(S ∪ {i}) − v(S), or its difference for a second player. */
  private static double difference(double[] values, int subset, int... together) {
    double difference = values[subset | together[0]] - values[subset];
    if (together.length == 1) {
      return difference;
    }
    int second = subset | together[1];
    return values[second | together[0]] - values[second] - difference;
  }

  private static void check(List<String> players, double[] values) {
    int n = players.size();
    Checks checks =
        new StrategyArrays(players, "players", "player")
            .checks()
            .that(
                n <= MOST_PLAYERS,
                "/players",
                "be at most " + MOST_PLAYERS + ": the value of every subset is needed",
                n);
    if (n <= MOST_PLAYERS) {
      checks.that(
          values.length == 1 << n,
          "/values",
          "have one number a subset, " + (1 << n) + " for " + n + " players",
          values.length);
    }
    for (int subset = 0; subset < values.length; subset++) {
      checks.finite("/values[" + subset + "]", values[subset]);
    }
    checks.throwIfAny();
  }
}
