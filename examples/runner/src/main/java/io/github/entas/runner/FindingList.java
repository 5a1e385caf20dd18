package io.github.entas.runner;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
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

  private FindingList() {}

  /** The list of a result under a heading; nothing where nothing was found. */
  static List<String> lines(List<Finding> findings) {
    return lines(findings, "in result.json, with --out");
  }

  /**
   * The list under a heading; nothing where nothing was found.
   *
   * @param inFull where all of it can be read: {@code "with --json"}
   */
  static List<String> lines(List<Finding> findings, String inFull) {
    List<String> lines = new ArrayList<>();
    if (!findings.isEmpty()) {
      lines.add("");
      lines.add(heading(findings));
    }
    Map<String, List<Finding>> kinds =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .collect(
                Collectors.groupingBy(
                    finding -> finding.severity().key() + ": " + finding.code(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    kinds.forEach((kind, ofKind) -> addKind(lines, kind, ofKind, inFull));
    return lines;
  }

  private static String heading(List<Finding> findings) {
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    long notes = findings.size() - warnings;
    return "Findings: " + counted(warnings, "warning") + ", " + counted(notes, "note");
  }

  private static String counted(long number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }

  private static void addKind(
      List<String> lines, String kind, List<Finding> findings, String inFull) {
    lines.add(kind);
    findings.stream()
        .limit(MOST_OF_A_KIND)
        .flatMap(finding -> wrapped(finding.message(), inFull).stream())
        .forEach(line -> lines.add(INDENT + line));
    int more = findings.size() - MOST_OF_A_KIND;
    if (more > 0) {
      lines.add(INDENT + "… and " + more + " more of this kind (all of them are " + inFull + ")");
    }
  }

  /** The message in lines; of a very long one the beginning. */
  private static List<String> wrapped(String message, String inFull) {
    int width = PlannerTable.WIDTH - INDENT.length();
    List<String> lines = DisplayText.wrap(DisplayText.clean(message), width);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> beginning = new ArrayList<>(lines.subList(0, MOST_LINES));
    beginning.add("… (the rest is " + inFull + ")");
    return beginning;
  }
}
