package io.github.entas.io;

import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueInteraction;
import io.github.entas.evidence.CatalogueNumber;
import io.github.entas.evidence.CatalogueStudy;
import io.github.entas.evidence.LogPoints;
import io.github.entas.evidence.PooledEffect;
import io.github.entas.evidence.Provenance;
import io.github.entas.evidence.Study;
import io.github.entas.stat.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the catalogue of effects as JSON, {@code entas/evidence/1}: every number with its status
 * and source.
 *
 * @since 0.1.0
 */
public final class CatalogueWriter {

  private static final List<Double> PROBABILITIES =
      List.of(0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975);

  private final JsonFields fields;

  private CatalogueWriter(JsonFields fields) {
    this.fields = fields;
  }

  /** All of a catalogue, ended by a newline. */
  public static String json(Catalogue catalogue) {
    return JsonText.of(
        fields -> {
          CatalogueWriter writer = new CatalogueWriter(fields);
          fields.text("schema", Words.EVIDENCE);
          fields.list(
              "entries",
              catalogue.entries(),
              entry -> fields.object(() -> writer.entry(entry, List.of())));
          writer.interactions(catalogue.interactions());
        });
  }

  /** One entry and the interactions it is part of, ended by a newline. */
  public static String json(Catalogue catalogue, CatalogueEntry entry) {
    List<CatalogueInteraction> own =
        catalogue.interactions().stream().filter(pair -> pair.concerns(entry.id())).toList();
    return JsonText.of(
        fields -> {
          fields.text("schema", Words.EVIDENCE);
          CatalogueWriter writer = new CatalogueWriter(fields);
          writer.entry(entry, own);
        });
  }

  private void entry(CatalogueEntry entry, List<CatalogueInteraction> interactions) {
    fields.text("id", entry.id());
    fields.text("name", entry.name());
    fields.text("kind", entry.kind().word());
    fields.text("evidenceClass", entry.evidenceClass().title());
    fields.text("estimand", entry.estimand().word());
    PooledEffect pooled = entry.pooled();
    fields.text("basis", pooled == null ? "judgment" : "pooled");
    fields.text("reason", entry.reason());
    fields.list("studies", entry.studies(), study -> study(study, pooled));
    if (pooled != null) {
      fields.object("pooled", () -> pooled(pooled));
    }
    entry.expected().ifPresent(effect -> logPoints("expected", effect));
    fields.list("numbers", entry.numbers(), number -> fields.object(() -> number(number)));
    if (!interactions.isEmpty()) {
      interactions(interactions);
    }
  }

  private void study(CatalogueStudy study, @Nullable PooledEffect pooled) {
    fields.object(
        () -> {
          description(study.study());
          fields.text("role", study.role().word());
          LogPoints effect = study.logPoints();
          if (effect != null) {
            logPoints("logPoints", effect);
          }
          int index = pooled == null ? -1 : pooled.studies().ids().indexOf(study.study().id());
          if (pooled != null && index >= 0) {
            fields.number("weight", pooled.weights().get(index));
          }
          fields.text("note", study.note());
        });
  }

  private void description(Study study) {
    fields.text("id", study.id());
    fields.text("authors", study.authors());
    fields.whole("year", study.year());
    fields.text("country", study.context().country());
    fields.text("design", study.context().design());
    fields.text("implementer", study.context().implementer());
    fields.text("outcome", study.outcome());
    fields.text("reported", study.reported());
    fields.text("estimand", study.estimand());
    fields.truth("verified", study.context().verified());
    fields.text("source", study.context().source());
  }

  private void pooled(PooledEffect pooled) {
    fields.text("method", pooled.method());
    fields.number("estimate", pooled.estimate());
    fields.number("standardError", pooled.standardError());
    fields.number("tau", pooled.tau());
    Distribution predictive = pooled.predictive();
    fields.object(
        "predictive",
        () -> {
          fields.number("mean", predictive.mean());
          fields.number("sd", predictive.sd());
          fields.object(
              "quantiles",
              () ->
                  PROBABILITIES.forEach(
                      p -> fields.number(JsonFields.digits(p), predictive.quantile(p))));
        });
  }

  private void logPoints(String key, LogPoints effect) {
    fields.object(
        key,
        () -> {
          fields.number("value", effect.value());
          fields.numberIfGiven("standardError", effect.standardError());
        });
  }

  private void number(CatalogueNumber number) {
    fields.text("pointer", number.pointer());
    fields.distribution("value", number.value());
    provenance(number.provenance());
  }

  private void interactions(List<CatalogueInteraction> interactions) {
    fields.list(
        "interactions",
        interactions,
        pair ->
            fields.object(
                () -> {
                  fields.text("id", pair.id());
                  fields.distribution("logPoints", pair.logPoints());
                  provenance(pair.provenance());
                }));
  }

  private void provenance(Provenance provenance) {
    fields.text("status", provenance.status().key());
    fields.text("source", provenance.source());
  }
}
