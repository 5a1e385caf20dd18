package io.github.entas.io;

import io.github.entas.analysis.Attribution;
import io.github.entas.analysis.Attribution.Interaction;
import io.github.entas.analysis.Attribution.Share;
import io.github.entas.analysis.Explanation;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyAttribution.Kind;
import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.analysis.StrategyAttribution.Player;
import io.github.entas.analysis.StrategyExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Binds the explanation of a strategy in a result. */
final class ExplanationBinder {

  private static final Map<String, Kind> KINDS =
      Words.byWord(Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
  private static final Map<String, Explanation.Unit> UNITS =
      Words.byWord(Explanation.Unit.values(), unit -> unit.name().toLowerCase(Locale.ROOT));

  private ExplanationBinder() {}

  static StrategyExplanation read(Element element) {
    Fields fields = new Fields(element);
    String strategy = fields.text("strategy");
    int year = fields.whole("year");
    List<Player> players = fields.list("players", ExplanationBinder::player);
    Fields parts = fields.inner("attribution");
    StrategyAttribution attribution =
        new StrategyAttribution(
            strategy,
            year,
            players,
            part(parts.inner("headcount")),
            part(parts.inner("persons")),
            part(parts.inner("povertyGap")),
            part(parts.inner("chance")));
    parts.close();
    Explanation tree = node(fields.inner("tree").object());
    fields.close();
    return new StrategyExplanation(attribution, tree);
  }

  private static Player player(Element element) {
    Fields fields = new Fields(element);
    // It follows from kind and id.
    fields.text("key");
    Player player =
        new Player(
            fields.word("kind", KINDS, Kind.PROGRAM), fields.text("id"), fields.text("name"));
    fields.close();
    return player;
  }

  private static Part part(Fields fields) {
    double base = fields.number("base");
    double total = fields.number("total");
    List<Share> shares = fields.list("players", withError(ExplanationBinder::share));
    List<Interaction> pairs = fields.list("interactions", withError(ExplanationBinder::pair));
    Part part =
        new Part(
            base,
            total,
            new Attribution(shares, pairs),
            errors(fields, "players"),
            errors(fields, "interactions"));
    fields.close();
    return part;
  }

  private static Share share(Fields fields) {
    return new Share(
        fields.text("player"),
        fields.number("firstIn"),
        fields.number("shapley"),
        fields.number("lastIn"));
  }

  private static Interaction pair(Fields fields) {
    return new Interaction(fields.text("first"), fields.text("second"), fields.number("index"));
  }

  private static <T> Function<Element, T> withError(Function<Fields, T> reader) {
    return element -> {
      Fields fields = new Fields(element);
      fields.optional("standardError");
      T read = reader.apply(fields);
      fields.close();
      return read;
    };
  }

  /** The standard errors of a list, where it has them. */
  private static List<Double> errors(Fields fields, String key) {
    return fields.list(key, element -> new Fields(element).numberOrNull("standardError")).stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static Explanation node(Element element) {
    Fields fields = new Fields(element);
    Explanation node =
        new Explanation(
            fields.text("key"),
            fields.text("subject", ""),
            fields.text("label"),
            fields.number("value"),
            fields.word("unit", UNITS, Explanation.Unit.SHARE),
            fields.numberOrNull("standardError"),
            fields.truth("sum", false),
            fields.listOrNone("children", ExplanationBinder::node));
    fields.close();
    return node;
  }
}
