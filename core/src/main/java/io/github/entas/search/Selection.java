package io.github.entas.search;

import java.util.List;

/**
 * How the winner was selected among the leaders.
 *
 * @param leaders mixes that took part
 * @param rounds rounds of the scenario's number of draws
 * @param seeds of the rounds; copied
 * @param survivors mixes that the procedure could not tell from the best, the winner included
 * @param minimumDifference δ, the smallest difference that was to be found, in the unit of the
 *     objective
 * @param errorChance chance α to lose a mix that is better than all others by δ
 * @since 0.1.0
 */
public record Selection(
    int leaders,
    int rounds,
    List<Long> seeds,
    int survivors,
    double minimumDifference,
    double errorChance) {

  /** Copies the seeds. */
  public Selection {
    seeds = List.copyOf(seeds);
  }
}
