package dev.signalbox.integrations.source.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.TermsOverHttp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GitlabTermsTest extends TermsOverHttp {
  private static final String TOKEN =
      "{\"id\":7,\"active\":true,\"scopes\":[\"api\",\"read_user\"],\"expires_at\":%s}";

  @Override
  protected KeyTerms terms() {
    return new GitlabTerms(http());
  }

  @Override
  protected Connection on() {
    return new Connection.Gitlab(reach(), Optional.empty(), Optional.empty());
  }

  @Override
  protected Optional<Set<String>> rights() {
    return Optional.of(Set.of("api", "read_user"));
  }

  @Override
  protected void ends(Optional<Instant> end) {
    answers(
        200,
        TOKEN.formatted(
            end.map(it -> "\"%s\"".formatted(it.toString().split("T", 2)[0])).orElse("null")));
  }

  @Test
  void an_end_that_is_no_day_is_not_taken_for_none() {
    answers(200, TOKEN.formatted("\"soon\""));
    assertThat(trouble().kind()).isEqualTo(Kind.GARBLED);
  }
}
