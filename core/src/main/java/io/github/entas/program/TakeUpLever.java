package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * More of those eligible are willing.
 *
 * @param maxGain the gain at full strength, in [0, 1]
 * @param programs ids of the programs it works on; empty for all; copied
 * @since 0.1.0
 */
public record TakeUpLever(Distribution maxGain, List<String> programs) implements Lever {

  private static final Range GAIN = Range.SHARE;

  /** Checks the range. */
  public TakeUpLever {
    programs = List.copyOf(programs);
    Checks checks = new Checks();
    GAIN.check(checks, "/maxGain", maxGain);
    checks.throwIfAny();
  }

  /** A lever on every program. */
  public static TakeUpLever of(Distribution maxGain) {
    return new TakeUpLever(maxGain, List.of());
  }

  @Override
  public String key() {
    return "takeUp";
  }

  @Override
  public Range gainRange() {
    return GAIN;
  }

  @Override
  public TakeUpLever onPrograms(List<String> ids) {
    return new TakeUpLever(maxGain, ids);
  }

  /** takeUp + (1−takeUp)x. */
  @Override
  public double applied(double value, double gain) {
    return value + (1 - value) * gain;
  }
}
