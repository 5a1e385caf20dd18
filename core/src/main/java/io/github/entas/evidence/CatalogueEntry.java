package io.github.entas.evidence;

import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kind of program, and what a scenario may take from it.
 *
 * @param id key
 * @param name what people call it
 * @param kind what it works on
 * @param evidenceClass how well its effect is founded
 * @param estimand whose mean effect its effect is
 * @param reason why the effect is what it is
 * @param pooled the pooled effect; null where it is a judgment
 * @param studies what was found, for and against; copied
 * @param numbers what a scenario takes, in the order of a scenario; copied
 * @since 0.1.0
 */
public record CatalogueEntry(
    String id,
    String name,
    Kind kind,
    EvidenceClass evidenceClass,
    Estimand estimand,
    String reason,
    @Nullable PooledEffect pooled,
    List<CatalogueStudy> studies,
    List<CatalogueNumber> numbers) {

  /** Where the effect stands in a program. */
  public static final String LOG_POINTS = "uplift/logPoints";

  /** Where the discount stands in a program. */
  public static final String DISCOUNT = "uplift/discount";

  /** What an entry works on. */
  public enum Kind {
    /** A program that raises consumption by log points. */
    UPLIFT,
    /** A program that pays a transfer; the amount is for the scenario to say. */
    TRANSFER,
    /** Spending that changes how programs work. */
    ENABLER,
    /** A factor on a number of a scenario, which no lever of the model moves. */
    MODIFIER;

    /** The word for it. */
    public String word() {
      return Words.of(this);
    }
  }

  /** Copies the lists. */
  public CatalogueEntry {
    studies = List.copyOf(studies);
    numbers = List.copyOf(numbers);
  }

  /** The number at a pointer. */
  public Optional<CatalogueNumber> number(String pointer) {
    return numbers.stream().filter(number -> number.pointer().equals(pointer)).findFirst();
  }

  /**
   * The effect at full profile before the discount, in log points of consumption of a participant;
   * empty for what is no uplift.
   */
  public Optional<Distribution> logPoints() {
    return number(LOG_POINTS).map(CatalogueNumber::value);
  }

  /** The factor for what is lost between study and city; empty for what is no uplift. */
  public Optional<Distribution> discount() {
    return number(DISCOUNT).map(CatalogueNumber::value);
  }

  /**
   * What a participant can expect at full profile, in log points of consumption after the discount:
   * mean d·m, variance s²·(d² + s_d²) + s_d²·m². Empty for what is no uplift.
   */
  public Optional<LogPoints> expected() {
    return logPoints().flatMap(effect -> discount().map(factor -> product(effect, factor)));
  }

  /**
   * The plain mean of the studies that the effect leans on, in log points before any discount: what
   * a judgment can be held against. Empty where none of them could be converted.
   */
  public OptionalDouble meanOfStudies() {
    return studies.stream()
        .filter(CatalogueStudy::carriesTheEffect)
        .map(CatalogueStudy::logPoints)
        .filter(Objects::nonNull)
        .mapToDouble(effect -> Objects.requireNonNull(effect).value())
        .average();
  }

  /** Whether take-up is in the effect already, so that a program must not apply it again. */
  public boolean includesTakeUp() {
    return estimand == Estimand.INTENTION_TO_TREAT && kind == Kind.UPLIFT;
  }

  /** Ids of the studies that carry the effect but whose number was not seen in its source. */
  public List<String> unverified() {
    return studies.stream()
        .filter(CatalogueStudy::carriesTheEffect)
        .map(CatalogueStudy::study)
        .filter(study -> !study.context().verified())
        .map(Study::id)
        .toList();
  }

  private static LogPoints product(Distribution effect, Distribution factor) {
    double squares = factor.mean() * factor.mean() + factor.sd() * factor.sd();
    double fromFactor = factor.sd() * effect.mean();
    double sd = Math.sqrt(effect.sd() * effect.sd() * squares + fromFactor * fromFactor);
    return new LogPoints(effect.mean() * factor.mean(), sd > 0 ? Double.valueOf(sd) : null);
  }
}
