package io.github.entas.report;

import io.github.entas.Language;
import io.github.entas.analysis.Finding;
import java.util.Comparator;
import java.util.List;

/** What the simulation found that a reader should know, warnings first. */
final class FindingsSection implements Section {

  /** More findings than this are folded away. */
  private static final int MANY = 12;

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public boolean isThere(Paper paper) {
    return !paper.summary().findings().isEmpty();
  }

  @Override
  public void write(Paper paper, Body body) {
    List<Finding> findings =
        paper.summary().findings().stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    list(paper, body.html(), findings.subList(0, Math.min(MANY, findings.size())));
    if (findings.size() > MANY) {
      body.html().open("details");
      body.html()
          .element(
              "summary",
              paper.text("findings.more", paper.numbers().whole(findings.size() - MANY)));
      list(paper, body.html(), findings.subList(MANY, findings.size()));
      body.html().close();
    }
  }

  private static void list(Paper paper, Markup html, List<Finding> findings) {
    html.open("ul", "class", "findings");
    for (Finding finding : findings) {
      html.open("li", "class", finding.severity().key());
      html.element("strong", paper.text("findings." + finding.severity().key()));
      html.text(" ");
      String kind = "finding." + finding.code();
      if (paper.words().has(kind)) {
        html.text(paper.text(kind) + " ");
      }
      // Messages are composed in English, by what found them.
      html.element("span", finding.message(), "lang", Language.ENGLISH.tag(), "dir", "auto");
      html.close();
    }
    html.close();
  }
}
