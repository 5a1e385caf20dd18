package io.github.entas.whichmix;

import io.github.entas.stat.Proportion;
import java.util.List;
import java.util.Locale;

/** What the chances of a year come to, in a sentence. */
final class Answer {

  /** A target that is missed nineteen times in twenty is called out of reach. */
  private static final double OUT_OF_REACH = 0.05;

  private static final double EVEN = 0.5;

  private Answer() {}

  /**
   * The answer for a year.
   *
   * @param mixes of that year, the smallest budget first
   */
  static String of(List<BestMix> mixes) {
    for (BestMix mix : mixes) {
      if (mix.chance().low() > EVEN) {
        return text(
            "More likely than not in %d with %s a year: a chance of %s.",
            mix.year(), mix.rupiah(), percent(mix.chance()));
      }
    }
    BestMix best = best(mixes);
    return text(
        "%s: the best chance, with %s a year, is %s.",
        text(howLikely(best.chance()), best.year()), best.rupiah(), percent(best.chance()));
  }

  private static String howLikely(Proportion chance) {
    if (chance.high() < OUT_OF_REACH) {
      return "Not in %d, whatever the mix";
    }
    return chance.high() < EVEN ? "Unlikely in %d, whatever the mix" : "Perhaps in %d";
  }

  /** The most likely; of those alike the one with most money. */
  private static BestMix best(List<BestMix> mixes) {
    BestMix best = mixes.get(0);
    for (BestMix mix : mixes) {
      best = mix.chance().value() >= best.chance().value() ? mix : best;
    }
    return best;
  }

  private static String percent(Proportion chance) {
    return text("%.1f %%", 100 * chance.value());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
