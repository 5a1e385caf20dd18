package io.github.entas.io;

import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueEntry.Kind;
import io.github.entas.evidence.CatalogueInteraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in the template of a starting scenario. */
final class StartingText {

  private static final String RESOURCE = "starting-scenario.yaml";

  private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");

  private static final String GIVEN = "given to entas init";
  private static final String REPLACE = "REPLACE";

  private static final String ELIGIBLE = "0.15";
  private static final String ACCURACY = "0.5";

  /** A transfer in poverty lines, per person and month. */
  private static final double AMOUNT = 0.1;

  /** The same a year, for a household of four, and 7 % for its delivery. */
  private static final double AMOUNT_COST = AMOUNT * 12 * 4 * 1.07;

  /** Cost of a household in poverty lines, where the catalogue's currency is not the city's. */
  private static final double COST = 10;

  /** The first mix: money a year in poverty lines of each poor person. */
  private static final Map<String, Double> MIX = mix();

  private final ScenarioStart start;
  private final List<CatalogueEntry> programs;
  private final List<CatalogueEntry> enablers;
  private final StringBuilder sources = new StringBuilder();

  StartingText(ScenarioStart start) {
    this.start = start;
    this.programs = entries(List.of(Kind.UPLIFT, Kind.TRANSFER));
    this.enablers = entries(List.of(Kind.ENABLER));
  }

  String text() {
    Map<String, String> blanks = new LinkedHashMap<>();
    blanks.put("name", quoted(start.name()));
    blanks.put("currency", quoted(start.currency()));
    blanks.put("year", Integer.toString(start.year()));
    blanks.put("horizon", Integer.toString(start.horizon()));
    blanks.put("target", JsonFields.digits(start.wanted()));
    blanks.put("targetMark", mark(start.target()));
    blanks.put("targetYear", Integer.toString(start.wantedIn()));
    blanks.put("targetYearMark", mark(start.targetYear()));
    blanks.put("poorPersons", poorPersons());
    blanks.put("headcount", JsonFields.digits(start.headcount()));
    blanks.put("persons", JsonFields.digits(start.persons()));
    blanks.put("line", JsonFields.digits(start.povertyLine()));
    cityInSources();
    blanks.put("programs", programs());
    blanks.put("interactions", interactions());
    blanks.put("enablers", enablers());
    blanks.put("budget", budget());
    blanks.put("sources", sources.toString());
    return BLANK
        .matcher(template())
        .replaceAll(found -> Matcher.quoteReplacement(blanks.getOrDefault(found.group(1), "")));
  }

  private static String mark(@Nullable Object given) {
    return given == null ? REPLACE : GIVEN;
  }

  private String poorPersons() {
    Double poor = start.poorPersons();
    return poor == null ? "" : "  poorPersons: " + JsonFields.digits(poor) + " # " + GIVEN + "\n";
  }

  private String programs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < programs.size(); i++) {
      program(text, programs.get(i), "/programs/" + i);
    }
    return text.toString();
  }

  private void program(StringBuilder text, CatalogueEntry entry, String pointer) {
    referring(text, entry);
    text.append("    targeting: {type: proxyMeans, eligibleShare: " + ELIGIBLE);
    text.append(", accuracy: " + ACCURACY + "} # REPLACE: shares, as said above\n");
    assumption(pointer + "/targeting/eligibleShare");
    assumption(pointer + "/targeting/accuracy");
    if (entry.kind() == Kind.TRANSFER) {
      text.append("    cost: {perHousehold: " + start.lines(AMOUNT_COST) + ", activeYears: ");
      text.append(start.horizon() + "} # REPLACE: money a household and year, delivery included;");
      text.append(" years it stays\n");
      text.append("    transfer: {perPersonPerMonth: " + start.lines(AMOUNT));
      text.append("} # REPLACE: money per person and month; the program's rules\n");
      assumption(pointer + "/cost/perHousehold");
      assumption(pointer + "/transfer/perPersonPerMonth");
    } else if (!start.currency().equals(CatalogueBinder.CURRENCY)) {
      text.append("    cost: {perHousehold: " + start.lines(COST));
      text.append("} # REPLACE: all money for one household; past budgets and offers\n");
      assumption(pointer + "/cost/perHousehold");
    }
  }

  private String interactions() {
    List<String> ids = programs.stream().map(CatalogueEntry::id).toList();
    StringBuilder text = new StringBuilder();
    for (CatalogueInteraction pair : Catalogue.shipped().interactions()) {
      List<String> both = List.of(pair.first(), pair.second());
      if (ids.containsAll(both)) {
        text.append("  - programs: [" + String.join(", ", both) + "]\n");
        text.append("    logPoints: {type: evidence, id: " + pair.id() + "}\n");
      }
    }
    return text.toString();
  }

  private String enablers() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < enablers.size(); i++) {
      referring(text, enablers.get(i));
      text.append("    halfBudget: " + perPoor(MIX.getOrDefault(enablers.get(i).id(), COST)));
      text.append(" # REPLACE: money a year, as said above; a judgment of who runs it\n");
      assumption("/enablers/" + i + "/halfBudget");
    }
    return text.toString();
  }

  private String budget() {
    StringBuilder text = new StringBuilder();
    MIX.forEach(
        (item, lines) -> {
          text.append("      " + item + ": " + perPoor(lines));
          text.append(" # REPLACE: money a year; the city's budget\n");
        });
    assumption("/strategies/1/budget");
    return text.toString();
  }

  /** Money that is so many lines for each poor person. */
  private String perPoor(double lines) {
    return start.lines(lines * start.headcount() * start.persons());
  }

  private static void referring(StringBuilder text, CatalogueEntry entry) {
    text.append("  - id: " + entry.id() + "\n");
    text.append("    name: " + quoted(entry.name()) + "\n");
    text.append("    catalogue: " + entry.id() + "\n");
  }

  private void cityInSources() {
    String cohort = "/population/cohorts/0/";
    given(cohort + "persons");
    assumption(cohort + "householdSize");
    given(cohort + "povertyLine");
    given(cohort + "welfare/headcount");
    assumption(cohort + "welfare/gini");
    assumption(cohort + "dynamics/persistence");
    assumption(cohort + "dynamics/transitoryShare");
    if (start.poorPersons() != null) {
      given("/population/poorPersons");
    }
    given("/population/headcount/rate");
    assumption("/population/headcount/standardError");
    assumption("/survey/standardError");
    if (start.target() == null) {
      assumption("/target/headcount");
    } else {
      given("/target/headcount");
    }
    assumption("/outlook/realGrowth");
    assumption("/outlook/lineGrowth");
    assumption("/outlook/yearlyShock/sd");
    assumption("/outlook/effectCorrelation");
  }

  private void given(String pointer) {
    source(pointer, "sourced", GIVEN + ": REPLACE by who published it, and when");
  }

  private void assumption(String pointer) {
    source(pointer, "assumption", "a stand-in of entas init: REPLACE");
  }

  private void source(String pointer, String status, String text) {
    sources.append("  - {pointer: " + pointer + ", status: " + status);
    sources.append(", source: " + quoted(text) + "}\n");
  }

  private static List<CatalogueEntry> entries(List<Kind> kinds) {
    return Catalogue.shipped().entries().stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .toList();
  }

  private static Map<String, Double> mix() {
    Map<String, Double> mix = new LinkedHashMap<>();
    mix.put("business-capital", 0.4);
    mix.put("capital-training-coaching", 0.4);
    mix.put("vocational-training", 0.15);
    mix.put("food-voucher", 0.4);
    mix.put("better-data", 0.04);
    mix.put("collaboration", 0.08);
    return Collections.unmodifiableMap(mix);
  }

  /** A text between double quotes, in which YAML knows the escapes of JSON. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').appendCodePoint(c);
    } else if (isShown(c)) {
      quoted.appendCodePoint(c);
    } else {
      for (char half : Character.toChars(c)) {
        quoted.append("\\u");
        String hex = Integer.toHexString(half);
        quoted.append("0".repeat(4 - hex.length())).append(hex);
      }
    }
  }

  /** Whether people see the character, and YAML takes it as it is. */
  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String template() {
    try (InputStream in = StartingText.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library must hold " + RESOURCE + ": it does not");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
