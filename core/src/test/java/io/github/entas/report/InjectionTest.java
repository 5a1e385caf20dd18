package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import io.github.entas.io.Result;
import io.github.entas.io.ScenarioReader;
import io.github.entas.io.ScenarioWriter;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a scenario calls its parts, the page shows it as text. */
class InjectionTest {

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Ids are keys of budgets, which cannot be as long as names. */
  private static final int LONGEST_KEY = 200;

  static List<String> texts() {
    return List.of(
        "</text></svg><script>alert(1)</script><b>",
        "\\\" onload=\\\"alert(1)",
        "' onmouseover='alert(1)' <img src=x onerror=alert(1)>",
        "--></style><script>alert(1)//",
        "{0} $1 &lt;script&gt; &amp; ]]>",
        "\\u202Eatad\\u202C \\u2067rtl \\u0000 \\u0007",
        "نص عربي עברית",
        "x".repeat(9_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyStringOfAScenarioIsShownAsText(String text) throws Exception {
    Scenario scenario = with(text);
    Summary summary = Summary.of(Simulation.of(scenario).threads(1).run());
    String strategy = scenario.strategies().get(1).id();
    Summary explained =
        summary.withExplanation(
            StrategyExplanation.of(
                scenario, strategy, scenario.target().year(), s -> s.threads(1)));

    for (Language language : Language.values()) {
      Report report = Report.of(Result.of(explained), language);
      assertHarmless(parsed(report.html()));
      for (String chart : report.charts().values()) {
        parsed(chart);
      }
    }
  }

  /** The elements that the page itself has, and nothing that runs or fetches. */
  private static void assertHarmless(Document page) {
    assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("style").getLength()).isEqualTo(1);
    for (String foreign : List.of("img", "iframe", "object", "form", "b")) {
      assertThat(page.getElementsByTagName(foreign).getLength()).as(foreign).isZero();
    }
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      NamedNodeMap attributes = all.item(i).getAttributes();
      for (int a = 0; a < attributes.getLength(); a++) {
        assertThat(attributes.item(a).getNodeName()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
  }

  /** Page and charts are well-formed XML, so that a strict parser tells what is markup. */
  private static Document parsed(String markup) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    String xml = markup.replace("<!DOCTYPE html>\n", "");
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  /** A scenario in which every text that somebody can choose ends with this one. */
  private static Scenario with(String text) {
    Scenario plain =
        SmallCity.with(
            s -> s.source(Source.of("/programs/0/takeUp", Provenance.Status.ASSUMPTION, "guess")));
    String json = ScenarioWriter.json(plain);
    Set<String> chosen = new TreeSet<>(Set.of("guess", plain.name()));
    plain.programs().forEach(p -> chosen.add(p.name()));
    plain.enablers().forEach(e -> chosen.add(e.name()));
    plain.strategies().forEach(s -> chosen.add(s.name()));
    plain.population().cohorts().forEach(c -> chosen.add(c.name()));
    if (text.length() > LONGEST_KEY) {
      plain.items().forEach(chosen::remove);
    } else {
      chosen.addAll(plain.items());
      chosen.addAll(plain.population().cohortIds());
    }
    String changed =
        TEXT.matcher(json)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        chosen.contains(match.group(1))
                            ? '"' + match.group(1) + text + '"'
                            : match.group()));
    return ScenarioReader.read("f.json", changed);
  }
}
