package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyPathTest {

  private static final String OUTSIDE = "must stay inside the folder of the file that names it: ";
  private static final String MAYBE =
      "\nMaybe copy the survey into that folder, or allow files outside.";

  @TempDir private Path directory;
  private Path folder;
  private Path inside;
  private Path outside;

  @BeforeEach
  void makeFiles() throws IOException {
    folder = Files.createDirectories(directory.toRealPath().resolve("scenarios"));
    Files.createDirectory(folder.resolve("data"));
    inside = Files.writeString(folder.resolve("data/survey.csv"), "x");
    outside = Files.writeString(folder.resolveSibling("secret.csv"), "x");
    Files.createDirectory(folder.resolveSibling("scenarios-private"));
    Files.writeString(folder.resolveSibling("scenarios-private/s.csv"), "x");
  }

  @Test
  void pathIsRelativeToTheFolder() {
    assertThat(SurveyPath.resolve(folder, "data/survey.csv", false)).isEqualTo(inside);
    assertThat(SurveyPath.resolve(folder, "data/../data/./survey.csv", false)).isEqualTo(inside);
    assertThat(SurveyPath.resolve(folder, "../scenarios/data/survey.csv", false)).isEqualTo(inside);
    assertThat(SurveyPath.resolve(folder, inside.toString(), false)).isEqualTo(inside);
  }

  @Test
  void pathsThatLeaveTheFolderAreRefused() {
    for (String given :
        new String[] {
          "../secret.csv", outside.toString(), "data/../../secret.csv", "../scenarios-private/s.csv"
        }) {
      refused(given, OUTSIDE + '"' + given + '"' + MAYBE);
    }
  }

  @Test
  void whetherAFileOutsideIsThereIsNotTold() {
    refused("../absent.csv", OUTSIDE + "\"../absent.csv\"" + MAYBE);
  }

  @Test
  void linksThatLeaveTheFolderAreRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.csv"), outside);
    refused("link.csv", OUTSIDE + "\"link.csv\"" + MAYBE);
    Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
    refused("up/secret.csv", OUTSIDE + "\"up/secret.csv\"" + MAYBE);
  }

  @Test
  void linksInsideAndALinkedFolderAreFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("near.csv"), inside);
    assertThat(SurveyPath.resolve(folder, "near.csv", false)).isEqualTo(inside);
    Path linked = Files.createSymbolicLink(directory.resolve("linked"), folder);
    assertThat(SurveyPath.resolve(linked, "data/survey.csv", false)).isEqualTo(inside);
  }

  @Test
  void pathsOutsideCanBeAllowed() throws IOException {
    assertThat(SurveyPath.resolve(folder, "../secret.csv", true)).isEqualTo(outside);
    assertThat(SurveyPath.resolve(folder, outside.toString(), true)).isEqualTo(outside);
    Files.createSymbolicLink(folder.resolve("link.csv"), outside);
    assertThat(SurveyPath.resolve(folder, "link.csv", true)).isEqualTo(outside);
  }

  @Test
  void whatIsNoFileIsRefused() {
    refused("absent.csv", "must name a file that is there: \"absent.csv\"");
    refused("data", "must name a file: \"data\"");
    refused(".", "must name a file: \".\"");
    refused(" ", "must name a file: \" \"");
    refused("a\0b", "must be a path: \"a\0b\"");
  }

  private void refused(String given, String message) {
    assertThatThrownBy(() -> SurveyPath.resolve(folder, given, false))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> assertThat(e.violations()).singleElement().matches(v -> v.path().isEmpty()))
        .hasMessage(message);
  }
}
