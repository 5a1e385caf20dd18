package io.github.entas.engine;

import io.github.entas.program.CoFundingLever;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Lever;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.UnitCostLever;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * On what terms a program runs in a year, once the enablers have worked (model, section 6).
 *
 * @param money B_t, partners' money included
 * @param partnersShare share of the spending that partners carry
 * @param takeUp share that is willing
 * @param unitCost κ
 * @param accuracyGains gains of targeting, one after the other
 * @param effect factor on δ of the households enrolled in the year
 */
record SlowTerms(
    double money,
    double partnersShare,
    double takeUp,
    double unitCost,
    List<Double> accuracyGains,
    double effect) {

  /** The terms of a program under a strategy in year t of a draw. */
  static SlowTerms of(Scenario scenario, Strategy strategy, SlowDraw draw, int program, int t) {
    String id = scenario.programs().get(program).id();
    double city = strategy.money(id, t);
    double factor = 1;
    double takeUp = draw.takeUp[program];
    double unitCost = draw.cost[program];
    List<Double> accuracyGains = new ArrayList<>();
    double effect = 1;
    for (int e = 0; e < scenario.enablers().size(); e++) {
      Enabler enabler = scenario.enablers().get(e);
      double strength = 1 - Math.pow(2, -stock(enabler, strategy, t) / enabler.halfBudget());
      for (int l = 0; l < enabler.levers().size(); l++) {
        Lever lever = enabler.levers().get(l);
        double x = draw.maxGain[e][l] * strength;
        boolean moves = lever.programs().contains(id);
        if (moves && lever instanceof CoFundingLever) {
          factor *= 1 + x;
        } else if (moves && lever instanceof TakeUpLever) {
          takeUp += (1 - takeUp) * x;
        } else if (moves && lever instanceof UnitCostLever) {
          unitCost *= 1 - x;
        } else if (moves && lever instanceof TargetingAccuracyLever) {
          accuracyGains.add(x);
        } else if (moves && lever instanceof EffectLever) {
          effect *= 1 + x;
        }
      }
    }
    return new SlowTerms(city * factor, 1 - 1 / factor, takeUp, unitCost, accuracyGains, effect);
  }

  /** K_t = (1−depreciation)·K_{t−1} + B_t. */
  private static double stock(Enabler enabler, Strategy strategy, int t) {
    double stock = 0;
    for (int k = 1; k <= t; k++) {
      stock = (1 - enabler.depreciation()) * stock + strategy.money(enabler.id(), k);
    }
    return stock;
  }
}
