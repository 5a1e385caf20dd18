package io.github.entas.engine;

import io.github.entas.Checks;
import io.github.entas.Suggestion;
import io.github.entas.population.Event;
import io.github.entas.population.Outlook;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Lever;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between the parts of a scenario; paths are those of the file format. */
final class ScenarioChecks {

  private ScenarioChecks() {}

  static void frame(
      Checks checks,
      String name,
      String currency,
      int baseYear,
      int horizonYears,
      Target target,
      double surveyStandardError,
      double upliftCap) {
    checks.text("/name", name).text("/currency", currency);
    checks.that(
        horizonYears >= 1 && horizonYears <= Scenario.LONGEST_HORIZON,
        "/horizonYears",
        "be in 1 … " + Scenario.LONGEST_HORIZON,
        horizonYears);
    int last = baseYear + Math.max(1, Math.min(horizonYears, Scenario.LONGEST_HORIZON));
    checks.that(
        target.year() > baseYear && target.year() <= last,
        "/target/year",
        "be in " + (baseYear + 1) + " … " + last + ", the years simulated",
        target.year(),
        target.year() > last ? "Maybe horizonYears is too short." : "");
    checks.share("/survey/standardError", surveyStandardError);
    checks.nonNegative("/upliftCap", upliftCap);
  }

  /** The years of the history: each later than the one before, none after the base year. */
  static void history(Checks checks, List<PastHeadcount> history, int baseYear) {
    for (int i = 0; i < history.size(); i++) {
      int year = history.get(i).year();
      String path = "/history/" + i + "/year";
      checks.that(year <= baseYear, path, "be at most the base year, " + baseYear, year);
      if (i > 0) {
        int before = history.get(i - 1).year();
        checks.that(
            year > before, path, "be after the year before it in the list, " + before, year);
      }
    }
  }

  static void references(
      Checks checks,
      List<String> cohortIds,
      Outlook outlook,
      List<Program> programs,
      List<Interaction> interactions,
      List<Enabler> enablers) {
    List<String> programIds = programs.stream().map(Program::id).toList();
    for (int e = 0; e < outlook.events().size(); e++) {
      Event event = outlook.events().get(e);
      known(checks, "/outlook/events/" + e + "/cohorts/", "cohort", event.cohorts(), cohortIds);
    }
    Set<String> items = new HashSet<>();
    for (int p = 0; p < programs.size(); p++) {
      String at = "/programs/" + p;
      uniqueItem(checks, at, programs.get(p).id(), items);
      known(checks, at + "/cohorts/", "cohort", programs.get(p).cohorts(), cohortIds);
    }
    for (int i = 0; i < interactions.size(); i++) {
      Interaction both = interactions.get(i);
      List<String> pair = List.of(both.first(), both.second());
      known(checks, "/interactions/" + i + "/programs/", "program", pair, programIds);
    }
    for (int e = 0; e < enablers.size(); e++) {
      String at = "/enablers/" + e;
      uniqueItem(checks, at, enablers.get(e).id(), items);
      List<Lever> levers = enablers.get(e).levers();
      for (int l = 0; l < levers.size(); l++) {
        String list = at + "/levers/" + l + "/programs/";
        known(checks, list, "program", levers.get(l).programs(), programIds);
      }
    }
  }

  static void outlook(Checks checks, Outlook outlook, List<Program> programs) {
    for (int p = 0; p < programs.size(); p++) {
      Transfer transfer = programs.get(p).transfer();
      checks.that(
          transfer == null || transfer.indexed() || outlook.lineGrowth() != null,
          "/programs/" + p + "/transfer/indexed",
          "be true where outlook has no lineGrowth",
          false,
          "Maybe lineGrowth was forgotten: it erodes transfers that are not indexed.");
    }
  }

  static void strategies(
      Checks checks,
      List<String> programIds,
      List<Enabler> enablers,
      List<Strategy> strategies,
      String reference,
      int horizonYears) {
    checks.that(!strategies.isEmpty(), "/strategies", "hold at least one strategy", "none");
    Set<String> items = new HashSet<>(programIds);
    enablers.forEach(enabler -> items.add(enabler.id()));
    Set<String> ids = new HashSet<>();
    for (int s = 0; s < strategies.size(); s++) {
      String at = "/strategies/" + s;
      Strategy strategy = strategies.get(s);
      checks.that(
          ids.add(strategy.id()),
          at + "/id",
          "be unique among the strategies",
          quoted(strategy.id()));
      strategy
          .budget()
          .forEach(
              (item, budget) ->
                  budget(
                      checks, at + "/budget/" + segment(item), item, budget, items, horizonYears));
    }
    checks.that(
        strategies.isEmpty() || ids.contains(reference),
        "/reference",
        "be the id of a strategy",
        quoted(reference),
        Suggestion.among(reference, ids));
  }

  private static void budget(
      Checks checks, String path, String item, Budget budget, Set<String> items, int horizonYears) {
    checks.that(
        items.contains(item),
        path,
        "be the id of a program or an enabler",
        quoted(item),
        Suggestion.among(item, items));
    checks.that(
        budget.everyYear() || budget.amounts().size() <= horizonYears,
        path,
        "hold at most horizonYears = " + horizonYears + " amounts",
        budget.amounts().size());
  }

  private static void uniqueItem(Checks checks, String at, String id, Set<String> seen) {
    checks.that(seen.add(id), at + "/id", "be unique among the programs and enablers", quoted(id));
  }

  private static void known(
      Checks checks, String path, String what, List<String> ids, List<String> known) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      checks.that(
          known.contains(id),
          path + i,
          "be the id of a " + what,
          quoted(id),
          Suggestion.among(id, known));
      checks.that(seen.add(id), path + i, "be named once", quoted(id));
    }
  }

  /** A name as one segment of a JSON pointer (RFC 6901). */
  private static String segment(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
