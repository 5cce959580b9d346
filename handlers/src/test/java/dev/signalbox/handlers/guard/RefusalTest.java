package dev.signalbox.handlers.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  private static final String STORED =
      """
      UNKNOWN_PERSON NOT_IN_GROUP GROUP_UNKNOWN WRONG_CHANNEL LOOKS_ONLY_HERE NO_SUCH_ESTATE
      NOT_BUILT_YET NO_SUCH_RUN NOT_UNDERSTOOD ALREADY_DECIDED CHANGED STALE_PLAN WRONG_MESSAGE
      OWN_REQUEST NOBODY_CAN_APPROVE NOTHING_BEHIND_IT INTERLOCK RESERVED LOCK_BROKEN LOCKED
      EMBARGO EMERGENCY_STOP ROLES_DISAGREE NOT_ADOPTED UNKNOWN_FACT DATABASE_AWAY FILE_NOT_TAKEN
      FILE_NOT_READ
      """;

  @Test
  void a_name_that_has_been_stored_is_never_renamed() {
    assertThat(Refusal.names()).contains(STORED.strip().split("\\s+"));
  }

  @ParameterizedTest
  @EnumSource
  void each_says_what_it_means_and_what_lets_one_through(Refusal refusal) {
    assertThat(refusal.means()).isNotBlank().doesNotEndWith(".");
    assertThat(refusal.passes()).isNotBlank().doesNotEndWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_IN_GROUP", "not_in_group", "Not-In-Group"})
  void it_is_found_however_it_is_typed(String typed) {
    assertThat(Refusal.named(typed)).contains(Refusal.NOT_IN_GROUP);
  }

  @Test
  void what_is_no_refusal_is_none() {
    assertThat(Refusal.named("abcdef")).isEmpty();
  }
}
