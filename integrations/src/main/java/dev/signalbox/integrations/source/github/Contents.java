package dev.signalbox.integrations.source.github;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Base64;
import java.util.Optional;

/** Files there, known by the marks of their blobs. */
final class Contents {
  private static final String CONTENTS = "contents";
  private static final int ANOTHER_MARK = 409;
  private static final int NO_MARK = 422;
  private final Desk desk;

  Contents(Desk desk) {
    this.desk = desk;
  }

  Asked<Optional<SourceFile>> file(Errand errand, String at, String path) {
    return desk.find(errand, Place.of(errand.in(), CONTENTS, path).with("ref", at))
        .then(
            found ->
                found
                    .map(it -> read(errand, path, it).map(Optional::of))
                    .orElseGet(
                        () ->
                            desk.absent(
                                errand,
                                Place.of(errand.in(), "commits", at),
                                "%s of %s".formatted(at, errand.in()))));
  }

  private static Asked<SourceFile> read(Errand errand, String path, JsonNode file) {
    Optional<String> text = FileText.of(file);
    Optional<String> mark = Json.text(file, "sha");
    Optional<String> link = Json.text(file, "html_url");
    return text.isPresent() && mark.isPresent() && link.isPresent()
        ? new Asked.Told<>(new SourceFile(path, text.get(), mark.get(), link.get()))
        : errand.garbled("whole text file");
  }

  Ordered<Put> put(Errand errand, Edit edit) {
    Request request =
        Request.of(errand.doing(), "PUT", Place.of(errand.in(), CONTENTS, edit.path()));
    JsonObject body =
        JsonObject.empty()
            .with("message", edit.message())
            .with("content", Base64.getEncoder().encodeToString(edit.text().getBytes(UTF_8)))
            .with("branch", edit.branch())
            .maybe("sha", edit.was().map(Json::text));
    return desk.send(
        errand,
        request,
        body,
        it -> Json.member(it, "commit").flatMap(commit -> Json.text(commit, "html_url")),
        ANOTHER_MARK,
        NO_MARK);
  }
}
