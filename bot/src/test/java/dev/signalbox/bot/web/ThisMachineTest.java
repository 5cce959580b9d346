package dev.signalbox.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThisMachineTest {
  @ParameterizedTest
  @CsvSource({
    "localhost:8080, http://localhost:8080, true",
    "127.0.0.1, http://localhost:8080, true",
    "[::1]:8080, , true",
    "localhost, , true",
    "signalbox.example.org, , false",
    "localhost.example.org, , false",
    "user@localhost, , false",
    "localhost/x, , false",
    "localhost:8080, https://example.org, false",
    "localhost:8080, null, false",
    "localhost:8080, http://localhost.example.org, false"
  })
  void only_this_machines_own_names_are_its_own(String host, String origin, boolean ours) {
    MutableHttpRequest<?> request = HttpRequest.GET("/sandbox").header("Host", host);
    if (origin != null) {
      request.header("Origin", origin);
    }
    assertThat(ThisMachine.isMeantBy(request.getHeaders())).isEqualTo(ours);
  }

  @Test
  void a_request_to_nobody_is_not_to_us() {
    assertThat(ThisMachine.isMeantBy(HttpRequest.GET("/sandbox").getHeaders())).isFalse();
  }
}
