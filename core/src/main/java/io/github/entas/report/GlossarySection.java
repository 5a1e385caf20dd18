package io.github.entas.report;

import java.util.List;

/** A line on every term that is not everyday language. */
final class GlossarySection implements Section {

  static final List<String> TERMS =
      List.of(
          "line",
          "headcount",
          "gap",
          "severity",
          "draw",
          "mean",
          "ninety",
          "simulationError",
          "chance",
          "published",
          "reference",
          "strategy",
          "enabler",
          "coverage",
          "leakage",
          "personYear",
          "frontier",
          "perfectInformation",
          "shapley",
          "seed");

  @Override
  public String id() {
    return "glossary";
  }

  @Override
  public void write(Paper paper, Body body) {
    body.html().open("dl");
    for (String term : TERMS) {
      body.html().element("dt", paper.text("glossary." + term));
      body.html().element("dd", paper.text("glossary." + term + ".text"));
    }
    body.html().close();
  }
}
