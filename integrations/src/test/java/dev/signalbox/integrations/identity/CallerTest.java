package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallerTest {
  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::111111111111:user/Gigadb, arn:aws:iam::111111111111:user/Gigadb, true",
    "arn:aws:iam::111111111111:user/Gigadb, arn:aws:iam::222222222222:user/Gigadb, false",
    "arn:aws:iam::111111111111:user/Gigadb, arn:aws:iam::111111111111:user/GigadbAlt, false",
    "arn:aws:sts::111111111111:assumed-role/Ops/signalbox, arn:aws:iam::111111111111:role/Ops,"
        + " true",
    "arn:aws:sts::111111111111:assumed-role/Ops/me, arn:aws:iam::111111111111:role/team/Ops, true",
    "arn:aws:sts::111111111111:assumed-role/Ops/me, arn:aws:iam::222222222222:role/Ops, false",
    "arn:aws:sts::111111111111:assumed-role/Ops/me, arn:aws:iam::111111111111:role/Op, false",
    "arn:aws:iam::111111111111:user/Ops, arn:aws:iam::111111111111:role/Ops, false"
  })
  void a_caller_is_the_one_that_is_expected_or_is_not(String arn, String expected, boolean is) {
    assertThat(new Caller("111111111111", arn, "AIDA").is(expected)).isEqualTo(is);
  }
}
