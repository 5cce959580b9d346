package dev.signalbox.integrations.dns.cloudflare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.Term;
import dev.signalbox.integrations.identity.TermsOverHttp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CloudflareTermsTest extends TermsOverHttp {
  @Override
  protected KeyTerms terms() {
    return new CloudflareTerms(http());
  }

  @Override
  protected Connection on() {
    return new Connection.Cloudflare(reach());
  }

  @Override
  protected Optional<Set<String>> rights() {
    return Optional.empty();
  }

  @Override
  protected void ends(Optional<Instant> end) {
    answers(
        200,
        "{\"success\":true,\"errors\":[],\"result\":{\"id\":\"ed17\",\"status\":\"active\"%s}}"
            .formatted(end.map(",\"expires_on\":\"%s\""::formatted).orElse("")));
  }

  @Test
  void a_token_of_an_account_that_opens_zones_is_good_and_tells_no_end() {
    answers(401, "{\"success\":false,\"errors\":[{\"code\":1000,\"message\":\"no\"}]}");
    answers(200, "{\"success\":true,\"errors\":[],\"result\":[]}");
    assertThat(terms().of(on()))
        .isEqualTo(new Asked.Told<>(new Term(Optional.empty(), Optional.empty())));
  }
}
