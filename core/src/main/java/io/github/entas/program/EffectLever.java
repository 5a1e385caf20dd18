package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * The uplift of the households enrolled in the year is larger; transfers are not.
 *
 * @param maxGain the gain at full strength, 0 or more
 * @param programs ids of the programs it works on; empty for all; copied
 * @since 0.1.0
 */
public record EffectLever(Distribution maxGain, List<String> programs) implements Lever {

  private static final Range GAIN = Range.NOT_NEGATIVE;

  /** Checks the range. */
  public EffectLever {
    programs = List.copyOf(programs);
    Checks checks = new Checks();
    GAIN.check(checks, "/maxGain", maxGain);
    checks.throwIfAny();
  }

  /** A lever on every program. */
  public static EffectLever of(Distribution maxGain) {
    return new EffectLever(maxGain, List.of());
  }

  @Override
  public String key() {
    return "effect";
  }

  @Override
  public Range gainRange() {
    return GAIN;
  }

  @Override
  public EffectLever onPrograms(List<String> ids) {
    return new EffectLever(maxGain, ids);
  }

  /** δ(1+x). */
  @Override
  public double applied(double value, double gain) {
    return value * (1 + gain);
  }
}
