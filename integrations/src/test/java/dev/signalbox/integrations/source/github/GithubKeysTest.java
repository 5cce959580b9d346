package dev.signalbox.integrations.source.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.identity.KeyholdersContract;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GithubKeysTest extends KeyholdersContract {
  @Override
  protected Keyholders keyholders(Http http) {
    return new GithubKeys(http);
  }

  @Override
  protected Connection on(URI url) {
    return new Connection.Github(
        new Reach(
            new ConnectionName("github"),
            url,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  protected String good() {
    return "{\"login\":\"gigadb-bot\"}";
  }

  @Override
  protected String holder() {
    return "gigadb-bot";
  }

  @Test
  void a_key_of_an_app_is_nobodys_and_good_all_the_same() {
    answers(403, "{\"message\":\"Resource not accessible by integration\"}");
    answers(200, "{\"resources\":{}}");
    assertThat(whose()).isEqualTo(new Asked.Told<>("an app"));
  }
}
