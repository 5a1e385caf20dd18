package io.github.entas.runner;

import io.github.entas.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The language of pages, and of what a planner reads on the screen. */
final class LanguageOption {

  private static final String OPTION = "--lang";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = OPTION,
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of tables and pages: en (English) or id (Indonesian). Default: en.")
  private String tag = Language.ENGLISH.tag();

  Language language() {
    try {
      return Language.of(tag);
    } catch (IllegalArgumentException e) {
      throw ParameterErrors.invalid(spec, OPTION, "must be en or id: " + tag);
    }
  }

  /** The words of that language. */
  ScreenWords words() {
    return ScreenWords.of(language());
  }
}
