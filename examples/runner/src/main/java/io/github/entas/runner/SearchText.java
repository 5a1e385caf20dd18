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

  private static final int DECIMALS = 2;

  private SearchText() {}

  static List<String> lines(SearchSummary summary) {
    SearchOutcome found = summary.found();
    List<String> lines =
        new ArrayList<>(
            MixText.heading(found.scenario(), found.objective(), found.year(), found.space()));
    lines.addAll(winner(summary));
    lines.addAll(scale(summary));
    lines.addAll(best(found));
    lines.addAll(notSeparable(summary));
    lines.addAll(frontier(summary));
    lines.addAll(FindingList.lines(summary.findings(), "with --json"));
    return lines;
  }

  private static List<String> winner(SearchSummary summary) {
    SearchOutcome found = summary.found();
    FreshMix winner = summary.winner();
    MixSpace space = found.space();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "The best of "
            + Numbers.whole(found.kept())
            + " mixes of "
            + Money.text(space.budget())
            + " a year"
            + (space.orLess() ? " or less:" : ":"));
    for (String item : space.items()) {
      double first = winner.mix().mix().money(item, 1);
      double last = winner.mix().mix().money(item, found.simulatedYear());
      if (first > 0 || last > 0) {
        String money = Money.text(first);
        String later = Money.text(last);
        lines.add(
            "  "
                + DisplayText.clean(item)
                + ": "
                + (money.equals(later) ? money : money + ", in " + found.year() + " " + later));
      }
    }
    Proportion chance = chance(found, winner);
    lines.addAll(
        DisplayText.wrap(
            "On fresh draws: chance of the target "
                + MixText.chance(chance)
                + ", headcount "
                + Percent.withRange(winner.headcount())
                + " %, poverty gap "
                + Numbers.fixed(100 * winner.povertyGap().mean(), DECIMALS)
                + " %, spending "
                + Money.text(winner.cost())
                + " a year. In the sample that chose it: "
                + Percent.chance(winner.mix().inSample().chance(found.objective()))
                + ".",
            PlannerTable.WIDTH));
    return lines;
  }

  /** How large it is beside what the target needs. */
  private static List<String> scale(SearchSummary summary) {
    ScaleCheck scale = summary.scale();
    return DisplayText.wrap(
        "The target needs "
            + Numbers.whole(Math.round(scale.netExitsNeeded()))
            + " persons fewer in poverty than no program at all. This mix enrolls "
            + Numbers.whole(Math.round(scale.personsEnrolled()))
            + " persons until then, "
            + Numbers.whole(Math.round(scale.responders()))
            + " of them in households that respond. Without error or cost, its money of "
            + summary.found().year()
            + " could lift "
            + Numbers.whole(Math.round(scale.perfectTransfer().persons()))
            + " of the poor of "
            + summary.found().scenario().baseYear()
            + ".",
        PlannerTable.WIDTH);
  }

  private static Proportion chance(SearchOutcome found, FreshMix mix) {
    return found.objective() == Objective.PUBLISHED_ON_TARGET
        ? mix.onTarget().publishedHeadcount()
        : mix.onTarget().trueHeadcount();
  }

  private static List<String> best(SearchOutcome found) {
    List<MixText.Row> rows = new ArrayList<>();
    for (ProposedMix mix : found.best()) {
      MixNumbers in = mix.inSample();
      MixNumbers fresh = found.freshNumbers(mix);
      List<String> cells =
          List.of(
              Percent.chance(in.chance(found.objective())),
              Percent.chance(fresh.chance(found.objective())),
              percent(in.headcount()),
              percent(fresh.headcount()),
              percent(fresh.povertyGap()));
      rows.add(new MixText.Row(Integer.toString(rows.size() + 1), mix.mix(), cells));
    }
    return titled(
        "The first in the sample of the search, and what fresh draws say",
        MixText.table(
            found.space(),
            "",
            List.of("chance", "fresh", "headcount", "fresh", "gap, fresh"),
            rows));
  }

  private static String percent(double share) {
    return points(share) + " %";
  }

  private static String points(double share) {
    return Numbers.fixed(100 * share, DECIMALS);
  }

  private static List<String> notSeparable(SearchSummary summary) {
    return summary.notSeparable().isEmpty()
        ? List.of()
        : titled(
            "Cannot be told from it: difference in "
                + summary.found().objective().key()
                + ", percentage points",
            MixText.table(
                summary.found().space(),
                "",
                List.of("difference", "interval"),
                summary.notSeparable().stream().map(SearchText::row).toList()));
  }

  private static MixText.Row row(MixClaim claim) {
    return new MixText.Row(
        claim.mix().mix().id(),
        claim.mix().mix(),
        List.of(
            points(claim.difference()),
            points(claim.interval().low()) + " … " + points(claim.interval().high())));
  }

  private static List<String> frontier(SearchSummary summary) {
    return titled(
        "Lowest headcount for the money spent, on fresh draws",
        MixText.table(
            summary.found().space(),
            "cost a year",
            List.of("headcount", "interval", "chance"),
            summary.frontier().stream().map(SearchText::row).toList()));
  }

  private static MixText.Row row(FrontierPoint point) {
    return new MixText.Row(
        Money.text(point.cost()),
        point.mix().mix(),
        List.of(
            percent(point.headcount()),
            points(point.interval().low()) + "–" + points(point.interval().high()),
            Percent.chance(point.onTarget())));
  }

  private static List<String> titled(String title, List<String> table) {
    List<String> lines = new ArrayList<>(List.of("", title));
    lines.addAll(table);
    return lines;
  }
}
