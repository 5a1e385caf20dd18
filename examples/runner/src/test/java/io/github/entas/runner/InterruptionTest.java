package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptionTest {

  @Test
  void stoppingCancelsTheRunAndWaitsForTheEndOfTheCommand() {
    Interruption interruption = Interruption.watched();
    assertThat(interruption.token().isCanceled()).isFalse();
    Thread command =
        new Thread(
            () -> {
              while (!interruption.token().isCanceled()) {
                Thread.onSpinWait();
              }
              interruption.close();
            });
    command.start();
    assertThat(interruption.stopAndWait()).isTrue();
    assertThat(interruption.token().isCanceled()).isTrue();
  }

  @Test
  void commandThatEndsByItselfIsNotCanceled() {
    Interruption interruption = Interruption.watched();
    interruption.close();
    assertThat(interruption.token().isCanceled()).isFalse();
  }
}
