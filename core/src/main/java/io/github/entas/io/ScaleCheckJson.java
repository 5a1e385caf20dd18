package io.github.entas.io;

import io.github.entas.analysis.PerfectTransfer;
import io.github.entas.analysis.ScaleCheck;

/** Writes how large a strategy is beside what its target needs. */
record ScaleCheckJson(JsonFields fields) {

  /** Writes the properties of the object that is open. */
  void write(ScaleCheck scale) {
    fields.number("netExitsNeeded", scale.netExitsNeeded());
    fields.number("householdsEnrolled", scale.householdsEnrolled());
    fields.number("personsEnrolled", scale.personsEnrolled());
    fields.number("responders", scale.responders());
    fields.number("cityBudget", scale.cityBudget());
    fields.number("citySpent", scale.citySpent());
    fields.object("perfectTransfer", () -> perfectTransfer(scale.perfectTransfer()));
    fields.list("referenceClass", scale.referenceClass(), new ReferenceClassJson(fields)::write);
  }

  private void perfectTransfer(PerfectTransfer ceiling) {
    fields.number("money", ceiling.money());
    fields.number("persons", ceiling.persons());
    fields.number("headcount", ceiling.headcount());
    fields.number("moneyForAll", ceiling.moneyForAll());
  }
}
