package dev.signalbox.integrations.source.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.Term;
import dev.signalbox.integrations.identity.TermsOverHttp;
import dev.signalbox.integrations.testing.BadDays;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GithubTermsTest extends TermsOverHttp {
  private static final String END_TOLD = "GitHub-Authentication-Token-Expiration";

  @Override
  protected KeyTerms terms() {
    return new GithubTerms(http());
  }

  @Override
  protected Connection on() {
    return new Connection.Github(reach());
  }

  @Override
  protected Optional<Set<String>> rights() {
    return Optional.of(Set.of("repo", "workflow"));
  }

  @Override
  protected void ends(Optional<Instant> end) {
    var answer = BadDays.answer(200, "{}").withHeader("X-OAuth-Scopes", "repo, workflow");
    mock.badDays()
        .next(1)
        .respond(
            end.map(_ -> answer.withHeader(END_TOLD, "2027-01-31 00:00:00 UTC")).orElse(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-31 00:00:00 UTC", "2027-01-31 08:00:00 +0800"})
  void an_end_is_read_with_a_zone_or_with_an_offset_and_fine_keys_tell_no_scopes(String told) {
    mock.badDays().next(1).respond(BadDays.answer(200, "{}").withHeader(END_TOLD, told));
    assertThat(terms().of(on()))
        .isEqualTo(new Asked.Told<>(new Term(Optional.of(END), Optional.empty())));
  }
}
