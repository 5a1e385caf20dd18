package io.github.entas.runner;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
import io.github.entas.analysis.FindingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings, the most severe first, each kind together. Of a kind that many parts of a scenario
 * share only the first few are told.
 */
final class FindingList {

  private static final int MOST_OF_A_KIND = 3;

  private static final int MOST_LINES = 4;

  private static final String INDENT = "  ";

  /** Where all findings are in full. */
  private enum Full {
    RESULT,
    JSON
  }

  private final List<String> lines = new ArrayList<>();
  private final Full full;
  private final ScreenWords words;
  private final FindingText told;

  private FindingList(Full full, ScreenWords words) {
    this.full = full;
    this.words = words;
    this.told = FindingText.of(words.language());
  }

  /** The list under a heading, in full in result.json; nothing where nothing was found. */
  static List<String> inResult(List<Finding> findings, ScreenWords words) {
    return new FindingList(Full.RESULT, words).of(findings);
  }

  /** The list under a heading, in full with --json; nothing where nothing was found. */
  static List<String> inJson(List<Finding> findings, ScreenWords words) {
    return new FindingList(Full.JSON, words).of(findings);
  }

  private List<String> of(List<Finding> findings) {
    if (!findings.isEmpty()) {
      lines.add("");
      lines.add(heading(findings));
    }
    Map<String, List<Finding>> kinds =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
    kinds.forEach(this::addKind);
    return lines;
  }

  private String heading(List<Finding> findings) {
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    return words.text(
        "findings.heading",
        words.counted("findings.warnings", warnings),
        words.counted("findings.notes", findings.size() - warnings));
  }

  private String kind(Finding finding) {
    return words.text("findings.kind." + finding.severity(), finding.code());
  }

  private void addKind(String kind, List<Finding> findings) {
    lines.add(kind);
    findings.stream()
        .limit(MOST_OF_A_KIND)
        .flatMap(finding -> wrapped(text(finding)).stream())
        .forEach(line -> lines.add(INDENT + line));
    int more = findings.size() - MOST_OF_A_KIND;
    if (more > 0) {
      lines.add(INDENT + words.counted("findings.more." + full, more));
    }
  }

  private String text(Finding finding) {
    return DisplayText.clean(told.of(finding));
  }

  /** The text in lines; of a very long one the beginning. */
  private List<String> wrapped(String text) {
    List<String> wrapped = DisplayText.wrap(text, PlannerTable.WIDTH - INDENT.length());
    if (wrapped.size() <= MOST_LINES) {
      return wrapped;
    }
    List<String> beginning = new ArrayList<>(wrapped.subList(0, MOST_LINES));
    beginning.add(words.text("findings.rest." + full));
    return beginning;
  }
}
