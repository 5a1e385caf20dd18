package io.github.entas.io;

import io.github.entas.analysis.Attribution;
import io.github.entas.analysis.Explanation;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.analysis.StrategyAttribution.Player;
import io.github.entas.analysis.StrategyExplanation;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes explanations, keys in the documented order. */
record ExplanationJson(JsonFields fields) {

  /** Writes the properties of the object that is open. */
  void write(StrategyExplanation explanation) {
    StrategyAttribution attribution = explanation.attribution();
    fields.text("strategy", attribution.strategy());
    fields.whole("year", attribution.year());
    fields.list("players", attribution.players(), p -> fields.object(() -> player(p)));
    fields.object("attribution", () -> attribution(attribution));
    fields.object("tree", () -> node(explanation.tree()));
  }

  private void player(Player player) {
    fields.text("key", player.key());
    fields.text("kind", player.kind().name().toLowerCase(Locale.ROOT));
    fields.text("id", player.id());
    fields.text("name", player.name());
  }

  private void attribution(StrategyAttribution attribution) {
    fields.object("headcount", () -> part(attribution.headcount()));
    fields.object("persons", () -> part(attribution.persons()));
    fields.object("povertyGap", () -> part(attribution.povertyGap()));
    fields.object("chance", () -> part(attribution.chance()));
  }

  private void part(Part part) {
    fields.number("base", part.base());
    fields.number("total", part.total());
    List<Attribution.Share> shares = part.attribution().shares();
    fields.list(
        "players",
        IntStream.range(0, shares.size()).boxed().toList(),
        i -> fields.object(() -> share(shares.get(i), part.shapleyErrors(), i)));
    List<Attribution.Interaction> pairs = part.attribution().interactions();
    fields.list(
        "interactions",
        IntStream.range(0, pairs.size()).boxed().toList(),
        i -> fields.object(() -> interaction(pairs.get(i), part.interactionErrors(), i)));
  }

  private void share(Attribution.Share share, List<Double> errors, int i) {
    fields.text("player", share.player());
    fields.number("firstIn", share.firstIn());
    fields.number("shapley", share.shapley());
    fields.number("lastIn", share.lastIn());
    error(errors, i);
  }

  private void interaction(Attribution.Interaction pair, List<Double> errors, int i) {
    fields.text("first", pair.first());
    fields.text("second", pair.second());
    fields.number("index", pair.index());
    error(errors, i);
  }

  private void error(List<Double> errors, int i) {
    if (!errors.isEmpty()) {
      fields.number("standardError", errors.get(i));
    }
  }

  private void node(Explanation node) {
    fields.text("key", node.key());
    if (!node.subject().isEmpty()) {
      fields.text("subject", node.subject());
    }
    fields.text("label", node.label());
    fields.number("value", node.value());
    fields.text("unit", node.unit().name().toLowerCase(Locale.ROOT));
    fields.numberIfGiven("standardError", node.standardError());
    if (!node.children().isEmpty()) {
      fields.truth("sum", node.sum());
      fields.list("children", node.children(), c -> fields.object(() -> node(c)));
    }
  }
}
