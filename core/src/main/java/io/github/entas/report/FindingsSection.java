package io.github.entas.report;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.FindingText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the simulation found that a reader should know: warnings first, each kind together. */
final class FindingsSection implements Section {

  /** More findings of a kind than this are folded away. */
  private static final int MANY = 3;

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
    FindingText text = FindingText.of(paper.numbers().language(), paper.scenario());
    Markup html = body.html();
    html.open("ul", "class", "findings");
    kinds(paper.summary().findings()).values().forEach(kind -> item(paper, text, html, kind));
    html.close();
  }

  private static Map<String, List<Finding>> kinds(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .collect(
            Collectors.groupingBy(
                finding -> finding.severity().key() + " " + finding.code(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static void item(Paper paper, FindingText text, Markup html, List<Finding> kind) {
    String severity = kind.get(0).severity().key();
    String title = "finding." + kind.get(0).code();
    html.open("li", "class", severity);
    html.element("strong", paper.text("findings." + severity));
    if (paper.words().has(title)) {
      html.text(" ").element("strong", paper.text(title));
    }
    paragraphs(text, html, kind.subList(0, Math.min(MANY, kind.size())));
    if (kind.size() > MANY) {
      html.open("details", "class", "whole");
      html.element(
          "summary", paper.text("findings.more", paper.numbers().whole(kind.size() - MANY)));
      paragraphs(text, html, kind.subList(MANY, kind.size()));
      html.close();
    }
    html.close();
  }

  private static void paragraphs(FindingText text, Markup html, List<Finding> findings) {
    findings.forEach(finding -> html.element("p", text.of(finding), "dir", "auto"));
  }
}
