package io.github.entas.report;

import io.github.entas.Language;
import io.github.entas.io.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A result for people: one page, or its charts alone.
 *
 * <p>The page is a file of its own that asks for nothing from anywhere, is read without scripts as
 * well, and is printed on A4. It is about the strategy with the best chance in the target's year.
 * What the result does not hold, such as an explanation, is left out. The same result in the same
 * language gives the same bytes.
 *
 * <p>Names and texts of a scenario are shown as text, whatever they hold.
 *
 * @since 0.1.0
 */
public final class Report {

  private static final List<Section> SECTIONS =
      List.of(
          new AnswerSection(),
          new FanSection(),
          new ChanceSection(),
          new CostSection(),
          new ContributionsSection(),
          new ReachSection(),
          new CohortsSection(),
          new CostsSection(),
          new AcceptabilitySection(),
          new FindingsSection(),
          new AssumptionsSection(),
          new MethodSection(),
          new RerunSection(),
          new GlossarySection());

  private final Paper paper;
  private final List<Section> sections;

  private Report(Paper paper) {
    this.paper = paper;
    this.sections = SECTIONS.stream().filter(section -> section.isThere(paper)).toList();
  }

  /** The report of a result in a language. */
  public static Report of(Result result, Language language) {
    return new Report(Paper.of(result, language));
  }

  /** The page, HTML in UTF-8. */
  public String html() {
    return new Page(paper, sections).html();
  }

  /**
   * Every chart of the page as an SVG file of its own.
   *
   * @return texts by file name without ending, {@code fan} or {@code reach-2}, in the order of the
   *     page
   */
  public Map<String, String> charts() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Section section : sections) {
      List<Chart> charts = section.charts(paper);
      for (int i = 0; i < charts.size(); i++) {
        String name = charts.size() == 1 ? section.id() : section.id() + "-" + (i + 1);
        files.put(name, charts.get(i).file());
      }
    }
    return files;
  }
}
