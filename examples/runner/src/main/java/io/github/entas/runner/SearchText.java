package io.github.entas.runner;

import io.github.entas.analysis.FreshMix;
import io.github.entas.analysis.FrontierPoint;
import io.github.entas.analysis.MixClaim;
import io.github.entas.analysis.ScaleCheck;
import io.github.entas.analysis.SearchSummary;
import io.github.entas.search.MixNumbers;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.search.ProposedMix;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Proportion;
import java.util.ArrayList;
import java.util.List;

/** What a search found, as a planner reads it. */
final class SearchText {

  private final SearchSummary summary;
  private final SearchOutcome found;
  private final MixText mixes;
  private final ScreenWords words;

  private SearchText(SearchSummary summary, int width, ScreenWords words) {
    this.summary = summary;
    this.found = summary.found();
    this.mixes = new MixText(found.space(), width, words);
    this.words = words;
  }

  /**
   * The whole text, line by line.
   *
   * @param width columns that a table may take
   */
  static List<String> lines(SearchSummary summary, int width, ScreenWords words) {
    SearchText text = new SearchText(summary, width, words);
    SearchOutcome found = summary.found();
    List<String> lines =
        new ArrayList<>(text.mixes.heading(found.scenario(), found.objective(), found.year()));
    lines.addAll(text.winner());
    lines.addAll(text.scale());
    lines.addAll(text.best());
    lines.addAll(text.notSeparable());
    lines.addAll(text.frontier());
    lines.addAll(FindingList.inJson(summary.findings(), words));
    return lines;
  }

  private List<String> winner() {
    FreshMix winner = summary.winner();
    MixSpace space = found.space();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        words.counted(
            space.orLess() ? "search.bestOrLess" : "search.best",
            found.kept(),
            words.money(space.budget())));
    for (String item : space.items()) {
      double first = winner.mix().mix().money(item, 1);
      double last = winner.mix().mix().money(item, found.simulatedYear());
      if (first > 0 || last > 0) {
        lines.add("  " + spent(DisplayText.clean(item), words.money(first), words.money(last)));
      }
    }
    lines.addAll(
        words.lines(
            "search.fresh",
            mixes.chance(chance(winner)),
            words.withRange(winner.headcount()),
            words.points(winner.povertyGap().mean()),
            words.money(winner.cost()),
            words.chance(winner.mix().inSample().chance(found.objective()))));
    return lines;
  }

  private String spent(String item, String first, String last) {
    return first.equals(last)
        ? words.text("search.item", item, first)
        : words.text("search.itemByYear", item, first, String.valueOf(found.year()), last);
  }

  /** How large it is beside what the target needs. */
  private List<String> scale() {
    ScaleCheck scale = summary.scale();
    return words.lines(
        "search.scale",
        persons(scale.netExitsNeeded()),
        persons(scale.personsEnrolled()),
        persons(scale.responders()),
        String.valueOf(found.year()),
        persons(scale.perfectTransfer().persons()),
        String.valueOf(found.scenario().baseYear()));
  }

  private String persons(double number) {
    return words.whole(Math.round(number));
  }

  private Proportion chance(FreshMix mix) {
    return found.objective() == Objective.PUBLISHED_ON_TARGET
        ? mix.onTarget().publishedHeadcount()
        : mix.onTarget().trueHeadcount();
  }

  private List<String> best() {
    List<MixText.Row> rows = new ArrayList<>();
    for (ProposedMix mix : found.best()) {
      MixNumbers in = mix.inSample();
      MixNumbers fresh = found.freshNumbers(mix);
      List<String> cells =
          List.of(
              words.chance(in.chance(found.objective())),
              words.chance(fresh.chance(found.objective())),
              mixes.percent(in.headcount()),
              mixes.percent(fresh.headcount()),
              mixes.percent(fresh.povertyGap()));
      rows.add(new MixText.Row(Integer.toString(rows.size() + 1), mix.mix(), cells));
    }
    return mixes.titled(
        words.text("search.first"),
        "",
        words.texts(
            "search.column.chance",
            "search.column.fresh",
            "search.column.headcount",
            "search.column.fresh",
            "search.column.gap"),
        rows);
  }

  private List<String> notSeparable() {
    return summary.notSeparable().isEmpty()
        ? List.of()
        : mixes.titled(
            words.text("search.notSeparable", found.objective().key()),
            "",
            words.texts("search.column.difference", "search.column.interval"),
            summary.notSeparable().stream().map(this::row).toList());
  }

  private MixText.Row row(MixClaim claim) {
    return new MixText.Row(
        claim.mix().mix().id(),
        claim.mix().mix(),
        List.of(
            words.points(claim.difference()),
            words.points(claim.interval().low()) + " … " + words.points(claim.interval().high())));
  }

  private List<String> frontier() {
    return mixes.titled(
        words.text("search.frontier"),
        words.text("search.column.cost"),
        words.texts("search.column.headcount", "search.column.interval", "search.column.chance"),
        summary.frontier().stream().map(this::row).toList());
  }

  private MixText.Row row(FrontierPoint point) {
    return new MixText.Row(
        words.money(point.cost()),
        point.mix().mix(),
        List.of(
            mixes.percent(point.headcount()),
            words.points(point.interval().low()) + "–" + words.points(point.interval().high()),
            words.chance(point.onTarget())));
  }
}
