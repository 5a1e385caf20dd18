package io.github.entas.io;

import io.github.entas.io.NumberSurveyField.Range;
import io.github.entas.population.Survey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wanted columns of a survey file, and the survey they become. */
final class SurveyTable {

  /** A wanted column by its name in the header. */
  record Wanted(String name, SurveyField field) {}

  private final List<Wanted> wanted = new ArrayList<>();
  private final char decimalMark;
  private final MissingCodes missing;
  private final NumberSurveyField welfare;
  private final @Nullable NumberSurveyField weight;
  private final @Nullable NumberSurveyField size;
  private final @Nullable NumberSurveyField line;
  private final @Nullable LabelSurveyField group;
  private final @Nullable LabelSurveyField strata;
  private final @Nullable LabelSurveyField psu;

  SurveyTable(SurveyColumns columns, SurveyFormat format) {
    decimalMark = format.decimalComma() ? ',' : '.';
    missing = new MissingCodes(format.missingCodes(), decimalMark);
    welfare =
        wanted(
            columns.welfare(),
            new NumberSurveyField(columns.welfare(), Range.ANY, decimalMark, missing));
    weight = numbers(columns.weight(), Range.NOT_NEGATIVE);
    size = numbers(columns.size(), Range.POSITIVE);
    line = numbers(columns.line(), Range.POSITIVE);
    group = labels(columns.group());
    strata = labels(columns.strata());
    psu = labels(columns.psu());
  }

  /** The wanted columns, numbers first: of a row with several faults the first one counts. */
  List<Wanted> wanted() {
    return wanted;
  }

  /** Whether the current row weighs nothing. */
  boolean weighsNothing() {
    return weight != null && weight.current() == 0;
  }

  /** Keeps the current row. */
  void keep() {
    for (Wanted column : wanted) {
      column.field().keep();
    }
  }

  /** The survey of the rows kept; at least one must weigh more than nothing. */
  Survey survey() {
    Survey.Builder survey = Survey.ofWelfare(welfare.column().toArray());
    if (weight != null) {
      survey.weights(weight.column().toArray());
    }
    if (size != null) {
      survey.sizes(size.column().toArray());
    }
    if (line != null) {
      survey.lines(line.column().toArray());
    }
    if (group != null) {
      survey.groups(group.column().toLabels());
    }
    if (strata != null) {
      survey.strata(strata.column().toLabels());
    }
    if (psu != null) {
      survey.clusters(psu.column().toLabels());
    }
    return survey.build();
  }

  private @Nullable NumberSurveyField numbers(@Nullable String name, Range range) {
    return name == null
        ? null
        : wanted(name, new NumberSurveyField(name, range, decimalMark, missing));
  }

  private @Nullable LabelSurveyField labels(@Nullable String name) {
    return name == null ? null : wanted(name, new LabelSurveyField(name, missing));
  }

  private <F extends SurveyField> F wanted(String name, F field) {
    wanted.add(new Wanted(name, field));
    return field;
  }
}
