package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.entas.Language;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueEntry.Kind;
import io.github.entas.evidence.CatalogueInteraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema beside the reader: what one takes the other takes, what neither takes both refuse. */
class ScenarioSchemaTest {

  private static final Path FLAGSHIP =
      Path.of("..", "examples", "pekalongan", "kota-pekalongan-2024.json");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.json());

  private static List<Error> problems(String scenario) {
    return SCHEMA.validate(scenario, InputFormat.JSON);
  }

  /** As an editor does that follows the first line of the file. */
  @ParameterizedTest
  @EnumSource
  void startOfOnesOwnCityIsValid(Language language) {
    for (String currency : List.of("IDR", "PHP")) {
      String yaml =
          new ScenarioStart("Kota", currency, 2024, 315350, 0.0671, 605312, null, null, 21160.0)
              .yaml(language);
      assertThat(yaml).startsWith("# yaml-language-server: $schema=scenario.schema.json\n");
      assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
      assertThat(SCHEMA.validate(yaml.replace("gini: 0.35", "gini: 0,35"), InputFormat.YAML))
          .isNotEmpty();
    }
  }

  @Test
  void everyExampleIsValid() throws IOException {
    try (Stream<Path> files = Files.list(FLAGSHIP.getParent())) {
      List<Path> examples = files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(examples).contains(FLAGSHIP);
      for (Path example : examples) {
        assertThat(problems(Files.readString(example))).as("%s", example).isEmpty();
      }
    }
    assertThat(SCHEMA.validate(Fixtures.text("two-districts.yaml"), InputFormat.YAML)).isEmpty();
  }

  @Test
  void whatTheLibraryWritesIsValid() {
    for (int seed = 0; seed < 200; seed++) {
      String written = ScenarioWriter.json(new RandomScenario(seed).scenario());
      assertThat(problems(written)).as("seed %d: %s", seed, written).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "baseYear"          | "basisYear"
          "rate": 0.0671      | "rate": 6.71
          "rate": 0.0671      | "rate": "0.0671"
          "entas/scenario/1"  | "entas/scenario/2"
          "proxyMeans"        | "proxyMean"
          "horizonYears": 6   | "horizonYears": 60
          "draws": 16384      | "draws": 100
          "capital": 620000000 | "capital": -1
          "baseYear": 2024    | "baseYear": 2147483648
          "year": 2015        | "year": -2147483649
          "activeYears": 6    | "activeYears": 2147483648
          "seed": 2024        | "seed": 9223372036854775808
          "catalogue": "business-capital" | "catalogue": "better-data"
          "catalogue": "better-data"      | "catalogue": "business-capital"
          "id": "business-capital+entrepreneurship-training" | "id": "business-capital"
          ["capital", "entrepreneurship"]                    | ["capital", ""]
          """)
  void whatTheReaderRefusesTheSchemaRefuses(String written, String wrong) throws IOException {
    String flagship = Files.readString(FLAGSHIP);
    String broken = flagship.replace(written, wrong);
    assertThat(broken).as("a change").isNotEqualTo(flagship);
    assertThat(problems(broken)).isNotEmpty();
    assertThat(refused(broken)).isTrue();
  }

  /** So that an editor offers all that there is, and nothing else. */
  @Test
  void idsOfTheCatalogueAreListedWhereTheyAreTaken() {
    Catalogue catalogue = Catalogue.shipped();
    assertThat(listed("program", "catalogue"))
        .isEqualTo(ids(entry -> Set.of(Kind.UPLIFT, Kind.TRANSFER).contains(entry.kind())));
    assertThat(listed("enabler", "catalogue"))
        .isEqualTo(ids(entry -> entry.kind() == Kind.ENABLER));
    assertThat(listed("evidenceDistribution", "id"))
        .isEqualTo(ids(entry -> entry.logPoints().isPresent()));
    assertThat(listed("evidenceOfPairDistribution", "id"))
        .isEqualTo(catalogue.interactions().stream().map(CatalogueInteraction::id).toList());
  }

  private static List<String> ids(Predicate<CatalogueEntry> taken) {
    return Catalogue.shipped().entries().stream().filter(taken).map(CatalogueEntry::id).toList();
  }

  private static List<String> listed(String definition, String property) {
    JsonNode schema = new JsonMapper().readTree(ScenarioSchema.json());
    List<String> listed = new ArrayList<>();
    schema
        .at("/$defs/" + definition + "/properties/" + property + "/enum")
        .forEach(id -> listed.add(id.stringValue()));
    return listed;
  }

  /** In every object of the flagship, one at a time. */
  @Test
  void noObjectTakesAnUnknownKey() throws IOException {
    JsonMapper mapper = new JsonMapper();
    JsonNode root = mapper.readTree(Files.readString(FLAGSHIP));
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    assertThat(objects).hasSizeGreaterThan(50);
    for (ObjectNode object : objects) {
      object.put("zzzzzz", 1);
      String text = mapper.writeValueAsString(root);
      assertThat(problems(text)).as("%s", object).isNotEmpty();
      object.remove("zzzzzz");
    }
  }

  @Test
  void everyPropertySaysWhatItIs() {
    JsonNode schema = new JsonMapper().readTree(ScenarioSchema.json());
    List<String> silent = new ArrayList<>();
    silent(schema, "", silent);
    assertThat(silent).isEmpty();
  }

  private static boolean refused(String scenario) {
    try {
      ScenarioReader.read("broken.json", scenario);
      return false;
    } catch (ScenarioException e) {
      return true;
    }
  }

  /** All objects but budgets, whose keys are ids. */
  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
      object
          .properties()
          .forEach(
              property -> {
                if (!property.getKey().equals("budget")) {
                  collect(property.getValue(), objects);
                }
              });
    } else {
      node.forEach(child -> collect(child, objects));
    }
  }

  /** Properties without a description, those of conditions aside. */
  private static void silent(JsonNode node, String at, List<String> silent) {
    JsonNode properties = node.get("properties");
    boolean condition = at.endsWith("/if") || at.endsWith("/then") || at.endsWith("/else");
    if (properties != null && properties.isObject() && !condition) {
      properties
          .properties()
          .forEach(
              property -> {
                if (!property.getValue().has("description")) {
                  silent.add(at + "/" + property.getKey());
                }
              });
    }
    if (node.isObject()) {
      node.properties().forEach(e -> silent(e.getValue(), at + "/" + e.getKey(), silent));
    } else if (node.isArray()) {
      node.forEach(child -> silent(child, at, silent));
    }
  }
}
