package io.github.entas.io;

import io.github.entas.engine.Source;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueEntry.Kind;
import io.github.entas.evidence.CatalogueInteraction;
import io.github.entas.evidence.CatalogueNumber;
import io.github.entas.evidence.Provenance;
import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the catalogue what a scenario leaves to it.
 *
 * <p>Every number that was taken becomes a source of the scenario, so that a result shows the
 * number itself, where it is from and how far it can be trusted.
 */
final class CatalogueBinder {

  /** The key under which a program or an enabler names its entry. */
  static final String KEY = "catalogue";

  /** The type of an effect that is an entry's. */
  static final String TYPE = "evidence";

  /** What the catalogue's costs are in. */
  static final String CURRENCY = "IDR";

  private static final String COST = "cost/perHousehold";
  private static final String LEVERS = "levers/";
  private static final String LOG_POINTS = CatalogueEntry.LOG_POINTS;
  private static final String PROFILE = "uplift/profile";

  private CatalogueBinder() {}

  /** The program with everything its entry gives and it does not. */
  static Element program(Element program) {
    Overlay overlay = new Overlay(program);
    @Nullable CatalogueEntry entry = entry(overlay, Set.of(Kind.UPLIFT, Kind.TRANSFER));
    // Whose effect it is must be asked before anything is filled in.
    @Nullable CatalogueEntry effect = overlay.has(LOG_POINTS) ? named(overlay) : entry;
    boolean yearly = overlay.has(PROFILE + "/byYear");
    if (entry != null) {
      for (CatalogueNumber number : entry.numbers()) {
        if (!(yearly && number.pointer().startsWith(PROFILE))) {
          overlay.fill(number.pointer(), number.value(), number.provenance(), entry.id());
        }
      }
    }
    if (effect != null) {
      effect
          .number(CatalogueEntry.DISCOUNT)
          .ifPresent(
              number ->
                  overlay.fill(number.pointer(), number.value(), number.provenance(), effect.id()));
      refuseTakeUpTwice(overlay, effect);
    }
    return overlay.filled();
  }

  /** The enabler with everything its entry gives and it does not. */
  static Element enabler(Element enabler) {
    Overlay overlay = new Overlay(enabler);
    @Nullable CatalogueEntry entry = entry(overlay, Set.of(Kind.ENABLER));
    if (entry != null) {
      boolean levers = !overlay.has("levers");
      for (CatalogueNumber number : entry.numbers()) {
        String pointer = number.pointer();
        if (!pointer.startsWith(LEVERS)) {
          overlay.fill(pointer, number.value(), number.provenance(), entry.id());
        } else if (levers) {
          overlay.addLever(pointer.substring(LEVERS.length()), number, entry.id());
        }
      }
    }
    return overlay.filled();
  }

  /** An entry's effect as a distribution, or an interaction's. */
  static Distribution distribution(Fields fields) {
    @Nullable Element named = fields.required("id");
    fields.close();
    Element object = fields.object();
    if (named == null) {
      return DistributionBinder.STAND_IN;
    }
    if (!object.pointer().endsWith("/logPoints")) {
      object.refuse("must not be of type evidence, an effect in log points", "");
      return DistributionBinder.STAND_IN;
    }
    boolean interaction = object.pointer().contains("/interactions/");
    return interaction ? interaction(object, named) : effect(object, named);
  }

  /** Refuses costs of the catalogue in a scenario of another currency. */
  static void checkCurrency(Element scenario, String currency) {
    if (currency.equals(CURRENCY)) {
      return;
    }
    for (Source source : scenario.problems().taken()) {
      if (source.pointer().endsWith("/" + COST)) {
        scenario
            .problems()
            .add(
                Pointer.deepest(scenario.root(), source.pointer()),
                source.pointer(),
                "must be given in " + currency + ": the catalogue's costs are in " + CURRENCY,
                "nothing",
                "");
      }
    }
  }

  /**
   * The entry that is named; where the name is not one, any, so that what the right one would have
   * given is not reported as missing.
   */
  private static @Nullable CatalogueEntry entry(Overlay overlay, Set<Kind> kinds) {
    @Nullable Node node = overlay.at(KEY);
    if (node == null) {
      return null;
    }
    Element named = overlay.element(KEY, node);
    List<CatalogueEntry> entries =
        Catalogue.shipped().entries().stream()
            .filter(entry -> kinds.contains(entry.kind()))
            .toList();
    List<String> ids = entries.stream().map(CatalogueEntry::id).toList();
    Optional<CatalogueEntry> entry = found(named).filter(entries::contains);
    if (entry.isEmpty()) {
      named.refuseWord("must be one of " + String.join(", ", ids), ids);
    }
    return entry.orElse(entries.get(0));
  }

  private static Optional<CatalogueEntry> found(Element named) {
    return named.node() instanceof Node.Text text
        ? Catalogue.shipped().find(text.value())
        : Optional.empty();
  }

  /** The entry whose effect a program names as its own; null where it names none. */
  private static @Nullable CatalogueEntry named(Overlay overlay) {
    boolean evidence =
        overlay.at(LOG_POINTS + "/type") instanceof Node.Text type && type.value().equals(TYPE);
    return evidence && overlay.at(LOG_POINTS + "/id") instanceof Node.Text id
        ? Catalogue.shipped().find(id.value()).orElse(null)
        : null;
  }

  private static void refuseTakeUpTwice(Overlay overlay, CatalogueEntry effect) {
    @Nullable Node takeUp = overlay.at("takeUp");
    boolean all = takeUp instanceof Node.Numeral number && number.value() == 1;
    if (effect.includesTakeUp() && takeUp != null && !all) {
      overlay
          .element("takeUp", takeUp)
          .refuse(
              "must be 1: the effect of "
                  + effect.id()
                  + " is that on everybody to whom it was offered, and take-up would be applied"
                  + " twice",
              "");
    }
  }

  private static Distribution effect(Element object, Element named) {
    List<String> ids =
        Catalogue.shipped().entries().stream()
            .filter(entry -> entry.kind() == Kind.UPLIFT)
            .map(CatalogueEntry::id)
            .toList();
    Optional<CatalogueNumber> number =
        found(named).flatMap(entry -> entry.number(CatalogueEntry.LOG_POINTS));
    if (number.isEmpty()) {
      named.refuseWord("must be one of " + String.join(", ", ids), ids);
      return DistributionBinder.STAND_IN;
    }
    return taken(object, number.get().value(), number.get().provenance(), named);
  }

  private static Distribution interaction(Element object, Element named) {
    Optional<CatalogueInteraction> pair =
        named.node() instanceof Node.Text text
            ? Catalogue.shipped().interaction(text.value())
            : Optional.empty();
    if (pair.isEmpty()) {
      List<String> ids =
          Catalogue.shipped().interactions().stream().map(CatalogueInteraction::id).toList();
      named.refuseWord("must be one of " + String.join(", ", ids), ids);
      return DistributionBinder.STAND_IN;
    }
    return taken(object, pair.get().logPoints(), pair.get().provenance(), named);
  }

  private static Distribution taken(
      Element object, Distribution value, Provenance provenance, Element named) {
    object.problems().take(Source.ofCatalogue(object.pointer(), provenance, named.text()));
    return value;
  }
}
