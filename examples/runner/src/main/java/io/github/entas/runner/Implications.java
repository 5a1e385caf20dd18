package io.github.entas.runner;

import static io.github.entas.runner.ScreenWords.ENGLISH;

import io.github.entas.Checks;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueNumber;
import io.github.entas.evidence.LiftedShare;
import io.github.entas.stat.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * What an effect implies for a headcount that should fall.
 *
 * @param headcount in (0, 1)
 * @param target below the headcount, 0 or more
 * @param sigma of log consumption
 * @param transfer as a share of consumption, for entries that are transfers
 */
record Implications(double headcount, double target, double sigma, double transfer) {

  Implications {
    new Checks()
        .openShare("/headcount", headcount)
        .that(
            target >= 0 && target < headcount,
            "/target",
            "be at least 0 and below the headcount, " + headcount,
            target)
        .positive("/sigma", sigma)
        .nonNegative("/transfer", transfer)
        .throwIfAny();
  }

  /** In sentences; none for what has no effect on consumption of its own. */
  List<String> sentences(CatalogueEntry entry) {
    return switch (entry.kind()) {
      case UPLIFT -> ofUplift(entry);
      case TRANSFER -> ofTransfer(entry);
      case ENABLER, MODIFIER -> List.of();
    };
  }

  private List<String> ofUplift(CatalogueEntry entry) {
    Distribution effect = entry.logPoints().orElseThrow();
    Distribution discount = entry.discount().orElseThrow();
    double responders = number(entry, "uplift/responderShare").mean();
    LiftedShare all = LiftedShare.ofUplift(effect, discount, 1, headcount, sigma);
    LiftedShare few = LiftedShare.ofUplift(effect, discount, responders, headcount, sigma);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "At its peak it lifts "
            + lifted(few)
            + " of its poor participants over the line, if "
            + ENGLISH.percent(responders)
            + " of them respond and the others gain nothing; "
            + lifted(all)
            + " if all gain alike.");
    sentences.add(coverage(few));
    return sentences;
  }

  private List<String> ofTransfer(CatalogueEntry entry) {
    double delivered = number(entry, "transfer/deliveredShare").mean();
    Distribution consumed = number(entry, "transfer/consumedShare");
    LiftedShare lifted = LiftedShare.ofTransfer(transfer * delivered, consumed, headcount, sigma);
    return List.of(
        "A transfer of "
            + ENGLISH.percent(transfer)
            + " of consumption, of which "
            + ENGLISH.percent(delivered)
            + " arrives, lifts "
            + lifted(lifted)
            + " of its poor participants over the line while it is paid.",
        coverage(lifted));
  }

  private String coverage(LiftedShare lifted) {
    double fall = headcount - target;
    String wanted =
        "For a fall of "
            + ENGLISH.shortest(100 * fall, 2)
            + " points, from "
            + ENGLISH.percent(headcount)
            + " to "
            + ENGLISH.percent(target)
            + ", it would have to reach ";
    if (lifted.mean() <= 0) {
      return wanted + "more than everybody: it lifts nobody.";
    }
    double coverage = lifted.coverageNeeded(fall, headcount);
    String share = ENGLISH.fixed(100 * coverage, 0) + " % of all poor, nobody falling";
    return wanted + share + (coverage > 1 ? ": out of reach alone." : ".");
  }

  private static String lifted(LiftedShare share) {
    return ENGLISH.fixed(100 * share.mean(), 1)
        + " % ["
        + ENGLISH.fixed(100 * share.low(), 0)
        + "–"
        + ENGLISH.fixed(100 * share.high(), 0)
        + "]";
  }

  private static Distribution number(CatalogueEntry entry, String pointer) {
    return entry.number(pointer).map(CatalogueNumber::value).orElse(Distribution.constant(1));
  }
}
