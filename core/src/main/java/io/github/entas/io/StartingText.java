package io.github.entas.io;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
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
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in the template of a starting scenario. */
final class StartingText {

  private static final String RESOURCE = "starting-scenario.yaml";

  private static final Pattern BLANK = Pattern.compile("\\{\\{(say\\.)?(\\w+)}}");

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
  private final MessageBundle messages;
  private final StringBuilder sources = new StringBuilder();

  StartingText(ScenarioStart start, Language language) {
    this.start = start;
    this.messages = MessageBundle.of(StartingText.class, "starting-scenario", language);
    this.programs = entries(List.of(Kind.UPLIFT, Kind.TRANSFER));
    this.enablers = entries(List.of(Kind.ENABLER));
  }

  String text() {
    Map<String, String> blanks = new LinkedHashMap<>();
    blanks.put("name", YamlText.quoted(start.name()));
    blanks.put("currency", YamlText.quoted(start.currency()));
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
    blanks.put("nameOfNone", name("none"));
    blanks.put("nameOfMix", name("first-mix"));
    blanks.put("budget", budget());
    blanks.put("sources", sources.toString());
    String template = template();
    return BLANK
        .matcher(template)
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(
                    blank.group(1) == null
                        ? Objects.requireNonNull(blanks.get(blank.group(2)), blank.group(2))
                        : comment(template, blank)));
  }

  /** A message in a comment of the template; each of its lines begins as the first. */
  private String comment(String template, MatchResult blank) {
    int line = 1 + template.lastIndexOf('\n', blank.start());
    String beginning = template.substring(line, blank.start());
    return messages.text(blank.group(2)).replace("\n", "\n" + beginning).replace("# \n", "#\n");
  }

  private String mark(@Nullable Object given) {
    return messages.text(given == null ? "mark" : "given");
  }

  /** A comment on a stand-in. */
  private String toReplace(String key) {
    return " # " + messages.text("mark") + ": " + messages.text(key) + "\n";
  }

  private String poorPersons() {
    Double poor = start.poorPersons();
    return poor == null
        ? ""
        : "  poorPersons: " + JsonFields.digits(poor) + " # " + messages.text("given") + "\n";
  }

  private String programs() {
    StringBuilder text = new StringBuilder();
    programs.forEach(entry -> program(text, entry, "/programs/" + entry.id()));
    return text.toString();
  }

  private void program(StringBuilder text, CatalogueEntry entry, String pointer) {
    referring(text, entry);
    text.append("    targeting: {type: proxyMeans, eligibleShare: " + ELIGIBLE);
    text.append(", accuracy: " + ACCURACY + "}" + toReplace("targeting"));
    standIn(pointer + "/targeting/eligibleShare");
    standIn(pointer + "/targeting/accuracy");
    if (entry.kind() == Kind.TRANSFER) {
      text.append("    cost: {perHousehold: " + start.lines(AMOUNT_COST) + ", activeYears: ");
      text.append(start.horizon() + "}" + toReplace("transferCost"));
      text.append("    transfer: {perPersonPerMonth: " + start.lines(AMOUNT) + "}");
      text.append(toReplace("transfer"));
      standIn(pointer + "/cost/perHousehold");
      standIn(pointer + "/transfer/perPersonPerMonth");
    } else if (!start.currency().equals(CatalogueBinder.CURRENCY)) {
      text.append("    cost: {perHousehold: " + start.lines(COST) + "}" + toReplace("cost"));
      standIn(pointer + "/cost/perHousehold");
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
    for (CatalogueEntry entry : enablers) {
      referring(text, entry);
      text.append("    halfBudget: " + perPoor(MIX.getOrDefault(entry.id(), COST)));
      text.append(toReplace("halfBudget"));
      standIn("/enablers/" + entry.id() + "/halfBudget");
    }
    return text.toString();
  }

  private String budget() {
    StringBuilder text = new StringBuilder();
    MIX.forEach(
        (item, lines) ->
            text.append("      " + item + ": " + perPoor(lines) + toReplace("budget")));
    standIn("/strategies/first-mix/budget");
    return text.toString();
  }

  /** Money that is so many lines for each poor person. */
  private String perPoor(double lines) {
    return start.lines(lines * start.headcount() * start.persons());
  }

  private void referring(StringBuilder text, CatalogueEntry entry) {
    text.append("  - id: " + entry.id() + "\n");
    text.append("    name: " + name(entry.id()) + "\n");
    text.append("    catalogue: " + entry.id() + "\n");
  }

  private String name(String id) {
    return YamlText.quoted(messages.text("name." + id));
  }

  private void cityInSources() {
    String cohort = "/population/cohorts/city/";
    given(cohort + "persons");
    standIn(cohort + "householdSize");
    given(cohort + "povertyLine");
    given(cohort + "welfare/headcount");
    standIn(cohort + "welfare/gini");
    standIn(cohort + "dynamics/persistence");
    standIn(cohort + "dynamics/transitoryShare");
    if (start.poorPersons() != null) {
      given("/population/poorPersons");
    }
    given("/population/headcount/rate");
    standIn("/population/headcount/standardError");
    standIn("/survey/standardError");
    if (start.target() == null) {
      standIn("/target/headcount");
    } else {
      given("/target/headcount");
    }
    standIn("/outlook/realGrowth");
    standIn("/outlook/lineGrowth");
    standIn("/outlook/yearlyShock/sd");
    standIn("/outlook/effectCorrelation");
  }

  private void given(String pointer) {
    source(pointer, "sourced", messages.text("givenSource"));
  }

  private void standIn(String pointer) {
    source(pointer, "standIn", messages.text("standIn"));
  }

  private void source(String pointer, String status, String text) {
    sources.append("  - {pointer: " + pointer + ", status: " + status);
    sources.append(", source: " + YamlText.quoted(text) + "}\n");
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
