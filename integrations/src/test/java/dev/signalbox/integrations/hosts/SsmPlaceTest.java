package dev.signalbox.integrations.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.Asked;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SsmPlaceTest {
  private static Asked<Connection.Aws> account(String url, String region) {
    Reach reach =
        new Reach(
            new ConnectionName("hk-ssm"),
            URI.create(url),
            Optional.of(new SecretName("hk-aws")),
            Optional.of("centos"),
            Optional.empty());
    Optional<String> named = Optional.of(region).filter(it -> !it.isEmpty());
    return new SsmPlace(new Connection.Ssm(reach, named, "i-0abc")).account("looking");
  }

  @ParameterizedTest
  @CsvSource({
    "https://ssm.ap-east-1.amazonaws.com, '', ap-east-1, https://amazonaws.com",
    "https://ssm.ap-east-1.amazonaws.com, eu-west-1, eu-west-1, https://amazonaws.com",
    "https://ssm.internal:8443, eu-west-1, eu-west-1, https://ssm.internal:8443",
    "http://127.0.0.1:4566, '', us-east-1, http://127.0.0.1:4566"
  })
  void a_region_is_named_or_stands_in_the_address_and_a_stand_in_needs_none(
      String url, String region, String expected, String at) {
    assertThat(account(url, region))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told ->
                assertThat((Connection.Aws) told.value())
                    .returns(expected, Connection.Aws::region)
                    .returns(URI.create(at), aws -> aws.reach().url()));
  }

  @Test
  void without_a_region_nothing_is_sent_to_just_any() {
    assertThat(account("https://ssm.internal", ""))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble().says())
                    .isEqualTo("looking: hk-ssm names no region: add one"));
  }
}
