package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Desk;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.FileText;
import dev.signalbox.integrations.source.Host.Put;
import dev.signalbox.integrations.source.SourceFile;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/** Files there, known by the commit that changed them last. */
final class Files {
  private static final String REPOSITORY = "repository";
  private static final String MARK = "last_commit_id";
  private static final int IN_THE_WAY = 400;
  private final Desk desk;

  Files(Desk desk) {
    this.desk = desk;
  }

  Asked<Optional<SourceFile>> file(Errand errand, String at, String path) {
    return desk.find(errand, Place.of(errand.in(), REPOSITORY, "files", path).with("ref", at))
        .then(
            found ->
                found
                    .map(it -> read(errand, at, path, it).map(Optional::of))
                    .orElseGet(
                        () ->
                            desk.absent(
                                errand,
                                Place.of(errand.in(), REPOSITORY, "commits", at),
                                "%s of %s".formatted(at, errand.in()))));
  }

  private static Asked<SourceFile> read(Errand errand, String at, String path, JsonNode file) {
    String link = Place.page(errand.in(), at, path);
    return FileText.of(file)
        .flatMap(text -> Json.text(file, MARK).map(mark -> new SourceFile(path, text, mark, link)))
        .<Asked<SourceFile>>map(Asked.Told::new)
        .orElseGet(() -> errand.garbled("whole text file"));
  }

  Ordered<Put> put(Errand errand, Edit edit) {
    JsonObject action =
        JsonObject.empty()
            .with("action", edit.was().isPresent() ? "update" : "create")
            .with("file_path", edit.path())
            .with("content", edit.text())
            .with("encoding", "text")
            .maybe(MARK, edit.was().map(Json::text));
    return desk.send(
        errand,
        Request.of(errand.doing(), "POST", Place.of(errand.in(), REPOSITORY, "commits")),
        JsonObject.empty()
            .with("branch", edit.branch())
            .with("commit_message", edit.message())
            .with("actions", List.of(action.tree())),
        it -> Json.text(it, "web_url"),
        IN_THE_WAY);
  }
}
