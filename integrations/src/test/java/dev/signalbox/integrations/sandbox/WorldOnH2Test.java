package dev.signalbox.integrations.sandbox;

import java.util.Optional;
import java.util.UUID;

final class WorldOnH2Test extends WorldContract {
  private final String name = UUID.randomUUID().toString();

  @Override
  WorldAccess access() {
    return new WorldAccess(
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1".formatted(name),
        "sa",
        Optional.empty(),
        1);
  }
}
