package io.github.entas.io;

import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Profile;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Targeting;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import java.util.List;

/** Writes programs and their interactions. */
record ProgramJson(JsonFields fields) {

  /** Writes one value. */
  void program(Program program) {
    fields.object(() -> properties(program));
  }

  /** Writes one value. */
  void interaction(Interaction interaction) {
    fields.object(
        () -> {
          fields.ids("programs", List.of(interaction.first(), interaction.second()));
          fields.distribution("logPoints", interaction.logPoints());
        });
  }

  private void properties(Program program) {
    fields.text("id", program.id());
    fields.text("name", program.name());
    Integer startYear = program.startYear();
    if (startYear != null) {
      fields.whole("startYear", startYear);
    }
    fields.ids("cohorts", program.cohorts());
    fields.object("targeting", () -> targeting(program.targeting()));
    fields.distribution("takeUp", program.takeUp());
    fields.object("cost", () -> cost(program.cost()));
    fields.numberIfGiven("capacityPerYear", program.capacityPerYear());
    fields.numberIfGiven("householdSize", program.householdSize());
    Uplift uplift = program.uplift();
    if (uplift != null) {
      fields.object("uplift", () -> uplift(uplift));
    }
    Transfer transfer = program.transfer();
    if (transfer != null) {
      fields.object("transfer", () -> transfer(transfer));
    }
  }

  private void targeting(Targeting targeting) {
    if (targeting instanceof ProxyMeans test) {
      fields.text("type", "proxyMeans");
      fields.number("eligibleShare", test.eligibleShare());
      fields.number("accuracy", test.accuracy());
      fields.whole("refreshYears", test.refreshYears());
    } else if (targeting instanceof ErrorRates registry) {
      fields.text("type", "errorRates");
      fields.number("exclusionError", registry.exclusionError());
      fields.number("inclusionError", registry.inclusionError());
      fields.number("reach", registry.reach());
      fields.whole("refreshYears", registry.refreshYears());
    } else {
      fields.text("type", "universal");
    }
  }

  private void cost(Cost cost) {
    fields.distribution("perHousehold", cost.perHousehold());
    fields.whole("activeYears", cost.activeYears());
    fields.number("fixedPerYear", cost.fixedPerYear());
  }

  private void uplift(Uplift uplift) {
    fields.distribution("logPoints", uplift.logPoints());
    fields.distribution("discount", uplift.discount());
    fields.number("responderShare", uplift.responderShare());
    fields.object("profile", () -> profile(uplift.profile()));
    fields.numberIfGiven("saturation", uplift.saturation());
    fields.number("spillover", uplift.spillover());
  }

  private void profile(Profile profile) {
    if (profile instanceof YearlyProfile yearly) {
      fields.numbers("byYear", yearly.byYear());
    } else if (profile instanceof DecayProfile decay) {
      fields.number("rampYears", decay.rampYears());
      fields.number("permanentShare", decay.permanentShare());
      fields.numberIfFinite("halfLifeYears", decay.halfLifeYears());
    }
  }

  private void transfer(Transfer transfer) {
    fields.distribution("perPersonPerMonth", transfer.perPersonPerMonth());
    fields.distribution("deliveredShare", transfer.deliveredShare());
    fields.distribution("consumedShare", transfer.consumedShare());
    fields.truth("indexed", transfer.indexed());
  }
}
