package dev.signalbox.config.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LooksLikeSecretTest {
  // Written in two halves, so that nobody's scanner takes this file for a leak.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an AWS access key id | AKIA   | IOSFODNN7EXAMPLE
          an AWS access key id | id=ASIA | IOSFODNN7EXAMPLE rest
          a GitLab token       | glpat- | x1yZ_abcdefghij-klmn
          a GitHub token       | ghp_   | abcdefghijklmnopqrstuvwxyz0123456789
          a GitHub token       | github_pat_ | 11ABCDEFG0abcdefghijkl_mnop
          a Pulumi access token | pul-  | 0123456789abcdef0123456789abcdef01234567
          a Slack token        | xoxb-  | 123456789012-abcdefghij
          a Slack token        | xapp-  | 1-A0123456-7890-abcdef
          a Slack webhook      | https://hooks.slack.com/serv | ices/T000/B000/abcdEFGH
          a private key        | -----BEGIN RSA PRIV | ATE KEY-----
          a private key        | -----BEGIN PRIV | ATE KEY-----
          a JSON web token     | eyJhbGciOiJIUzI1NiJ9. | eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc-def
          a password in a URL  | https://ada: | letmein@example.org/x
          a password in a URL  | jdbc:mysql://ada: | letmein@db/pulumi
          a password in a URL  | jdbc:mysql://db/pulumi?user=ada&pass | word=letmein
          """)
  void a_pasted_credential_is_named(String what, String first, String second) {
    assertThat(LooksLikeSecret.in(first + second)).contains(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret:hk-aws",
        "https://gitlab.com/api/v4",
        "ssh://ops@rake.dev.gpii.net",
        "https://couch.example.org:5984/gpii",
        "arn:aws:iam::111111111111:user/Gigadb",
        "/search/new?keyword=genome",
        "mail:ops@",
        "telephone:on-call",
        "vault:ppc/{for}/token",
        "8f742231b10e8888abcd99yyyzzz85a5",
        "-----BEGIN CERTIFICATE-----",
        "AKIAshort",
        "https://example.org/?token=${token}",
        "Is ${release} good on ${standby}? ${steps.same-data.summary}"
      })
  void ordinary_words_are_left_alone(String text) {
    assertThat(LooksLikeSecret.in(text)).isEmpty();
  }

  @Test
  void the_complaint_says_where_secrets_belong() {
    assertThat(LooksLikeSecret.complaint("AKIA" + "IOSFODNN7EXAMPLE"))
        .contains(
            "this looks like an AWS access key id; keep it in the secret store and write"
                + " secret:NAME");
  }
}
