package io.github.entas.analysis;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.analysis.Statement.At;
import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Figure;
import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfCohort;
import io.github.entas.analysis.Statement.OfItem;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Text;
import io.github.entas.analysis.Statement.Value;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Tells findings in a language: as they stand in files, by ids and pointers, or as people talk, by
 * the names of a scenario.
 *
 * @since 0.1.0
 */
public final class FindingText {

  private static final double SMALLEST_SHARE = 0.0001;
  private static final int PERCENT_DECIMALS = 2;
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private final Language language;
  private final MessageBundle messages;
  private final @Nullable ScenarioNames names;

  private FindingText(Language language, @Nullable ScenarioNames names) {
    this.language = language;
    this.messages = MessageBundle.of(FindingText.class, "findings", language);
    this.names = names;
  }

  /** By ids and pointers. */
  public static FindingText of(Language language) {
    return new FindingText(language, null);
  }

  /** By the names of a scenario. */
  public static FindingText of(Language language, Scenario scenario) {
    return new FindingText(language, ScenarioNames.of(scenario, language));
  }

  /** What the finding says; in English where it cannot be told otherwise. */
  public String of(Finding finding) {
    Statement statement = finding.statement();
    return statement == null ? finding.message() : of(statement);
  }

  /**
   * What a statement says.
   *
   * @throws io.github.entas.InvalidValueException if there is no such message, or it has more
   *     placeholders than there are values
   */
  String of(Statement statement) {
    return messages.text(
        statement.key(), statement.values().stream().map(this::told).toArray(String[]::new));
  }

  private String told(Value value) {
    if (value instanceof Share share) {
      return percent(share.value());
    }
    if (value instanceof Count count) {
      return language.number(new BigDecimal(count.value()).setScale(0, RoundingMode.HALF_UP));
    }
    if (value instanceof Figure figure) {
      return shortest(new BigDecimal(figure.value()).round(DIGITS));
    }
    if (value instanceof Year year) {
      return Integer.toString(year.value());
    }
    if (value instanceof Text text) {
      return text.text();
    }
    if (value instanceof Listed listed) {
      return joined(listed);
    }
    return named(value);
  }

  private String named(Value value) {
    if (value instanceof OfStrategy strategy) {
      return quoted(names == null ? strategy.id() : names.strategy(strategy.id()));
    }
    if (value instanceof OfItem item) {
      return quoted(names == null ? item.id() : names.item(item.id()));
    }
    if (value instanceof OfCohort cohort) {
      return quoted(names == null ? cohort.id() : names.cohort(cohort.id()));
    }
    String pointer = ((At) value).pointer();
    return names == null ? pointer : names.place(pointer);
  }

  private String quoted(String name) {
    return names == null ? Figures.quoted(name) : '“' + name + '”';
  }

  private String percent(double share) {
    if (share > 0 && share < SMALLEST_SHARE / 2) {
      return messages.text("less-than", percent(SMALLEST_SHARE));
    }
    BigDecimal percent = new BigDecimal(100 * share);
    return shortest(percent.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP)) + " %";
  }

  private String shortest(BigDecimal value) {
    return language.number(value.stripTrailingZeros());
  }

  /** Sentences after each other, phrases with commas between them. */
  private String joined(Listed listed) {
    StringBuilder all = new StringBuilder();
    for (Statement statement : listed.statements()) {
      if (!all.isEmpty()) {
        all.append(all.charAt(all.length() - 1) == '.' ? " " : ", ");
      }
      all.append(of(statement));
    }
    return all.toString();
  }
}
