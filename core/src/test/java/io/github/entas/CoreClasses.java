package io.github.entas;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The library's compiled classes, read once for all tests of its shape. */
final class CoreClasses {

  static final String ROOT = "io.github.entas";

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private CoreClasses() {}

  /** Whether somebody wrote the class by name: no package-info, lambda or compiler's invention. */
  static boolean isNamedInSource(JavaClass type) {
    return !type.getSimpleName().equals("package-info")
        && !type.isAnonymousClass()
        && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
