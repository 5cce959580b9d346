package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.testing.Databases;
import java.util.Map;
import java.util.Optional;

final class WorldOnPostgresTest extends WorldContract {
  private final Map<String, Object> database = Databases.POSTGRES.fresh();

  @Override
  WorldAccess access() {
    String url = String.valueOf(database.get("datasources.default.url"));
    return new WorldAccess(
        url + (url.contains("?") ? "&" : "?") + "currentSchema=world",
        "postgres",
        Optional.of(new Secret("")),
        1);
  }
}
