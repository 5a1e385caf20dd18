package io.github.entas.io;

import io.github.entas.program.CoFundingLever;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Lever;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.UnitCostLever;
import io.github.entas.stat.Distribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads enablers. */
final class EnablerBinder {

  private static final Map<String, BiFunction<Distribution, List<String>, Lever>> LEVERS = levers();

  private EnablerBinder() {}

  /** The enabler, or one with the same id and levers. */
  static Enabler read(Element element) {
    Fields fields = new Fields(CatalogueBinder.enabler(element));
    fields.optional(CatalogueBinder.KEY);
    String id = fields.text("id");
    String name = fields.text("name", id);
    double halfBudget = fields.number("halfBudget");
    double depreciation = fields.number("depreciation", 1);
    List<Lever> levers = fields.list("levers", EnablerBinder::lever);
    List<Lever> some = levers.isEmpty() ? List.of(standIn(List.of())) : levers;
    return fields.build(
        () -> new Enabler(id, name, halfBudget, depreciation, levers),
        new Enabler(id, name, 1, 1, some));
  }

  private static Lever lever(Element element) {
    Fields fields = new Fields(element);
    @Nullable Element named = fields.required("lever");
    Distribution maxGain = fields.distribution("maxGain");
    List<String> programs = fields.idsOrAll("programs");
    BiFunction<Distribution, List<String>, Lever> kind =
        named == null ? EffectLever::new : named.word(LEVERS, EffectLever::new);
    return fields.build(() -> kind.apply(maxGain, programs), standIn(programs));
  }

  private static Lever standIn(List<String> programs) {
    return new EffectLever(Distribution.constant(0), programs);
  }

  private static Map<String, BiFunction<Distribution, List<String>, Lever>> levers() {
    Map<String, BiFunction<Distribution, List<String>, Lever>> levers = new LinkedHashMap<>();
    levers.put("coFunding", CoFundingLever::new);
    levers.put("takeUp", TakeUpLever::new);
    levers.put("unitCost", UnitCostLever::new);
    levers.put("targetingAccuracy", TargetingAccuracyLever::new);
    levers.put("effect", EffectLever::new);
    return Collections.unmodifiableMap(levers);
  }
}
