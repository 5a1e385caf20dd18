package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * A household costs less, those on the program before as well.
 *
 * @param maxGain the gain at full strength, in [0, 1]
 * @param programs ids of the programs it works on; empty for all; copied
 * @since 0.1.0
 */
public record UnitCostLever(Distribution maxGain, List<String> programs) implements Lever {

  private static final Range GAIN = Range.SHARE;

  /** Checks the range. */
  public UnitCostLever {
    programs = List.copyOf(programs);
    Checks checks = new Checks();
    GAIN.check(checks, "/maxGain", maxGain);
    checks.throwIfAny();
  }

  /** A lever on every program. */
  public static UnitCostLever of(Distribution maxGain) {
    return new UnitCostLever(maxGain, List.of());
  }

  @Override
  public String key() {
    return "unitCost";
  }

  @Override
  public Range gainRange() {
    return GAIN;
  }

  @Override
  public UnitCostLever onPrograms(List<String> ids) {
    return new UnitCostLever(maxGain, ids);
  }

  /** κ(1−x). */
  @Override
  public double applied(double value, double gain) {
    return value * (1 - gain);
  }
}
