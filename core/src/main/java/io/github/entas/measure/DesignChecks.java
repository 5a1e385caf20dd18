package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.List;

/** What a survey design refuses. */
final class DesignChecks {

  private DesignChecks() {}

  static void weights(double[] weights) {
    new Checks().that(weights.length > 0, "/weights", "hold at least one row", "none").throwIfAny();
    boolean anybody = false;
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0 && Double.isFinite(weights[i]))) {
        new Checks().nonNegative("/weights/" + i, weights[i]).throwIfAny();
      }
      anybody |= weights[i] > 0;
    }
    new Checks().that(anybody, "/weights", "not all be 0", "only zeros").throwIfAny();
  }

  static void clusters(int[] clustersInStratum, List<String> strata, LonelyStrata lonelyStrata) {
    // With one cluster in all the contributions sum to 0, which would pass for an error of 0.
    new Checks()
        .that(
            clustersInStratum.length > 1 || clustersInStratum[0] > 1,
            "/clusters",
            "be at least two, as their differences give the error",
            1)
        .throwIfAny();
    if (lonelyStrata == LonelyStrata.REFUSE) {
      for (int h = 0; h < clustersInStratum.length; h++) {
        new Checks()
            .that(
                clustersInStratum[h] > 1,
                "/strata",
                "hold at least two clusters each",
                "one in stratum \"" + strata.get(h) + '"',
                "Maybe it belongs to a stratum like it, or LonelyStrata.CENTER_AT_GRAND_MEAN was"
                    + " meant.")
            .throwIfAny();
      }
    }
  }
}
