package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.sandbox.Exhibit;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The first documents of each database, for people to look at. */
@Singleton
final class Drawers implements Exhibit {
  private static final int MOST = 30;
  private final World world;

  Drawers(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Documents";
  }

  @Override
  public List<String> heads() {
    return List.of("database", "document", "type", "schema", "revision");
  }

  @Override
  public List<List<String>> rows() {
    return world.see(
        things ->
            things.all(Cabinet.DATABASE, "").stream()
                .map(it -> new Cabinet(things, new ConnectionName(it.key())))
                .flatMap(
                    cabinet ->
                        Shelf.page(cabinet, Optional.empty(), MOST).documents().stream()
                            .map(it -> row(cabinet, it)))
                .toList());
  }

  private static List<String> row(Cabinet cabinet, Document document) {
    return List.of(
        cabinet.name().value(),
        document.id().value(),
        document.type().orElse(""),
        document.schemaVersion().orElse(""),
        document.revision().map(Revision::value).orElse(""));
  }

  @Override
  public int place() {
    return 7;
  }
}
