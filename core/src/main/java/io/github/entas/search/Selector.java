package io.github.entas.search;

import io.github.entas.search.SearchListener.Stage;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Ranking and selection among the leaders ({@link KimNelson}), on draws that proposed none of them.
 *
 * <p>An observation is the mean of a randomization, so that a round has sixteen; rounds, each with
 * a seed of its own, go on until one mix is left or {@link #MOST_ROUNDS} are done. Among several
 * that are left, the one that is best over all rounds wins.
 */
final class Selector {

  /** Chance to lose a mix that is better by the smallest difference that matters. */
  static final double ALPHA = 0.05;

  /** Rounds after which the best is taken although others could be it. */
  static final int MOST_ROUNDS = 8;

  private final MixRunner runner;
  private final Objective objective;
  private final double difference;
  private final IntToLongFunction seeds;

  /**
   * A selector.
   *
   * @param difference smallest difference that matters, greater than 0
   * @param seeds by round, from 0
   */
  Selector(MixRunner runner, Objective objective, double difference, IntToLongFunction seeds) {
    this.runner = runner;
    this.objective = objective;
    this.difference = difference;
    this.seeds = seeds;
  }

  /** What was selected: number of the winner among the leaders, and how. */
  record Selected(int winner, Selection how) {}

  /** Selects among the leaders, which stand in the order that decides between equals. */
  Selected among(List<Strategy> leaders) {
    List<List<Candidate>> rounds = new ArrayList<>();
    leaders.forEach(leader -> rounds.add(new ArrayList<>()));
    List<Integer> inPlay = IntStream.range(0, leaders.size()).boxed().toList();
    KimNelson procedure = null;
    int done = 0;
    while (done == 0 || (inPlay.size() > 1 && done < MOST_ROUNDS)) {
      List<Strategy> playing = inPlay.stream().map(leaders::get).toList();
      List<Candidate> seen =
          runner.candidates(Stage.SELECTION, playing, 0, seeds.applyAsLong(done));
      for (int i = 0; i < playing.size(); i++) {
        rounds.get(inPlay.get(i)).add(seen.get(i));
      }
      if (procedure == null) {
        double[][] first = seen.stream().map(this::observations).toArray(double[][]::new);
        procedure = new KimNelson(first, difference, ALPHA);
      }
      done++;
      inPlay = procedure.staying(inPlay, means(rounds), done * seen.get(0).means().length);
    }
    return new Selected(best(inPlay, rounds), how(leaders.size(), done, inPlay.size()));
  }

  private Selection how(int leaders, int rounds, int survivors) {
    List<Long> used = IntStream.range(0, rounds).mapToObj(seeds::applyAsLong).toList();
    return new Selection(leaders, rounds, used, survivors, difference, ALPHA);
  }

  private double[] observations(Candidate candidate) {
    double sign = objective.moreIsBetter() ? 1 : -1;
    return Arrays.stream(candidate.means()).map(mean -> sign * mean).toArray();
  }

  private double[] means(List<List<Candidate>> rounds) {
    double sign = objective.moreIsBetter() ? 1 : -1;
    return rounds.stream()
        .mapToDouble(seen -> sign * MixNumbers.mean(numbers(seen)).of(objective))
        .toArray();
  }

  private int best(List<Integer> inPlay, List<List<Candidate>> rounds) {
    return inPlay.stream()
        .map(i -> candidate(i, rounds.get(i)))
        .min(Candidate.bestFirst(objective))
        .orElseThrow()
        .order();
  }

  private static Candidate candidate(int leader, List<Candidate> seen) {
    Candidate first = seen.get(0);
    return new Candidate(leader, first.mix(), MixNumbers.mean(numbers(seen)), first.means());
  }

  private static List<MixNumbers> numbers(List<Candidate> seen) {
    return seen.stream().map(Candidate::numbers).toList();
  }
}
