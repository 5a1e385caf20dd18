package io.github.entas.io;

import io.github.entas.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a survey file mean what, by the names in its header.
 *
 * <pre>{@code
 * SurveyColumns.ofWelfare("expenditure").withWeight("weind").withSize("hhsize")
 * }</pre>
 *
 * @param welfare spending per head
 * @param weight household weight; null: every row weighs 1
 * @param size persons in the household; null: 1
 * @param group label of the subgroup; null: none
 * @param strata sampling stratum; null: none
 * @param psu primary sampling unit, the cluster; null: none
 * @param line poverty line of the row; null: none
 * @since 0.1.0
 */
public record SurveyColumns(
    String welfare,
    @Nullable String weight,
    @Nullable String size,
    @Nullable String group,
    @Nullable String strata,
    @Nullable String psu,
    @Nullable String line) {

  /** Refuses blank names. */
  public SurveyColumns {
    Checks checks = new Checks().text("/welfare", welfare);
    checkText(checks, "/weight", weight);
    checkText(checks, "/size", size);
    checkText(checks, "/group", group);
    checkText(checks, "/strata", strata);
    checkText(checks, "/psu", psu);
    checkText(checks, "/line", line);
    checks.throwIfAny();
  }

  /** Welfare alone: every row is one person of weight 1. */
  public static SurveyColumns ofWelfare(String welfare) {
    return new SurveyColumns(welfare, null, null, null, null, null, null);
  }

  /** These columns and one of household weights. */
  public SurveyColumns withWeight(String column) {
    return new SurveyColumns(welfare, column, size, group, strata, psu, line);
  }

  /** These columns and one of household sizes. */
  public SurveyColumns withSize(String column) {
    return new SurveyColumns(welfare, weight, column, group, strata, psu, line);
  }

  /** These columns and one of subgroups. */
  public SurveyColumns withGroup(String column) {
    return new SurveyColumns(welfare, weight, size, column, strata, psu, line);
  }

  /** These columns and one of strata. */
  public SurveyColumns withStrata(String column) {
    return new SurveyColumns(welfare, weight, size, group, column, psu, line);
  }

  /** These columns and one of primary sampling units. */
  public SurveyColumns withPsu(String column) {
    return new SurveyColumns(welfare, weight, size, group, strata, column, line);
  }

  /** These columns and one of poverty lines. */
  public SurveyColumns withLine(String column) {
    return new SurveyColumns(welfare, weight, size, group, strata, psu, column);
  }

  private static void checkText(Checks checks, String path, @Nullable String column) {
    if (column != null) {
      checks.text(path, column);
    }
  }
}
