package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path directory;
  private Path result;

  @BeforeEach
  void simulate() {
    Path scenario = Cli.smallScenario(directory);
    Cli run = Cli.run("simulate", scenario, "--out", directory, "--explain", "capital");
    assertThat(run.exit()).isZero();
    result = directory.resolve("result.json");
  }

  @Test
  void thePageOfAResultIsTheOneWrittenBesideIt() {
    Cli run = Cli.run("report", result);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(directory.resolve("report.html")).content().isEqualToNormalizingNewlines(run.out());
  }

  @Test
  void thePageCanBeInIndonesianAndGoIntoAFile() {
    Path page = directory.resolve("laporan.html");

    Cli run = Cli.run("report", result, "--lang", "id", "--out", page);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(page).content().contains("<html lang=\"id\">", "Jawabannya");
  }

  @Test
  void simulateWritesItInTheLanguageAskedFor() {
    Path other = directory.resolve("id");

    Cli.run("simulate", result, "--out", other, "--lang", "id");

    assertThat(other.resolve("report.html")).content().contains("Jawabannya");
  }

  @Test
  void chartsAreWrittenAsSvgAndAsPixels() throws IOException {
    Path slides = directory.resolve("slides");

    Cli run = Cli.run("report", result, "--svg", slides, "--png", slides);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(slides.resolve("fan.svg")).content().contains("<svg ");
    BufferedImage fan = ImageIO.read(slides.resolve("fan.png").toFile());
    assertThat(fan.getWidth()).isEqualTo(1440);
    assertThat(shades(fan)).isGreaterThan(20);
    assertThat(slides.resolve("contributions.png")).exists();
  }

  @Test
  void theDirectoryOfThePageIsMade() {
    Path page = directory.resolve("for").resolve("people").resolve("report.html");

    assertThat(Cli.run("report", result, "--out", page).exit()).isZero();

    assertThat(page).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void theResultIsNotOverwrittenByItsPage() throws IOException {
    byte[] before = Files.readAllBytes(result);
    Path same = result.resolveSibling(".").resolve(result.getFileName());

    Cli run = Cli.run("report", result, "--out", same);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'--out': must be another file than the result: ");
    assertThat(result).hasBinaryContent(before);
  }

  /** Different colors along the lines of the picture: of an empty one, one. */
  private static long shades(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }

  @Test
  void whatWasEditedIsRefused() throws IOException {
    String text = Files.readString(result);
    Path edited =
        Cli.file(directory, "edited.json", text.replaceFirst("\"spent\" : ", "\"spent\" : 1"));

    Cli run = Cli.run("report", edited);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("/resultSha256", "Maybe the file was changed");
  }

  @Test
  void whatIsNoResultIsRefused() {
    assertThat(Cli.run("report", Cli.smallScenario(directory)).err())
        .contains("/schema must be entas/result/1")
        .contains("entas simulate --out writes it");
    assertThat(Cli.run("report", directory.resolve("none.json")).exit()).isEqualTo(2);
    assertThat(Cli.run("report", result, "--lang", "fr").err()).contains("must be en or id: fr");
    assertThat(Cli.run("report").exit()).isEqualTo(2);
  }
}
