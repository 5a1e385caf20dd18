package io.github.entas.engine;

import io.github.entas.population.Outlook;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Lever;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All uncertain numbers of a scenario that are drawn once a draw, with the places where their parts
 * stand. The place of a part that the scenario lacks is −1.
 */
final class Quantities {

  private final List<Quantity> all = new ArrayList<>();

  final int realGrowth;
  final int consumptionGrowth;
  final int lineGrowth;
  final int[] takeUp;
  final int[] cost;
  final int[] logPoints;
  final int[] discount;
  final int[] perPersonPerMonth;
  final int[] deliveredShare;
  final int[] consumedShare;
  final int[] interactions;
  final int[] maxGains;

  Quantities(Scenario scenario) {
    Outlook outlook = scenario.outlook();
    this.realGrowth = optional("/outlook/realGrowth", outlook.realGrowth(), "realGrowth");
    this.consumptionGrowth =
        optional("/outlook/consumptionGrowth", outlook.consumptionGrowth(), "consumptionGrowth");
    this.lineGrowth = optional("/outlook/lineGrowth", outlook.lineGrowth(), "lineGrowth");
    int programs = scenario.programs().size();
    this.takeUp = new int[programs];
    this.cost = new int[programs];
    this.logPoints = new int[programs];
    this.discount = new int[programs];
    this.perPersonPerMonth = new int[programs];
    this.deliveredShare = new int[programs];
    this.consumedShare = new int[programs];
    for (int p = 0; p < programs; p++) {
      program(p, scenario.programs().get(p));
    }
    this.interactions = new int[scenario.interactions().size()];
    for (int i = 0; i < interactions.length; i++) {
      interaction(i, scenario.interactions().get(i));
    }
    this.maxGains = maxGains(scenario.enablers());
  }

  int size() {
    return all.size();
  }

  /** JSON pointers of all that may be moved into its range, the base headcount last. */
  List<String> pointers() {
    List<String> pointers = new ArrayList<>(all.stream().map(Quantity::pointer).toList());
    pointers.add("/population/headcount");
    return pointers;
  }

  Quantity get(int place) {
    return all.get(place);
  }

  /** Whether the number at a place is the logPoints of a program's uplift. */
  boolean isLogPoints(int place) {
    return Arrays.stream(logPoints).anyMatch(p -> p == place);
  }

  private void program(int p, Program program) {
    String at = "/programs/" + p;
    String id = program.id();
    takeUp[p] = add(at + "/takeUp", program.takeUp(), Range.SHARE, "program", id, "takeUp");
    cost[p] =
        add(
            at + "/cost/perHousehold",
            program.cost().perHousehold(),
            Range.COST,
            "program",
            id,
            "cost");
    uplift(p, at + "/uplift", id, program.uplift());
    transfer(p, at + "/transfer", id, program.transfer());
  }

  private void uplift(int p, String at, String id, @Nullable Uplift uplift) {
    logPoints[p] = -1;
    discount[p] = -1;
    if (uplift != null) {
      logPoints[p] =
          add(at + "/logPoints", uplift.logPoints(), Range.ANY, "program", id, "logPoints");
      discount[p] =
          add(at + "/discount", uplift.discount(), Range.SHARE, "program", id, "discount");
    }
  }

  private void transfer(int p, String at, String id, @Nullable Transfer transfer) {
    perPersonPerMonth[p] = -1;
    deliveredShare[p] = -1;
    consumedShare[p] = -1;
    if (transfer != null) {
      perPersonPerMonth[p] =
          add(
              at + "/perPersonPerMonth",
              transfer.perPersonPerMonth(),
              Range.NOT_NEGATIVE,
              "program",
              id,
              "perPersonPerMonth");
      deliveredShare[p] =
          add(
              at + "/deliveredShare",
              transfer.deliveredShare(),
              Range.SHARE,
              "program",
              id,
              "deliveredShare");
      consumedShare[p] =
          add(
              at + "/consumedShare",
              transfer.consumedShare(),
              Range.SHARE,
              "program",
              id,
              "consumedShare");
    }
  }

  /** The name of an interaction does not depend on the order of its programs. */
  private void interaction(int i, Interaction interaction) {
    boolean ordered = interaction.first().compareTo(interaction.second()) < 0;
    interactions[i] =
        add(
            "/interactions/" + i + "/logPoints",
            interaction.logPoints(),
            Range.ANY,
            "interaction",
            ordered ? interaction.first() : interaction.second(),
            ordered ? interaction.second() : interaction.first());
  }

  private int[] maxGains(List<Enabler> enablers) {
    List<Integer> places = new ArrayList<>();
    for (int e = 0; e < enablers.size(); e++) {
      List<Lever> levers = enablers.get(e).levers();
      for (int l = 0; l < levers.size(); l++) {
        places.add(maxGain("/enablers/" + e + "/levers/" + l, enablers.get(e).id(), levers, l));
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Levers of one kind in one enabler are told apart by their order. */
  private int maxGain(String at, String enabler, List<Lever> levers, int l) {
    Lever lever = levers.get(l);
    String key = lever.key();
    long before = levers.subList(0, l).stream().filter(other -> other.key().equals(key)).count();
    return add(
        at + "/maxGain",
        lever.maxGain(),
        lever.gainRange(),
        "enabler",
        enabler,
        key,
        Long.toString(before));
  }

  private int optional(String pointer, @Nullable Distribution given, String name) {
    return given == null ? -1 : add(pointer, given, Range.ANY, name);
  }

  private int add(String pointer, Distribution distribution, Range range, String... name) {
    all.add(Quantity.of(pointer, distribution, range, name));
    return all.size() - 1;
  }
}
