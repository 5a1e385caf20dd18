package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.CatalogueEntry.Kind;
import io.github.entas.evidence.CatalogueStudy.Role;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  @Test
  void thereIsAnEntryForEveryKindOfProgram() {
    assertThat(CATALOGUE.ids())
        .containsExactly(
            "business-capital",
            "capital-training-coaching",
            "microcredit",
            "entrepreneurship-training",
            "personal-initiative-training",
            "vocational-training",
            "graduation",
            "cash-transfer",
            "food-voucher",
            "self-help-groups",
            "community-driven-development",
            "better-data",
            "cards-and-transparency",
            "collaboration");
    assertThat(CATALOGUE.entries())
        .allSatisfy(entry -> assertThat(entry.numbers()).isNotEmpty())
        .allSatisfy(entry -> assertThat(entry.reason()).endsWith("."));
  }

  @Test
  void everyEntryButCollaborationHasStudies() {
    assertThat(CATALOGUE.entries())
        .filteredOn(entry -> entry.studies().isEmpty())
        .extracting(CatalogueEntry::id)
        .containsExactly("collaboration");
    assertThat(CATALOGUE.entry("collaboration").evidenceClass()).isEqualTo(EvidenceClass.NO_STUDY);
  }

  /** Mean and sd after the discount, as they were judged. */
  @ParameterizedTest
  @CsvSource({
    "business-capital, 0.0646, 0.060",
    "capital-training-coaching, 0.096, 0.070",
    "entrepreneurship-training, 0.0204, 0.025",
    "personal-initiative-training, 0.0452, 0.040",
    "vocational-training, 0.0196, 0.035",
    "graduation, 0.0602, 0.050",
    "self-help-groups, 0.0099, 0.025",
    "community-driven-development, 0.015, 0.025"
  })
  void aJudgedSpreadIsThatAfterTheDiscount(String id, double mean, double sd) {
    CatalogueEntry entry = CATALOGUE.entry(id);
    LogPoints expected = entry.expected().orElseThrow();

    assertThat(expected.value()).isCloseTo(mean, within(1e-12));
    assertThat(expected.standardError()).isCloseTo(sd, within(1e-12));
    assertThat(entry.pooled()).isNull();
  }

  @Test
  void microcreditIsPooledFromItsTrials() {
    CatalogueEntry entry = CATALOGUE.entry("microcredit");
    PooledEffect pooled = Objects.requireNonNull(entry.pooled());
    Distribution effect = entry.logPoints().orElseThrow();

    assertThat(pooled.studies().count()).isEqualTo(5);
    // By adaptive quadrature over τ, scipy 1.17.1, to 1e-13.
    assertThat(pooled.estimate()).isCloseTo(0.013819436588722044, within(1e-14));
    assertThat(pooled.standardError()).isCloseTo(0.02236809186645036, within(1e-13));
    assertThat(pooled.tau()).isCloseTo(0.027419887974452693, within(1e-13));
    assertThat(effect.mean()).isCloseTo(pooled.estimate(), within(1e-15));
    // Twelve normals in place of all: 0.0011 off.
    assertThat(1 - effect.cdf(0)).isCloseTo(0.7172613324117498, within(0.002));
    assertThat(pooled.weights().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
    assertThat(entry.includesTakeUp()).isTrue();
  }

  @Test
  void studiesAreConvertedOrTheReasonIsGiven() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      for (CatalogueStudy study : entry.studies()) {
        boolean converted = study.logPoints() != null;
        assertThat(converted || study.note().matches("no effect size|not converted: .+"))
            .as(entry.id() + " " + study.study().id())
            .isTrue();
      }
    }
    assertThat(study("business-capital", "yop_4y").logPoints())
        .isEqualTo(new LogPoints(Math.log1p(0.38 * 0.5 * 0.8), null));
    assertThat(study("microcredit", "kur_income").logPoints())
        .satisfies(
            effect -> assertThat(effect.value()).isCloseTo(Math.log1p(0.2304), within(1e-12)));
    assertThat(study("food-voucher", "bpnt_poverty").note())
        .isEqualTo(
            "not converted: a change of the headcount is what follows, not what goes in: a target");
    assertThat(study("business-capital", "kube_psm").note()).isEqualTo("no effect size");
  }

  @Test
  void whatWasNotSeenInItsSourceIsMarked() {
    assertThat(CATALOGUE.entry("graduation").unverified()).containsExactly("grad6_cons");
    assertThat(CATALOGUE.entry("business-capital").unverified()).isEmpty();
    assertThat(CATALOGUE.entry("self-help-groups").unverified()).containsExactly("nrlm_income");
    assertThat(CATALOGUE.entry("vocational-training").unverified()).containsExactly("mck2017_earn");
    assertThat(study("entrepreneurship-training", "mck2021_profit").study().context().verified())
        .isFalse();
  }

  @Test
  void aDiscountIsThatOfItsClassOrSaysWhyNot() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      entry
          .number(CatalogueEntry.DISCOUNT)
          .ifPresent(
              number -> {
                boolean ofClass = number.value().equals(entry.evidenceClass().discount());
                assertThat(number.provenance().source().equals("as its class"))
                    .as(entry.id())
                    .isEqualTo(ofClass);
                assertThat(number.provenance().status()).isEqualTo(Provenance.Status.ASSUMPTION);
              });
      assertThat(entry.discount().isPresent()).isEqualTo(entry.kind() == Kind.UPLIFT);
    }
  }

  @Test
  void interactionsAreOfEntriesThereAre() {
    assertThat(CATALOGUE.interactions())
        .hasSize(8)
        .allSatisfy(
            pair ->
                assertThat(List.of(CATALOGUE.entry(pair.first()), CATALOGUE.entry(pair.second())))
                    .allMatch(entry -> entry.kind() != Kind.ENABLER));
    assertThat(CATALOGUE.interaction("business-capital+entrepreneurship-training"))
        .hasValueSatisfying(pair -> assertThat(pair.logPoints().mean()).isEqualTo(0.02));
    assertThat(CATALOGUE.interaction("a+b")).isEmpty();
  }

  /** For independent factors Var(XY) = E(X²)E(Y²) − (EX·EY)². */
  @Test
  void theDiscountIsPartOfTheSpread() {
    CatalogueEntry entry = CATALOGUE.entry("graduation");
    Distribution effect = entry.logPoints().orElseThrow();
    Distribution discount = entry.discount().orElseThrow();

    double squares = secondMoment(effect) * secondMoment(discount);
    double mean = effect.mean() * discount.mean();
    assertThat(entry.expected().orElseThrow().standardError())
        .isCloseTo(Math.sqrt(squares - mean * mean), within(1e-12));
    assertThat(CATALOGUE.entry("cash-transfer").expected()).isEmpty();
  }

  @Test
  void aJudgmentCanBeHeldAgainstItsStudies() {
    double pair = Math.log1p(0.11) + Math.log1p(0.12) + Math.log1p(0.05);

    assertThat(CATALOGUE.entry("graduation").meanOfStudies().orElseThrow())
        .isCloseTo(pair / 3, within(1e-12));
    assertThat(CATALOGUE.entry("collaboration").meanOfStudies()).isEmpty();
  }

  @Test
  void onlyPooledStudiesArePooled() {
    assertThat(CATALOGUE.entries())
        .allSatisfy(
            entry ->
                assertThat(entry.studies().stream().anyMatch(s -> s.role() == Role.POOLED))
                    .isEqualTo(entry.pooled() != null));
  }

  @Test
  void anUnknownEntryIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> CATALOGUE.entry("bussiness-capital"))
        .hasMessageStartingWith("the id must be one of the catalogue's, business-capital, ")
        .hasMessageEndingWith("\"bussiness-capital\"\nMaybe \"business-capital\" was meant.");
    assertThat(CATALOGUE.find("none")).isEmpty();
  }

  @Test
  void discountsOfClassesAreThoseDocumented() {
    assertThat(EvidenceClass.TRIAL_AT_SCALE.discount()).isEqualTo(BetaDistribution.of(0.9, 0.07));
    assertThat(EvidenceClass.SEVERAL_TRIALS.discount()).isEqualTo(BetaDistribution.of(0.7, 0.12));
    assertThat(EvidenceClass.FEW_TRIALS.discount()).isEqualTo(BetaDistribution.of(0.6, 0.15));
    assertThat(EvidenceClass.SINGLE_TRIAL.discount()).isEqualTo(BetaDistribution.of(0.4, 0.15));
    assertThat(EvidenceClass.NOT_RANDOMIZED.discount()).isEqualTo(BetaDistribution.of(0.3, 0.15));
    assertThat(EvidenceClass.NO_COMPARISON.discount()).isEqualTo(Distribution.constant(0));
    assertThat(EvidenceClass.NO_STUDY.discount()).isEqualTo(Distribution.constant(1));
  }

  private static CatalogueStudy study(String entry, String id) {
    return CATALOGUE.entry(entry).studies().stream()
        .filter(study -> study.study().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double secondMoment(Distribution distribution) {
    return distribution.mean() * distribution.mean() + distribution.sd() * distribution.sd();
  }
}
