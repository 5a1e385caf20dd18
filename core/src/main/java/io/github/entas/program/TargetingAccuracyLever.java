package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * Targeting errs less, for the places of the year, whatever the age of the registry: R² grows by
 * (1−R²)x, error rates shrink by the factor 1−x.
 *
 * @param maxGain the gain at full strength, in [0, 1]
 * @param programs ids of the programs it works on; empty for all; copied
 * @since 0.1.0
 */
public record TargetingAccuracyLever(Distribution maxGain, List<String> programs) implements Lever {

  private static final Range GAIN = Range.SHARE;

  /** Checks the range. */
  public TargetingAccuracyLever {
    programs = List.copyOf(programs);
    Checks checks = new Checks();
    GAIN.check(checks, "/maxGain", maxGain);
    checks.throwIfAny();
  }

  /** A lever on every program. */
  public static TargetingAccuracyLever of(Distribution maxGain) {
    return new TargetingAccuracyLever(maxGain, List.of());
  }

  @Override
  public String key() {
    return "targetingAccuracy";
  }

  @Override
  public Range gainRange() {
    return GAIN;
  }

  @Override
  public TargetingAccuracyLever onPrograms(List<String> ids) {
    return new TargetingAccuracyLever(maxGain, ids);
  }

  /**
   * R² + (1−R²)x; on no accuracy at all, 0, this is the gain itself. Errors shrink to error·(1−x).
   */
  @Override
  public double applied(double value, double gain) {
    return value + (1 - value) * gain;
  }
}
