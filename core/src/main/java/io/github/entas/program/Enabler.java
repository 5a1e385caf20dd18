package io.github.entas.program;

import io.github.entas.Checks;
import java.util.List;

/**
 * Spending that changes how programs work, not consumption: better data, collaboration (model,
 * section 6).
 *
 * <p>Stock K_t = (1−depreciation)·K_{t−1} + B_t; strength 1 − 2^(−K_t/halfBudget).
 *
 * @param id key, unique over programs and enablers
 * @param name what people call it
 * @param halfBudget stock of money at which half of the gain is reached, greater than 0
 * @param depreciation yearly, in [0, 1]; 1: only this year's money counts
 * @param levers at least one; copied
 * @since 0.1.0
 */
public record Enabler(
    String id, String name, double halfBudget, double depreciation, List<Lever> levers) {

  /** Checks the ranges. */
  public Enabler {
    levers = List.copyOf(levers);
    new Checks()
        .text("/id", id)
        .text("/name", name)
        .positive("/halfBudget", halfBudget)
        .share("/depreciation", depreciation)
        .that(!levers.isEmpty(), "/levers", "hold at least one lever", "none")
        .throwIfAny();
  }

  /** An enabler whose money works in its own year only, named by its id. */
  public static Enabler of(String id, double halfBudget, Lever... levers) {
    return new Enabler(id, id, halfBudget, 1, List.of(levers));
  }

  /** This enabler under another display name. */
  public Enabler withName(String newName) {
    return new Enabler(id, newName, halfBudget, depreciation, levers);
  }

  /** This enabler with a stock that outlives its year. */
  public Enabler withDepreciation(double newDepreciation) {
    return new Enabler(id, name, halfBudget, newDepreciation, levers);
  }

  /** This enabler with other levers. */
  public Enabler withLevers(List<Lever> newLevers) {
    return new Enabler(id, name, halfBudget, depreciation, newLevers);
  }

  /** Strength of a stock of money, in [0, 1): 1 − 2^(−stock/halfBudget). */
  public double strength(double stock) {
    return 1 - StrictMath.pow(2, -stock / halfBudget);
  }
}
