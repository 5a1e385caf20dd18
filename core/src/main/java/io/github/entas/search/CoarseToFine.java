package io.github.entas.search;

import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks at a part of a grid too large to be tried whole, then between its points.
 *
 * <ol>
 *   <li>All points of the finest coarser grid, its steps a divisor of the steps, that has at most
 *       {@value #MOST_COARSE} of them.
 *   <li>Around the best {@value #AROUND} points so far, every point that moves as many steps as the
 *       coarse grid is wide from one part to another, in one stage; again as long as the best gets
 *       better; then with half as many steps, down to one.
 *   <li>From the best point of the grid, {@link Polish} with amounts that are not whole steps.
 * </ol>
 *
 * <p>Every mix is simulated on the same draws, so that what is sought is a fixed function; a mix
 * off the grid counts only where it is better than the best point of the grid on these draws. The
 * best of all need not be found.
 */
final class CoarseToFine {

  private static final int MOST_COARSE = 5_000;
  private static final int AROUND = 8;

  private final MixGrid grid;
  private final MixSampler sampler;
  private final Comparator<Candidate> bestFirst;
  private final int mostCoarse;
  private final Map<List<Integer>, Candidate> seen = new LinkedHashMap<>();

  /** Simulates mixes as candidates whose order begins with a number. */
  @FunctionalInterface
  interface MixSampler {
    /** The candidates, in the order of the mixes. */
    List<Candidate> sample(List<Strategy> mixes, int firstOrder);
  }

  CoarseToFine(
      MixGrid grid, MixSampler sampler, Comparator<Candidate> bestFirst, int mostExhaustive) {
    this.grid = grid;
    this.sampler = sampler;
    this.bestFirst = bestFirst;
    this.mostCoarse = Math.min(MOST_COARSE, mostExhaustive);
  }

  /** All candidates tried on the grid, in the order of trying. */
  List<Candidate> onGrid() {
    int width = width();
    sample(width == 0 ? List.of(grid.somePoint()) : coarse(width));
    for (int steps = Math.max(1, width); steps >= 1; steps /= 2) {
      refine(steps);
    }
    return List.copyOf(seen.values());
  }

  /** The point of the grid that a candidate of {@link #onGrid} stands for. */
  int[] point(Candidate candidate) {
    return seen.entrySet().stream()
        .filter(entry -> entry.getValue() == candidate)
        .map(entry -> entry.getKey().stream().mapToInt(Integer::intValue).toArray())
        .findFirst()
        .orElseThrow();
  }

  /** Steps of the grid in one of the coarse grid; 0 if bounds leave no coarse grid a point. */
  private int width() {
    int steps = grid.space().steps();
    for (int width = 1; width <= steps; width++) {
      if (steps % width == 0) {
        double count = grid.withWidth(width).count();
        if (count > 0 && count <= mostCoarse) {
          return width;
        }
      }
    }
    return 0;
  }

  private List<int[]> coarse(int width) {
    return grid.withWidth(width).points().stream()
        .map(point -> Arrays.stream(point).map(own -> own * width).toArray())
        .toList();
  }

  private void refine(int steps) {
    Candidate before = null;
    Candidate best = best();
    while (best != before) {
      before = best;
      sample(
          seen.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(bestFirst))
              .limit(AROUND)
              .flatMap(entry -> neighbors(entry.getKey(), steps))
              .toList());
      best = best();
    }
  }

  private Candidate best() {
    return seen.values().stream().min(bestFirst).orElseThrow();
  }

  private Stream<int[]> neighbors(List<Integer> from, int steps) {
    List<int[]> neighbors = new ArrayList<>();
    int parts = grid.parts().size();
    for (int place = 0; place < from.size(); place++) {
      int stage = place - place % parts;
      for (int other = stage; other < stage + parts; other++) {
        int[] moved = from.stream().mapToInt(Integer::intValue).toArray();
        moved[place] += steps;
        moved[other] -= steps;
        if (other != place && grid.contains(moved)) {
          neighbors.add(moved);
        }
      }
    }
    return neighbors.stream();
  }

  /** Simulates those not seen before. */
  private void sample(List<int[]> points) {
    Map<List<Integer>, Strategy> fresh = new LinkedHashMap<>();
    for (int[] point : points) {
      List<Integer> key = Arrays.stream(point).boxed().toList();
      if (!seen.containsKey(key) && !fresh.containsKey(key)) {
        fresh.put(key, grid.strategy(MixSearch.id(seen.size() + fresh.size()), point));
      }
    }
    List<Candidate> candidates = sampler.sample(List.copyOf(fresh.values()), seen.size());
    List<List<Integer>> keys = List.copyOf(fresh.keySet());
    for (int i = 0; i < candidates.size(); i++) {
      seen.put(keys.get(i), candidates.get(i));
    }
  }
}
