package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.List;

/**
 * Partners add to the budgets of programs, and carry the same share of the spending.
 *
 * @param maxGain the gain at full strength, 0 or more
 * @param programs ids of the programs it works on; empty for all; copied
 * @since 0.1.0
 */
public record CoFundingLever(Distribution maxGain, List<String> programs) implements Lever {

  private static final Range GAIN = Range.NOT_NEGATIVE;

  /** Checks the range. */
  public CoFundingLever {
    programs = List.copyOf(programs);
    Checks checks = new Checks();
    GAIN.check(checks, "/maxGain", maxGain);
    checks.throwIfAny();
  }

  /** A lever on every program. */
  public static CoFundingLever of(Distribution maxGain) {
    return new CoFundingLever(maxGain, List.of());
  }

  @Override
  public String key() {
    return "coFunding";
  }

  @Override
  public Range gainRange() {
    return GAIN;
  }

  @Override
  public CoFundingLever onPrograms(List<String> ids) {
    return new CoFundingLever(maxGain, ids);
  }

  /** B(1+x). */
  @Override
  public double applied(double value, double gain) {
    return value * (1 + gain);
  }
}
