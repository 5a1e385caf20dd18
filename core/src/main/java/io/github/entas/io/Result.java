package io.github.entas.io;

import io.github.entas.analysis.Summary;

/**
 * A result and what made it: all that a result file holds.
 *
 * @param version of the library that simulated
 * @param scenarioSha256 hash of the scenario as run: of its compact JSON in UTF-8, in lower-case
 *     hexadecimal
 * @param summary the numbers and findings, with the scenario
 * @since 0.1.0
 */
public record Result(String version, String scenarioSha256, Summary summary) {

  /** A result of this version of the library. */
  public static Result of(Summary summary) {
    String scenario = ScenarioWriter.compactJson(summary.scenario());
    return new Result(BuildVersion.number(), Sha256.of(scenario), summary);
  }
}
