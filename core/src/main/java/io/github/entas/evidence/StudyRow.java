package io.github.entas.evidence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the table of evidence. */
record StudyRow(CsvResource.Row row) {

  private static final double PERCENT = 100;

  /** A unit of the table, and how it reads after a number. */
  private record Unit(EffectUnit unit, double divisor, String words) {}

  private static final Map<String, Unit> UNITS =
      Map.of(
          "pct_control_mean",
          new Unit(EffectUnit.RELATIVE_CHANGE, PERCENT, " % of the control mean"),
          "relative_pct",
          new Unit(EffectUnit.RELATIVE_CHANGE, PERCENT, " % of what it was"),
          "pp",
          new Unit(EffectUnit.SHARE_POINTS, PERCENT, " percentage points"),
          "pct_per_month_return",
          new Unit(EffectUnit.MONTHLY_RETURN, PERCENT, " % of the capital a month"),
          "usd_per_month",
          new Unit(EffectUnit.MONEY, 1, " USD a month"),
          "hedges_g",
          new Unit(EffectUnit.STANDARD_DEVIATIONS, 1, " standard deviations"),
          "sd_units",
          new Unit(EffectUnit.STANDARD_DEVIATIONS, 1, " standard deviations"));

  /** All rows by their ids, in the order of the table. */
  static Map<String, StudyRow> all() {
    Map<String, StudyRow> rows = new LinkedHashMap<>();
    for (CsvResource.Row row : CsvResource.rows("evidence.csv")) {
      rows.put(row.text("id"), new StudyRow(row));
    }
    return Collections.unmodifiableMap(rows);
  }

  /** The study. */
  Study study() {
    return new Study(
        row.text("id"),
        row.text("study"),
        (int) row.number("year"),
        context(),
        row.text("outcome"),
        reported(),
        row.text("estimand"),
        row.text("notes"));
  }

  /** Its effect on an outcome; none where the table has words only, or a number of another kind. */
  Optional<EffectSize> effect(Outcome outcome) {
    @Nullable Double value = row.numberOrNull("effect");
    @Nullable Unit unit = UNITS.get(row.text("effect_unit"));
    if (value == null || unit == null) {
      return Optional.empty();
    }
    @Nullable Double error = row.numberOrNull("se");
    return Optional.of(
        new EffectSize(
            outcome,
            of(outcome, unit),
            value / unit.divisor(),
            error == null ? null : Double.valueOf(error / unit.divisor()),
            estimand(),
            row.numberOrNull("horizon_months"),
            context()));
  }

  /** Points on the growth of consumption are a relative change of consumption. */
  private static EffectUnit of(Outcome outcome, Unit unit) {
    return outcome == Outcome.CONSUMPTION && unit.unit() == EffectUnit.SHARE_POINTS
        ? EffectUnit.RELATIVE_CHANGE
        : unit.unit();
  }

  private StudyContext context() {
    return new StudyContext(
        row.text("country"),
        row.text("setting"),
        row.text("design"),
        row.text("implementer"),
        row.text("url"),
        row.text("verified").equals("yes"));
  }

  private Estimand estimand() {
    return switch (row.text("estimand")) {
      case "ITT" -> Estimand.INTENTION_TO_TREAT;
      case "TOT" -> Estimand.TREATMENT_ON_TREATED;
      default -> Estimand.UNCLEAR;
    };
  }

  private String reported() {
    @Nullable Unit unit = UNITS.get(row.text("effect_unit"));
    String words = unit == null ? " " + spaced(row.text("effect_unit")) : unit.words();
    if (row.text("effect").isEmpty()) {
      return words.strip();
    }
    String error = row.text("se").isEmpty() ? "" : " (standard error " + plain("se") + ")";
    return plain("effect") + words + error;
  }

  private String plain(String column) {
    return new BigDecimal(row.text(column)).stripTrailingZeros().toPlainString();
  }

  private static String spaced(String unit) {
    return unit.replace("qualitative_", "in words only: ").replace('_', ' ');
  }
}
