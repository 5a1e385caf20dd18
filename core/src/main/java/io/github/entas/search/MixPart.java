package io.github.entas.search;

import io.github.entas.search.MixSpace.Bounds;
import io.github.entas.search.MixSpace.Tie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What gets steps of the budget as one: an item, tied items, or what is left unspent.
 *
 * @param shares of its money by item; empty for what is left unspent
 * @param least fewest steps
 * @param most most steps
 */
record MixPart(Map<String, Double> shares, int least, int most) {

  /** So that a bound on a step is not missed by rounding. */
  private static final double ROUNDING = 1e-9;

  /** The parts of a space in the order of its items, what is left unspent last. */
  static List<MixPart> of(MixSpace space) {
    List<MixPart> parts = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String item : space.items()) {
      if (done.add(item)) {
        Map<String, Double> shares = tie(space, item).map(Tie::shares).orElse(Map.of(item, 1.0));
        done.addAll(shares.keySet());
        parts.add(bounded(space, shares));
      }
    }
    if (space.orLess()) {
      parts.add(new MixPart(Map.of(), 0, space.steps()));
    }
    return parts;
  }

  private static Optional<Tie> tie(MixSpace space, String item) {
    return space.ties().stream().filter(tie -> tie.shares().containsKey(item)).findFirst();
  }

  /** The steps that keep the bounds of all items of a part. */
  private static MixPart bounded(MixSpace space, Map<String, Double> shares) {
    double least = 0;
    double most = space.steps();
    for (Map.Entry<String, Double> item : shares.entrySet()) {
      Bounds bounds = space.bounds().get(item.getKey());
      if (bounds != null) {
        double money = space.step() * item.getValue();
        least = Math.max(least, Math.ceil(bounds.least() / money - ROUNDING));
        most = Math.min(most, Math.floor(bounds.most() / money + ROUNDING));
      }
    }
    return new MixPart(shares, (int) Math.min(least, Integer.MAX_VALUE), (int) most);
  }
}
