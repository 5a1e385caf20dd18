package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {

  private static final Scenario FIXTURE =
      ScenarioReader.read("f.json", Fixtures.text("two-districts.json"));

  @Test
  void theCompactFormHoldsEverythingInTheDocumentedOrder() {
    assertThat(ScenarioWriter.compactJson(FIXTURE))
        .isEqualTo(
            """
            {"schema":"entas/scenario/1","name":"Two districts","currency":"IDR","baseYear":2024,
            "horizonYears":5,"target":{"headcount":0.05,"year":2029},"survey":{"standardError":0.002},
            "population":{"poorPersons":21160,"headcount":{"rate":0.0671,"standardError":0.0015},
            "cohorts":[{"id":"north","name":"North, tidal flood","persons":76000,"householdSize":4,
            "povertyLine":605312,"welfare":{"type":"shiftedLognormal","floor":317000,
            "headcount":0.0939,"sigma":0.757},"dynamics":{"persistence":0.9,"transitoryShare":0.3},
            "growthExposure":1},{"id":"rest","name":"rest","persons":239350,"householdSize":4,
            "povertyLine":605312,"welfare":{"type":"lognormal","headcount":0.0585,
            "povertyGap":0.0072},"dynamics":{"persistence":0.9,"transitoryShare":0.2},
            "growthExposure":1}]},"outlook":{"realGrowth":{"type":"normal","mean":0.0075,"sd":0.004},
            "lineGrowth":0.06,"yearlyShock":{"sd":0.0086,"degreesOfFreedom":4},
            "effectCorrelation":0.3,"events":[{"id":"pandemic","annualProbability":0.03,
            "loss":{"type":"uniform","min":0.02,"max":0.08},"persistence":0.5,
            "cohorts":["north","rest"]}]},"programs":[{"id":"capital","name":"Business capital",
            "startYear":2025,"cohorts":["north","rest"],"targeting":{"type":"proxyMeans",
            "eligibleShare":0.12,"accuracy":0.5,"refreshYears":1},"takeUp":{"type":"beta",
            "mean":0.9,"sd":0.05},"cost":{"perHousehold":{"type":"triangular","min":4000000,
            "mode":5000000,"max":7000000},"activeYears":1,"fixedPerYear":0},"capacityPerYear":3000,
            "householdSize":4.5,"uplift":{"logPoints":{"type":"normal","mean":0.095,"sd":0.08},
            "discount":{"type":"beta","mean":0.68,"sd":0.12},"responderShare":0.35,
            "profile":{"rampYears":0.5,"permanentShare":0.15,"halfLifeYears":1.5},"saturation":0.3,
            "spillover":0}},{"id":"voucher","name":"voucher","startYear":2025,
            "cohorts":["north","rest"],"targeting":{"type":"errorRates","exclusionError":0.3,
            "inclusionError":0.35,"reach":2,"refreshYears":1},"takeUp":1,
            "cost":{"perHousehold":2600000,"activeYears":5,"fixedPerYear":0},
            "transfer":{"perPersonPerMonth":50000,"deliveredShare":0.9,
            "consumedShare":{"type":"beta","mean":0.85,"sd":0.1},"indexed":false}}],
            "interactions":[{"programs":["capital","voucher"],"logPoints":{"type":"normal",
            "mean":0.015,"sd":0.02}}],"enablers":[{"id":"registry","name":"Better data",
            "halfBudget":1000000000,"depreciation":0.3,"levers":[{"lever":"targetingAccuracy",
            "maxGain":{"type":"beta","mean":0.33,"sd":0.1},"programs":["capital","voucher"]}]}],
            "upliftCap":1,"strategies":[{"id":"none","name":"No program","budget":{}},{"id":"mix",
            "name":"mix","budget":{"capital":8000000000,"voucher":[4000000000,4000000000,6000000000],
            "registry":500000000}}],"reference":"none","simulation":{"draws":4096,
            "households":16384,"seed":2024,"sampling":"stratified"},
            "sources":[{"pointer":"/population/headcount/rate","status":"sourced",
            "source":"BPS, March 2024"}]}"""
                .replace("\n", ""));
  }

  @Test
  void theFormForPeopleIsTheSameWithWhiteSpace() {
    String pretty = ScenarioWriter.json(FIXTURE);
    assertThat(pretty)
        .startsWith("{\n  \"schema\": \"entas/scenario/1\",\n  \"name\": \"Two districts\",\n")
        .contains("\n    \"budget\": {}\n")
        .contains("\"voucher\": [ 4000000000, 4000000000, 6000000000 ],")
        .endsWith("\n}\n")
        .doesNotContain("\r");
    String content = ScenarioWriter.compactJson(FIXTURE);
    assertThat(pretty.replaceAll("\\s", "")).isEqualTo(content.replaceAll("\\s", ""));
  }

  @Test
  void numbersAreTheShortestThatReadBack() {
    assertThat(JsonFields.digits(4e6)).isEqualTo("4000000");
    assertThat(JsonFields.digits(9007199254740992.0)).isEqualTo("9007199254740992");
    assertThat(JsonFields.digits(0x1p54)).isEqualTo("18014398509481984");
    assertThat(JsonFields.digits(0x1.52d02c7e14af6p76)).isEqualTo("1e23");
    assertThat(JsonFields.digits(1e20)).isEqualTo("100000000000000000000");
    assertThat(JsonFields.digits(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(JsonFields.digits(1.0 / 3)).isEqualTo("0.3333333333333333");
    assertThat(JsonFields.digits(0.000001)).isEqualTo("0.000001");
    assertThat(JsonFields.digits(0.0000001)).isEqualTo("1e-7");
    assertThat(JsonFields.digits(-1.25e-7)).isEqualTo("-1.25e-7");
    assertThat(JsonFields.digits(Double.MIN_VALUE)).isEqualTo("4.9e-324");
    assertThat(JsonFields.digits(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e308");
    assertThat(JsonFields.digits(0.0)).isEqualTo("0");
    assertThat(JsonFields.digits(-0.0)).isEqualTo("-0");
    assertThat(JsonFields.digits(-2.5)).isEqualTo("-2.5");
    // Double.toString says 2.0E-3 and, before Java 19, 2.2250738585072014E-308 with luck only.
    assertThat(JsonFields.digits(0.002)).isEqualTo("0.002");
    assertThat(JsonFields.digits(0x1p-44)).isEqualTo("5.684341886080802e-14");
  }
}
