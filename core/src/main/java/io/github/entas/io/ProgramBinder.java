package io.github.entas.io;

import io.github.entas.program.Cost;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Targeting;
import io.github.entas.program.Transfer;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads programs and what two of them do together. */
final class ProgramBinder {

  private static final Cost ANY_COST = Cost.perHousehold(1);
  private static final Distribution NOTHING = Distribution.constant(0);
  private static final Transfer ANY_TRANSFER = Transfer.of(NOTHING);
  private static final Map<String, Function<Fields, Targeting>> TARGETINGS = targetings();

  private ProgramBinder() {}

  /** The program, or one with the same id and cohorts. */
  static Program read(Element element) {
    Fields fields = new Fields(CatalogueBinder.program(element));
    fields.optional(CatalogueBinder.KEY);
    String id = fields.text("id");
    String name = fields.text("name", id);
    @Nullable Integer startYear = fields.wholeOrNull("startYear");
    List<String> cohorts = fields.idsOrAll("cohorts");
    @Nullable Element who = fields.required("targeting");
    Targeting targeting = who == null ? Universal.of() : targeting(who);
    Distribution takeUp = fields.distribution("takeUp", 1);
    @Nullable Element price = fields.required("cost");
    Cost cost = price == null ? ANY_COST : cost(price);
    @Nullable Double capacity = fields.numberOrNull("capacityPerYear");
    @Nullable Double householdSize = fields.numberOrNull("householdSize");
    @Nullable Element raises = fields.optional("uplift");
    @Nullable Uplift uplift = raises == null ? null : UpliftBinder.read(raises);
    @Nullable Element pays = fields.optional("transfer");
    @Nullable Transfer transfer = pays == null ? null : transfer(pays);
    return fields.build(
        () ->
            new Program(
                id,
                name,
                startYear,
                cohorts,
                targeting,
                takeUp,
                cost,
                capacity,
                householdSize,
                uplift,
                transfer),
        standIn(id, cohorts, transfer));
  }

  /** The interaction, or one of the same programs. */
  static Interaction interaction(Element element) {
    Fields fields = new Fields(element);
    List<String> pair = fields.list("programs", Element::text);
    @Nullable Element programs = fields.optional("programs");
    boolean isPair = pair.size() == 2;
    if (!isPair && programs != null && programs.node() instanceof Node.Sequence) {
      programs.refuse("must name two programs", pair.size() + "", "");
    }
    String first = isPair ? pair.get(0) : "?" + element.pointer() + "/programs/0";
    String second = isPair ? pair.get(1) : "?" + element.pointer() + "/programs/1";
    Distribution logPoints = fields.distribution("logPoints");
    return fields.build(
        () -> new Interaction(first, second, logPoints),
        new Interaction(first, second + (first.equals(second) ? "?" : ""), NOTHING));
  }

  private static Program standIn(String id, List<String> cohorts, @Nullable Transfer transfer) {
    return Program.withId(id)
        .cohorts(cohorts)
        .targeting(Universal.of())
        .cost(ANY_COST)
        .transfer(transfer == null ? ANY_TRANSFER : transfer)
        .build();
  }

  private static Targeting targeting(Element element) {
    Fields fields = new Fields(element);
    @Nullable Function<Fields, Targeting> kind = fields.kind(TARGETINGS);
    return kind == null ? Universal.of() : kind.apply(fields);
  }

  private static Map<String, Function<Fields, Targeting>> targetings() {
    Map<String, Function<Fields, Targeting>> kinds = new LinkedHashMap<>();
    kinds.put("universal", fields -> fields.build(Universal::of, Universal.of()));
    kinds.put("proxyMeans", ProgramBinder::proxyMeans);
    kinds.put("errorRates", ProgramBinder::errorRates);
    return Collections.unmodifiableMap(kinds);
  }

  private static Targeting proxyMeans(Fields fields) {
    double eligibleShare = fields.number("eligibleShare");
    double accuracy = fields.number("accuracy");
    int refreshYears = fields.whole("refreshYears", Targeting.YEARLY);
    return fields.build(
        () -> new ProxyMeans(eligibleShare, accuracy, refreshYears), Universal.of());
  }

  private static Targeting errorRates(Fields fields) {
    double exclusion = fields.number("exclusionError");
    double inclusion = fields.number("inclusionError");
    double reach = fields.number("reach", ErrorRates.DEFAULT_REACH);
    int refreshYears = fields.whole("refreshYears", Targeting.YEARLY);
    return fields.build(
        () -> new ErrorRates(exclusion, inclusion, reach, refreshYears), Universal.of());
  }

  private static Cost cost(Element element) {
    Fields fields = new Fields(element);
    Distribution perHousehold = fields.distribution("perHousehold");
    int activeYears = fields.whole("activeYears", 1);
    double fixedPerYear = fields.number("fixedPerYear", 0);
    return fields.build(() -> new Cost(perHousehold, activeYears, fixedPerYear), ANY_COST);
  }

  private static Transfer transfer(Element element) {
    Fields fields = new Fields(element);
    Distribution perPersonPerMonth = fields.distribution("perPersonPerMonth");
    Distribution deliveredShare = fields.distribution("deliveredShare", 1);
    Distribution consumedShare = fields.distribution("consumedShare", 1);
    @Nullable Element given = fields.optional("indexed");
    boolean indexed = given == null || given.truth(true);
    return fields.build(
        () -> new Transfer(perPersonPerMonth, deliveredShare, consumedShare, indexed),
        indexed ? ANY_TRANSFER : ANY_TRANSFER.notIndexed());
  }
}
