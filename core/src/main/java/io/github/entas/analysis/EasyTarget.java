package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.Scenario;
import java.util.List;

/** A target that is there already, perhaps a slip of the comma. */
final class EasyTarget {

  private EasyTarget() {}

  static List<Finding> findings(Scenario scenario) {
    double target = scenario.target().headcount();
    double base = BaseRates.baseHeadcount(scenario);
    return target < base
        ? List.of()
        : List.of(
            Finding.warning(
                "target-not-below-base",
                "/target/headcount",
                Statement.of("target-not-below-base", new Share(target), new Share(base))));
  }
}
