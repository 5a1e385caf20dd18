package io.github.entas.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One result of JMH.
 *
 * @param type simple name of the benchmark's class
 * @param method name of the benchmark's method
 * @param params its parameters, in JMH's order
 * @param score nanoseconds an operation
 * @param error half the width of its 99.9 % interval; NaN from a single iteration
 * @param draws draws × strategies an operation; NaN where there are none
 * @param householdYears draws × strategies × households × years an operation; NaN as above
 * @param allocated bytes an operation; NaN where it was not measured
 */
record Measurement(
    String type,
    String method,
    Map<String, String> params,
    double score,
    double error,
    double draws,
    double householdYears,
    double allocated) {

  static Measurement of(JsonNode result) {
    String[] name = result.get("benchmark").asString().split("\\.", -1);
    Map<String, String> params = new LinkedHashMap<>();
    result.path("params").forEachEntry((key, value) -> params.put(key, value.asString()));
    JsonNode primary = result.get("primaryMetric");
    if (!primary.get("scoreUnit").asString().equals("ns/op")) {
      throw new IllegalArgumentException(
          "scores must be in ns/op: " + primary.get("scoreUnit").asString());
    }
    double score = number(primary, "score");
    JsonNode others = result.path("secondaryMetrics");
    return new Measurement(
        name[name.length - 2],
        name[name.length - 1],
        params,
        score,
        number(primary, "scoreError"),
        score / number(others.path("perDrawAndStrategy"), "score"),
        score / number(others.path("perHouseholdYear"), "score"),
        number(others.path("gc.alloc.rate.norm"), "score"));
  }

  /** JMH writes NaN as a text. */
  private static double number(JsonNode metric, String field) {
    JsonNode value = metric.path(field);
    return value.isNumber() ? value.asDouble() : Double.NaN;
  }

  /** Whether this is a whole simulation, not a kernel. */
  boolean isSimulation() {
    return !Double.isNaN(draws);
  }

  /** Its name and parameters but the number of draws. */
  String group() {
    Map<String, String> others = new LinkedHashMap<>(params);
    others.remove("draws");
    return type + "." + method + " " + others;
  }
}
