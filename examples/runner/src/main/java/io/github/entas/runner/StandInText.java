package io.github.entas.runner;

import io.github.entas.analysis.NumberEffect;
import io.github.entas.analysis.OneAtATime;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many numbers are still stand-ins, and which of them a city should replace first. */
final class StandInText {

  private static final int FIRST = 3;

  private StandInText() {}

  /**
   * A paragraph, an empty line before it; nothing where no stand-in is left.
   *
   * @param place what people call a pointer
   */
  static List<String> lines(OneAtATime ranking, UnaryOperator<String> place, ScreenWords words) {
    long left = ranking.scenario().sources().stream().filter(StandInText::isStandIn).count();
    if (left == 0) {
      return List.of();
    }
    String first =
        ranking.effects().stream()
            .filter(effect -> isStandIn(effect.number().source()) && effect.isTold())
            .limit(FIRST)
            .map(effect -> told(effect, place, words))
            .collect(Collectors.joining(", "));
    String text = words.text("validate.standIns", words.whole(left));
    String whole =
        first.isEmpty() ? text : text + " " + words.text("validate.standIns.first", first);
    return List.of("", whole).stream()
        .flatMap(line -> DisplayText.wrap(line, PlannerTable.WIDTH).stream())
        .toList();
  }

  private static boolean isStandIn(@Nullable Source source) {
    return source != null && source.status() == Provenance.Status.STAND_IN;
  }

  private static String told(NumberEffect effect, UnaryOperator<String> place, ScreenWords words) {
    return words.text(
        "validate.standIns.moves",
        DisplayText.clean(place.apply(effect.number().pointer())),
        words.points(Math.abs(effect.swing())));
  }
}
