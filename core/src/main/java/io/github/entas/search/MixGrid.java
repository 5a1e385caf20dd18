package io.github.entas.search;

import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The grid of a space: how many steps of the budget each part gets, in each stage.
 *
 * <p>A point of the grid has one number a part for the first stage, then for the next. Points come
 * in the order that decides between equals: more for an earlier part first.
 */
final class MixGrid {

  private final MixSpace space;
  private final int years;
  private final List<MixPart> parts;

  /**
   * A grid.
   *
   * @param years simulated years that budgets are written for, at least the stages
   */
  MixGrid(MixSpace space, int years) {
    this.space = space;
    this.years = years;
    this.parts = MixPart.of(space);
  }

  MixSpace space() {
    return space;
  }

  List<MixPart> parts() {
    return parts;
  }

  int stages() {
    return space.phasing().stages();
  }

  /** Number of points. */
  double count() {
    double[] ways = new double[space.steps() + 1];
    ways[0] = 1;
    for (MixPart part : parts) {
      double[] more = new double[ways.length];
      for (int given = 0; given < ways.length; given++) {
        int most = Math.min(part.most(), space.steps() - given);
        for (int own = part.least(); own <= most; own++) {
          more[given + own] += ways[given];
        }
      }
      ways = more;
    }
    return StrictMath.pow(ways[space.steps()], stages());
  }

  /** All points. */
  List<int[]> points() {
    List<int[]> stage = new ArrayList<>();
    spread(new int[parts.size()], 0, space.steps(), stage);
    List<int[]> points = List.of(new int[0]);
    for (int s = 0; s < stages(); s++) {
      points = points.stream().flatMap(a -> stage.stream().map(b -> joined(a, b))).toList();
    }
    return points;
  }

  private static int[] joined(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Gives a part any of the steps that are left, most first, and the last one all of them. */
  private void spread(int[] given, int place, int left, List<int[]> points) {
    MixPart part = parts.get(place);
    if (place == given.length - 1) {
      if (left >= part.least() && left <= part.most()) {
        given[place] = left;
        points.add(given.clone());
      }
      return;
    }
    for (int own = Math.min(part.most(), left); own >= part.least(); own--) {
      given[place] = own;
      spread(given, place + 1, left - own, points);
    }
  }

  /** The coarser grid of points that are multiples of so many steps, a divisor of all steps. */
  MixGrid withWidth(int width) {
    return new MixGrid(space.withSteps(space.steps() / width), years);
  }

  /**
   * Fewest steps a part may get, so that what is left of all steps can go to the parts after it.
   *
   * @param left steps that earlier parts leave
   */
  double least(int part, double left) {
    double others = 0;
    for (int p = part + 1; p < parts.size(); p++) {
      others += parts.get(p).most();
    }
    return Math.max(parts.get(part).least(), left - others);
  }

  /** Most steps a part may get, so that the parts after it can have their least. */
  double most(int part, double left) {
    double others = 0;
    for (int p = part + 1; p < parts.size(); p++) {
      others += parts.get(p).least();
    }
    return Math.min(parts.get(part).most(), left - others);
  }

  /** A point of a grid that has one: as much as possible for the earlier parts. */
  int[] somePoint() {
    int[] point = new int[parts.size() * stages()];
    for (int stage = 0; stage < stages(); stage++) {
      double left = space.steps();
      for (int p = 0; p < parts.size(); p++) {
        point[stage * parts.size() + p] = (int) most(p, left);
        left -= most(p, left);
      }
    }
    return point;
  }

  /** Whether every part of a point keeps its bounds and every stage spends all steps. */
  boolean contains(int[] point) {
    for (int stage = 0; stage < stages(); stage++) {
      int sum = 0;
      for (int p = 0; p < parts.size(); p++) {
        int own = point[stage * parts.size() + p];
        if (own < parts.get(p).least() || own > parts.get(p).most()) {
          return false;
        }
        sum += own;
      }
      if (sum != space.steps()) {
        return false;
      }
    }
    return true;
  }

  /** Steps that a point spends in the stage that spends most. */
  int spent(int[] point) {
    int most = 0;
    for (int stage = 0; stage < stages(); stage++) {
      int spent = 0;
      for (int p = 0; p < parts.size(); p++) {
        spent += parts.get(p).shares().isEmpty() ? 0 : point[stage * parts.size() + p];
      }
      most = Math.max(most, spent);
    }
    return most;
  }

  /** The strategy of a point. */
  Strategy strategy(String id, int[] point) {
    return strategy(id, IntStream.of(point).asDoubleStream().toArray());
  }

  /** The strategy that gives parts so many steps, whole or not. */
  Strategy strategy(String id, double[] steps) {
    Map<String, Budget> budgets = new LinkedHashMap<>();
    for (String item : space.items()) {
      double[] money = money(item, steps);
      if (Arrays.stream(money).anyMatch(amount -> amount > 0)) {
        budgets.put(item, budget(money));
      }
    }
    return new Strategy(id, id, budgets);
  }

  private double[] money(String item, double[] steps) {
    int part = IntStream.range(0, parts.size()).filter(p -> has(p, item)).findFirst().orElseThrow();
    double each = space.step() * parts.get(part).shares().getOrDefault(item, 0.0);
    return IntStream.range(0, stages())
        .mapToDouble(stage -> each * steps[stage * parts.size() + part])
        .toArray();
  }

  private boolean has(int part, String item) {
    return parts.get(part).shares().containsKey(item);
  }

  private Budget budget(double[] money) {
    return space.phasing() instanceof Phasing.Constant
        ? Budget.everyYear(money[0])
        : Budget.byYear(IntStream.rangeClosed(1, years).mapToObj(t -> in(t, money)).toList());
  }

  private double in(int t, double[] money) {
    return space.phasing().share(t) * money[Math.min(t, money.length) - 1];
  }
}
