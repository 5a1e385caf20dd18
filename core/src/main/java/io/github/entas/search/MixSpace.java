package io.github.entas.search;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mixes that may be proposed: all ways to spread a yearly budget over items in equal steps.
 *
 * <pre>{@code
 * MixSpace.of(List.of("capital", "coaching", "voucher"), 20e9, 20)
 *     .bounded("voucher", 2e9, 14e9)
 *     .phased(new Phasing.Ramp(3));
 * }</pre>
 *
 * <p>Without bounds and ties, d items in m steps give C(m + d − 1, d − 1) mixes, and C(m + d, d)
 * where less may be spent.
 *
 * @param items ids of programs and enablers, all different; copied. Their order decides between
 *     mixes that nothing else tells apart: more money for an earlier item comes first
 * @param budget money a year, in base-year money, greater than 0
 * @param steps m, equal steps of the budget, at least 1
 * @param bounds least and most money a year by item, kept by the nearest steps inside; copied
 * @param ties items whose money stays in a fixed proportion; no item in two of them; copied
 * @param phasing how the money is spread over the years
 * @param orLess whether mixes may leave a part of the budget unspent (free disposal)
 * @since 0.1.0
 */
public record MixSpace(
    List<String> items,
    double budget,
    int steps,
    Map<String, Bounds> bounds,
    List<Tie> ties,
    Phasing phasing,
    boolean orLess) {

  /**
   * Least and most money a year for an item.
   *
   * @param least 0 or more
   * @param most at least as much
   */
  public record Bounds(double least, double most) {
    /** Checks the order. */
    public Bounds {
      new Checks()
          .nonNegative("/least", least)
          .that(most >= least, "/most", "be at least the least, " + least, most)
          .throwIfAny();
    }
  }

  /**
   * Items that get money in a fixed proportion, or none.
   *
   * @param shares by item, each greater than 0; scaled to a sum of 1; copied
   */
  public record Tie(Map<String, Double> shares) {
    /** Checks and scales the shares. */
    public Tie {
      Checks checks =
          new Checks().that(shares.size() >= 2, "/shares", "name two items or more", shares.size());
      shares.forEach((item, share) -> checks.positive("/shares/" + item, share));
      checks.throwIfAny();
      double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
      Map<String, Double> scaled = new LinkedHashMap<>();
      shares.forEach((item, share) -> scaled.put(item, share / all));
      shares = Collections.unmodifiableMap(scaled);
    }
  }

  /** Checks that the parts fit together and that there is a mix. */
  public MixSpace {
    items = List.copyOf(items);
    bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
    ties = List.copyOf(ties);
    Checks checks =
        new Checks()
            .that(!items.isEmpty(), "/items", "name at least one item", "none")
            .positive("/budget", budget)
            .that(steps >= 1, "/steps", "be 1 or more", steps);
    Set<String> seen = new HashSet<>();
    for (String item : items) {
      checks.that(seen.add(item), "/items", "be different", '"' + item + "\" comes twice");
    }
    for (String item : bounds.keySet()) {
      checks.that(seen.contains(item), "/bounds", "be of items, " + items, '"' + item + '"');
    }
    Set<String> tied = new HashSet<>();
    for (Tie tie : ties) {
      for (String item : tie.shares().keySet()) {
        checks.that(seen.contains(item), "/ties", "be of items, " + items, '"' + item + '"');
        checks.that(tied.add(item), "/ties", "name an item once", '"' + item + "\" comes twice");
      }
    }
    checks.throwIfAny();
  }

  /** All ways to spread a budget over items in equal steps, the same mix every year. */
  public static MixSpace of(List<String> items, double budget, int steps) {
    return new MixSpace(items, budget, steps, Map.of(), List.of(), Phasing.CONSTANT, false);
  }

  /** These mixes, as far as an item gets this much money a year. */
  public MixSpace bounded(String item, double least, double most) {
    Map<String, Bounds> more = new LinkedHashMap<>(bounds);
    more.put(item, new Bounds(least, most));
    return new MixSpace(items, budget, steps, more, ties, phasing, orLess);
  }

  /** These mixes, as far as items get money in the proportion of these shares. */
  public MixSpace tied(Map<String, Double> shares) {
    List<Tie> more = new ArrayList<>(ties);
    more.add(new Tie(shares));
    return new MixSpace(items, budget, steps, bounds, more, phasing, orLess);
  }

  /** These mixes with the money spread over the years like this. */
  public MixSpace phased(Phasing newPhasing) {
    return new MixSpace(items, budget, steps, bounds, ties, newPhasing, orLess);
  }

  /** These mixes and all that spend less. */
  public MixSpace orLess(boolean allowed) {
    return new MixSpace(items, budget, steps, bounds, ties, phasing, allowed);
  }

  /** These mixes in other steps. */
  public MixSpace withSteps(int newSteps) {
    return new MixSpace(items, budget, newSteps, bounds, ties, phasing, orLess);
  }

  /** Money of one step, a year. */
  public double step() {
    return budget / steps;
  }

  /** How many mixes there are; 0 where bounds leave none. Exact up to 2⁵³. */
  public double candidates() {
    return new MixGrid(this, phasing.stages()).count();
  }
}
