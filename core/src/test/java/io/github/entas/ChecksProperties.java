package io.github.entas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ChecksProperties {

  @Property(seed = "1")
  void everyNumberInTheUnitIntervalIsAShare(@ForAll @DoubleRange(min = 0, max = 1) double value) {
    assertThat(new Checks().share("/share", value).passed()).isTrue();
  }
}
