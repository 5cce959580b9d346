package dev.signalbox.bot.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
          + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
          + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

  @Test
  void it_is_the_one_that_slack_documents() {
    assertThat(new Signature("8f742231b10e8888abcd99yyyzzz85a5").of("1531420618", BODY))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\":\"SECRET\"}",
        "token=SECRET&x=1",
        "http://127.0.0.1:1/sandbox/hooks/SECRET",
        "response_url=http%3A%2F%2F127.0.0.1%3A1%2Fsandbox%2Fhooks%2FSECRET",
        "jdbc:mysql://root:SECRET@host/db",
        "xoxb-1-SECRET",
        "glpat-0123456789SECRET",
        "-----BEGIN RSA PRIVATE KEY-----\nSECRET\n-----END RSA PRIVATE KEY-----",
      })
  void what_is_shown_of_the_wire_has_no_secrets(String sent) {
    assertThat(Mask.over(sent)).doesNotContain("SECRET").contains("•••");
  }
}
