package io.github.entas.io;

import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Lever;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.UnitCostLever;

/** Writes enablers. */
record EnablerJson(JsonFields fields) {

  /** Writes one value. */
  void enabler(Enabler enabler) {
    fields.object(
        () -> {
          fields.text("id", enabler.id());
          fields.text("name", enabler.name());
          fields.number("halfBudget", enabler.halfBudget());
          fields.number("depreciation", enabler.depreciation());
          fields.list("levers", enabler.levers(), this::lever);
        });
  }

  private void lever(Lever lever) {
    fields.object(
        () -> {
          fields.text("lever", word(lever));
          fields.distribution("maxGain", lever.maxGain());
          fields.ids("programs", lever.programs());
        });
  }

  private static String word(Lever lever) {
    if (lever instanceof CoFundingLever) {
      return "coFunding";
    }
    if (lever instanceof TakeUpLever) {
      return "takeUp";
    }
    if (lever instanceof UnitCostLever) {
      return "unitCost";
    }
    return lever instanceof TargetingAccuracyLever ? "targetingAccuracy" : "effect";
  }
}
