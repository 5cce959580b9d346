package dev.signalbox.integrations.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key AKIAIOSFODNN7EXAMPLE.|key [secret removed].",
        "key=ASIAY34FZKBOKMUTVV7A|key=[secret removed]",
        "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG|aws_secret_access_key = [secret removed]",
        "use glpat-Zx9_k2LmN4pQr6sT8uVw now|use [secret removed] now",
        "ghp_16C7e42F292c6912E7710c838347Ae178B4a|[secret removed]",
        "github_pat_11ABCDEFG0_abcdef|[secret removed]",
        "xoxb-17653672481-19874698323-pdFZ|[secret removed]",
        "xoxe.xoxp-1-Mi0yLTE3NjU|[secret removed]",
        "xapp-1-A0123-456-abcdef|[secret removed]",
        "pul-0123456789abcdef0123456789abcdef01234567|[secret removed]",
        "Authorization: Bearer abc123def456|Authorization: Bearer [secret removed]",
        "Authorization: Basic dXNlcjpwYXNz|Authorization: Basic [secret removed]",
        "https://me:pa55@host/x|https://[secret removed]@host/x",
        "https://hooks.slack.com/services/T0/B0/abcd|https://hooks.slack.com/[secret removed]",
        "jdbc:mysql://root:toor@db:3306/x|jdbc:mysql://[secret removed]@db:3306/x"
      })
  void a_secret_is_taken_out_and_the_rest_stays(String text, String clean) {
    assertThat(Redaction.text(text)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gigadb-website v4.3.4 in ap-east-1",
        "the bearer certificates of the fleet",
        "global-accelerator, glance-over-it",
        "https://example.org/?mail=a@b.org",
        "ask @ops or mail a@b.org",
        "arn:aws:iam::123456789012:role/deploy"
      })
  void what_is_no_secret_stays(String text) {
    assertThat(Redaction.text(text)).isEqualTo(text);
  }

  @Test
  void a_key_file_goes_whole_even_when_its_end_is_cut_off() {
    assertThat(Redaction.text("a -----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb\nnNza"))
        .isEqualTo("a [secret removed]");
  }

  @Test
  void a_secret_that_lies_across_spans_is_found() {
    var words = Words.of("Authorization: Bearer ").code("abc123def456").and(" was sent");
    assertThat(BlockKit.message(Message.of(words)).text())
        .isEqualTo("Authorization: Bearer `[secret removed]` was sent");
  }
}
