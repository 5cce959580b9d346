package dev.signalbox.integrations.dns.cloudflare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.identity.KeyholdersContract;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CloudflareKeysTest extends KeyholdersContract {
  private static final String NOT_A_USERS =
      "{\"success\":false,\"errors\":[{\"code\":1000,\"message\":\"Invalid API Token\"}]}";

  @Override
  protected Keyholders keyholders(Http http) {
    return new CloudflareKeys(http);
  }

  @Override
  protected Connection on(URI url) {
    return new Connection.Cloudflare(
        new Reach(
            new ConnectionName("cloudflare"),
            url,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  protected String good() {
    return "{\"success\":true,\"errors\":[],\"result\":{\"id\":\"ed17\",\"status\":\"active\"}}";
  }

  @Override
  protected String holder() {
    return "a token of a user";
  }

  @Test
  void a_token_of_an_account_is_good_where_it_opens_zones() {
    answers(401, NOT_A_USERS);
    answers(200, "{\"success\":true,\"errors\":[],\"result\":[]}");
    assertThat(whose()).isEqualTo(new Asked.Told<>("a token of an account"));
    answers(401, NOT_A_USERS);
    answers(403, NOT_A_USERS);
    assertThat(trouble().kind()).isEqualTo(Kind.KEY);
  }

  @Test
  void a_token_that_was_switched_off_is_not_good() {
    answers(200, good().replace("active", "disabled"));
    answers(403, NOT_A_USERS);
    assertThat(trouble().why()).isEqualTo("the token is disabled");
  }
}
