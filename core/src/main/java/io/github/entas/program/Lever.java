package io.github.entas.program;

import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * One way in which an enabler changes how programs work (model, section 6).
 *
 * <p>The gain of a year is x = maxGain × strength; {@link #applied} says what it does to the number
 * it moves.
 *
 * @since 0.1.0
 */
public sealed interface Lever
    permits CoFundingLever, TakeUpLever, UnitCostLever, TargetingAccuracyLever, EffectLever {

  /** The word for this kind of lever in files and in the names of random numbers. */
  String key();

  /** The values its gain may take. */
  Range gainRange();

  /** The gain at full strength. */
  Distribution maxGain();

  /** Ids of the programs it works on; empty for all. */
  List<String> programs();

  /** This lever on other programs. */
  Lever onPrograms(List<String> ids);

  /**
   * The number under the lever.
   *
   * @param value the number without it
   * @param gain the gain x of the year, 0 or more
   */
  double applied(double value, double gain);
}
