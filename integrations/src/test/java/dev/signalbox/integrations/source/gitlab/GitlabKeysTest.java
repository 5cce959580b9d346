package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.identity.KeyholdersContract;
import java.net.URI;
import java.util.Optional;

final class GitlabKeysTest extends KeyholdersContract {
  @Override
  protected Keyholders keyholders(Http http) {
    return new GitlabKeys(http);
  }

  @Override
  protected Connection.Gitlab on(URI url) {
    Reach reach =
        new Reach(
            new ConnectionName("gitlab"),
            url,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Connection.Gitlab(reach, Optional.of("ops-bot"), Optional.empty());
  }

  @Override
  protected String good() {
    return "{\"id\":1,\"username\":\"ops-bot\"}";
  }

  @Override
  protected String holder() {
    return "ops-bot";
  }
}
