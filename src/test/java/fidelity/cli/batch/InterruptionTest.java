package fidelity.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The user asks for the end once, and it stays asked for.
class InterruptionTest {

  @Test
  void nobodyAsksAtFirst() {
    try (var interruption = Interruption.watch()) {
      assertThat(interruption.requested()).isFalse();
    }
  }

  @Test
  void whatIsAskedForStaysAskedFor() {
    var interruption = Interruption.watch();
    interruption.request();
    assertThat(interruption.requested()).isTrue();
    interruption.close();
    assertThat(interruption.requested()).isTrue();
  }

  @Test
  void anEndThatNobodyAskedForIsNoRequest() {
    var interruption = Interruption.watch();
    interruption.close();
    interruption.close();
    assertThat(interruption.requested()).isFalse();
  }
}
