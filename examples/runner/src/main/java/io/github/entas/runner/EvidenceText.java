package io.github.entas.runner;

import static io.github.entas.runner.ScreenWords.ENGLISH;

import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueInteraction;
import io.github.entas.evidence.CatalogueNumber;
import io.github.entas.evidence.CatalogueStudy;
import io.github.entas.evidence.Estimand;
import io.github.entas.evidence.LogPoints;
import io.github.entas.evidence.PooledEffect;
import io.github.entas.evidence.Study;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The catalogue of effects for reading. */
final class EvidenceText {

  private static final int WIDTH = PlannerTable.WIDTH;
  private static final double MONEY = 1000;
  private static final String NONE = "–";

  private final List<String> lines = new ArrayList<>();

  private EvidenceText() {}

  /** One line an entry. */
  static List<String> list(Catalogue catalogue) {
    TextTable table =
        TextTable.headed(
            List.of(
                List.of("", "Effect, log points,", "Discount,", "", ""),
                List.of("", "discounted (sd)", "mean", "Basis", "Studies")));
    for (CatalogueEntry entry : catalogue.entries()) {
      table.row(
          entry.id(),
          List.of(
              entry.expected().map(EvidenceText::withSd).orElse(NONE),
              entry.discount().map(d -> ENGLISH.fixed(d.mean(), 2)).orElse(NONE),
              basis(entry),
              Integer.toString(entry.studies().size())));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.addAll(
        DisplayText.wrap(
            "Transfers, enablers and modifiers have no log points of their own. evidence show ID"
                + " tells the rest.",
            WIDTH));
    return lines;
  }

  /** Everything about an entry. */
  static List<String> show(Catalogue catalogue, CatalogueEntry entry, Implications implications) {
    EvidenceText text = new EvidenceText();
    text.heading(entry);
    text.studies(entry);
    text.effect(entry);
    text.numbers(entry);
    text.interactions(catalogue, entry);
    text.section("What it implies", implications.sentences(entry));
    return text.lines;
  }

  private void heading(CatalogueEntry entry) {
    lines.add(entry.name() + " (" + entry.id() + ")");
    wrapped(
        "Kind: "
            + entry.kind().word()
            + ". Evidence: "
            + entry.evidenceClass().title()
            + ". Effect: "
            + basis(entry)
            + (entry.estimand() == Estimand.UNCLEAR ? "" : ", " + entry.estimand().word())
            + ".");
    wrapped(entry.reason());
  }

  private void studies(CatalogueEntry entry) {
    if (entry.studies().isEmpty()) {
      return;
    }
    TextTable table =
        TextTable.headed(
            List.of(List.of("Studies", "Log points", "Error", "Weight", "Role", "Seen")));
    for (CatalogueStudy study : entry.studies()) {
      table.row(study.study().id(), cells(study, entry.pooled()));
    }
    lines.add("");
    lines.addAll(table.lines());
    lines.add("");
    for (CatalogueStudy study : entry.studies()) {
      Study about = study.study();
      item(
          about.id()
              + ": "
              + about.authors()
              + " "
              + about.year()
              + ", "
              + about.context().country()
              + ", "
              + about.context().design()
              + "; "
              + about.outcome()
              + ": "
              + about.reported()
              + (study.note().isEmpty() ? "" : " (" + study.note() + ")")
              + ".");
    }
  }

  private static List<String> cells(CatalogueStudy study, @Nullable PooledEffect pooled) {
    LogPoints effect = study.logPoints();
    int index = pooled == null ? -1 : pooled.studies().ids().indexOf(study.study().id());
    return List.of(
        effect == null ? NONE : ENGLISH.fixed(effect.value(), 3),
        effect == null || effect.standardError() == null
            ? NONE
            : ENGLISH.fixed(Objects.requireNonNull(effect.standardError()), 3),
        pooled == null || index < 0
            ? NONE
            : ENGLISH.fixed(100 * pooled.weights().get(index), 1) + " %",
        study.role().word(),
        study.study().context().verified() ? "yes" : "no");
  }

  private void effect(CatalogueEntry entry) {
    List<String> said = new ArrayList<>();
    PooledEffect pooled = entry.pooled();
    if (pooled != null) {
      said.add(
          "Pooled ("
              + pooled.method()
              + "): mean effect "
              + ENGLISH.fixed(pooled.estimate(), 4)
              + " (error "
              + ENGLISH.fixed(pooled.standardError(), 4)
              + "), between places tau "
              + ENGLISH.fixed(pooled.tau(), 4)
              + ".");
    }
    entry.logPoints().ifPresent(effect -> said.add("In a new place: " + range(effect) + "."));
    if (pooled == null) {
      entry
          .meanOfStudies()
          .ifPresent(
              mean ->
                  said.add(
                      "For comparison, the plain mean of the studies it rests on: "
                          + ENGLISH.fixed(mean, 3)
                          + "."));
    }
    entry
        .number(CatalogueEntry.DISCOUNT)
        .ifPresent(
            discount ->
                said.add(
                    "Discount: "
                        + shown(discount.value())
                        + ", "
                        + discount.provenance().source()
                        + "."));
    entry.expected().ifPresent(left -> said.add("Left of it here: " + withSd(left) + "."));
    section("Effect at its peak, in log points of a participant's consumption", said);
  }

  private void numbers(CatalogueEntry entry) {
    List<String> said = new ArrayList<>();
    for (CatalogueNumber number : entry.numbers()) {
      said.add(
          number.pointer()
              + " = "
              + shown(number.value())
              + " ["
              + number.provenance().status().key()
              + "] "
              + number.provenance().source());
    }
    section("What a scenario takes (money: IDR of 2024)", said);
  }

  private void interactions(Catalogue catalogue, CatalogueEntry entry) {
    List<String> said = new ArrayList<>();
    for (CatalogueInteraction pair : catalogue.interactions()) {
      if (pair.concerns(entry.id())) {
        said.add(pair.id() + ": " + shown(pair.logPoints()) + ", " + pair.provenance().source());
      }
    }
    section("Together with other programs, in log points", said);
  }

  private void section(String title, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(title);
      items.forEach(this::item);
    }
  }

  private void item(String text) {
    List<String> wrapped = DisplayText.wrap(DisplayText.clean(text), WIDTH - 2);
    wrapped.forEach(line -> lines.add("  " + line));
  }

  private void wrapped(String text) {
    lines.addAll(DisplayText.wrap(text, WIDTH));
  }

  private static String basis(CatalogueEntry entry) {
    return entry.pooled() == null ? "judgment" : "pooled";
  }

  private static String withSd(LogPoints effect) {
    Double sd = effect.standardError();
    return ENGLISH.fixed(effect.value(), 3) + (sd == null ? "" : " (" + ENGLISH.fixed(sd, 3) + ")");
  }

  private static String range(Distribution effect) {
    return "mean "
        + ENGLISH.fixed(effect.mean(), 3)
        + ", sd "
        + ENGLISH.fixed(effect.sd(), 3)
        + ", nine in ten between "
        + ENGLISH.fixed(effect.quantile(0.05), 3)
        + " and "
        + ENGLISH.fixed(effect.quantile(0.95), 3);
  }

  private static String shown(Distribution value) {
    String mean = number(value.mean());
    return value instanceof ConstantValue ? mean : mean + " (sd " + number(value.sd()) + ")";
  }

  private static String number(double value) {
    return Math.abs(value) >= MONEY ? ENGLISH.whole(Math.round(value)) : ENGLISH.shortest(value, 3);
  }
}
