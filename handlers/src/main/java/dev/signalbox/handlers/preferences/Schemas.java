package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Walk;
import jakarta.inject.Singleton;
import java.util.List;

/** Looks which schema users have where changes begin to climb. */
@Singleton
final class Schemas {
  private final Databases databases;
  private final Walk walk;

  Schemas(Databases databases, Walk walk) {
    this.databases = databases;
    this.walk = walk;
  }

  Asked<Schema> usual(Errand errand) {
    return databases.climbing(errand).map(List::getFirst).then(this::usual);
  }

  Asked<Schema> usual(Database in) {
    return walk.census(in.on()).map(Schema::of);
  }
}
