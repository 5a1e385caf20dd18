package io.github.entas.evidence;

import io.github.entas.InvalidValueException;
import io.github.entas.evidence.CatalogueStudy.Role;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.TriangularDistribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works the catalogue out from its tables. */
final class CatalogueTables {

  private final Map<String, StudyRow> evidence = StudyRow.all();
  private final List<CsvResource.Row> studies = CsvResource.rows("entry-studies.csv");
  private final List<CsvResource.Row> numbers = CsvResource.rows("entry-numbers.csv");

  private CatalogueTables() {}

  /** The catalogue of the tables that come with the library. */
  static Catalogue read() {
    CatalogueTables tables = new CatalogueTables();
    return new Catalogue(
        CsvResource.rows("entries.csv").stream().map(tables::entry).toList(),
        CsvResource.rows("interactions.csv").stream().map(CatalogueTables::interaction).toList());
  }

  private CatalogueEntry entry(CsvResource.Row row) {
    String id = row.text("id");
    List<CatalogueStudy> found = of(studies, id).stream().map(this::study).toList();
    @Nullable PooledEffect pooled =
        row.text("basis").equals("pooled") ? PooledEffect.of(pooledStudies(found)) : null;
    EvidenceClass evidenceClass = row.constant(EvidenceClass.class, "class");
    return new CatalogueEntry(
        id,
        row.text("name"),
        row.constant(CatalogueEntry.Kind.class, "kind"),
        evidenceClass,
        row.constant(Estimand.class, "estimand"),
        row.text("reason"),
        pooled,
        found,
        numbers(of(numbers, id), pooled));
  }

  private CatalogueStudy study(CsvResource.Row row) {
    StudyRow evidenceRow = Objects.requireNonNull(evidence.get(row.text("study")));
    Study study = evidenceRow.study();
    Role role = row.constant(Role.class, "role");
    Optional<EffectSize> effect = evidenceRow.effect(row.constant(Outcome.class, "outcome"));
    if (effect.isEmpty()) {
      return new CatalogueStudy(study, role, null, null, "no effect size");
    }
    try {
      LogPoints logPoints = effect.get().toLogPoints(assumptions(row));
      return new CatalogueStudy(study, role, effect.get(), logPoints, row.text("note"));
    } catch (InvalidValueException e) {
      String why = e.violations().get(0).came();
      return new CatalogueStudy(study, role, effect.get(), null, "not converted: " + why);
    }
  }

  private static ConversionAssumptions assumptions(CsvResource.Row row) {
    ConversionAssumptions assumptions = ConversionAssumptions.DEFAULT;
    @Nullable Double controlMean = row.numberOrNull("controlMean");
    @Nullable Double grant = row.numberOrNull("grant");
    if (controlMean != null) {
      assumptions = assumptions.withControlMean(controlMean);
    }
    return grant == null
        ? assumptions
        : assumptions.withGrant(grant, row.number("monthlyConsumption"));
  }

  private static Studies pooledStudies(List<CatalogueStudy> found) {
    List<String> ids = new ArrayList<>();
    List<LogPoints> effects = new ArrayList<>();
    for (CatalogueStudy study : found) {
      if (study.role() == Role.POOLED) {
        ids.add(study.study().id());
        effects.add(Objects.requireNonNull(study.logPoints()));
      }
    }
    double[] values = effects.stream().mapToDouble(LogPoints::value).toArray();
    double[] errors =
        effects.stream()
            .mapToDouble(effect -> Objects.requireNonNull(effect.standardError()))
            .toArray();
    return Studies.ofStandardErrors(values, errors).withIds(ids);
  }

  /** The numbers of the rows, and first of all the effect where it was pooled. */
  private static List<CatalogueNumber> numbers(
      List<CsvResource.Row> rows, @Nullable PooledEffect pooled) {
    List<CatalogueNumber> numbers = new ArrayList<>();
    for (CsvResource.Row row : rows) {
      boolean discount = row.text("pointer").equals(CatalogueEntry.DISCOUNT);
      if (discount && pooled != null) {
        numbers.add(pooledNumber(pooled));
      }
      numbers.add(
          row.text("pointer").equals(CatalogueEntry.LOG_POINTS)
              ? judgedEffect(row, rows)
              : new CatalogueNumber(row.text("pointer"), value(row), provenance(row)));
    }
    return numbers;
  }

  private static CatalogueNumber pooledNumber(PooledEffect pooled) {
    String source =
        "predictive distribution of "
            + pooled.studies().count()
            + " studies, "
            + pooled.method()
            + ": "
            + String.join(", ", pooled.studies().ids());
    return new CatalogueNumber(
        CatalogueEntry.LOG_POINTS,
        pooled.predictive(),
        new Provenance(Provenance.Status.DERIVED, source));
  }

  /**
   * A judged effect. Its spread was judged as that of what is left after the discount; the spread
   * before is the one that gives it: Var(d·θ) = s²·(d² + s_d²) + s_d²·m² solved for s.
   */
  private static CatalogueNumber judgedEffect(CsvResource.Row row, List<CsvResource.Row> ofEntry) {
    Distribution discount =
        ofEntry.stream()
            .filter(other -> other.text("pointer").equals(CatalogueEntry.DISCOUNT))
            .map(CatalogueTables::value)
            .findFirst()
            .orElseThrow();
    double mean = row.number("value");
    double after = row.number("sd");
    double fromDiscount = discount.sd() * mean;
    double variance =
        (after * after - fromDiscount * fromDiscount)
            / (discount.mean() * discount.mean() + discount.sd() * discount.sd());
    Provenance judged = provenance(row);
    return new CatalogueNumber(
        CatalogueEntry.LOG_POINTS,
        NormalDistribution.of(mean, Math.sqrt(variance)),
        new Provenance(
            judged.status(), judged.source() + ": an sd of " + row.text("sd") + " after discount"));
  }

  private static Distribution value(CsvResource.Row row) {
    double value = row.number("value");
    if (!row.text("low").isEmpty()) {
      return TriangularDistribution.of(row.number("low"), value, row.number("high"));
    }
    if (row.text("sd").isEmpty()) {
      return Distribution.constant(value);
    }
    double sd = row.number("sd");
    return value < 1 ? BetaDistribution.of(value, sd) : NormalDistribution.of(value, sd);
  }

  private static CatalogueInteraction interaction(CsvResource.Row row) {
    return new CatalogueInteraction(
        row.text("first"),
        row.text("second"),
        NormalDistribution.of(row.number("value"), row.number("sd")),
        provenance(row));
  }

  private static Provenance provenance(CsvResource.Row row) {
    return new Provenance(row.constant(Provenance.Status.class, "status"), row.text("source"));
  }

  private static List<CsvResource.Row> of(List<CsvResource.Row> rows, String entry) {
    return rows.stream().filter(row -> row.text("entry").equals(entry)).toList();
  }
}
