package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.ForeignWords;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What it says of each change of a batch. Nothing, where one of them has no word of its own. */
record Verdicts(Batch batch, boolean quorum) {
  private static final int TOO_FEW_NODES = 202;
  private static final String FEW = "too few of its nodes have it so far";

  static Optional<List<Judged>> read(Batch batch, Answer answer) {
    Verdicts verdicts = new Verdicts(batch, answer.status() != TOO_FEW_NODES);
    return answer
        .json()
        .filter(JsonNode::isArray)
        .map(it -> Json.items(Optional.of(it)))
        .flatMap(
            rows ->
                switch (batch.way()) {
                  case ANEW -> verdicts.each(rows);
                  case AS_SAVED -> verdicts.exceptions(rows);
                });
  }

  /** A row for each, in the same order. */
  private Optional<List<Judged>> each(List<JsonNode> rows) {
    List<Change> changes = batch.changes();
    if (rows.size() != changes.size()) {
      return Optional.empty();
    }
    List<Judged> judged = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      judged(changes.get(at).id(), rows.get(at)).ifPresent(judged::add);
    }
    return whole(judged);
  }

  /** Only what was not taken as it is gets a row. */
  private Optional<List<Judged>> exceptions(List<JsonNode> rows) {
    Map<String, JsonNode> byId = new HashMap<>();
    rows.forEach(row -> byId.put(Json.text(row, "id").orElse(""), row));
    List<Judged> judged = new ArrayList<>();
    for (Change change : batch.changes()) {
      Optional.ofNullable(byId.remove(change.id().value()))
          .map(row -> judged(change.id(), row))
          .orElseGet(() -> Optional.of(taken(change.id(), revision(change))))
          .ifPresent(judged::add);
    }
    return byId.isEmpty() ? whole(judged) : Optional.empty();
  }

  private Optional<List<Judged>> whole(List<Judged> judged) {
    return judged.size() == batch.changes().size()
        ? Optional.of(List.copyOf(judged))
        : Optional.empty();
  }

  private static Revision revision(Change change) {
    return switch (change) {
      case Change.Put(Document document) -> document.revision().orElseThrow();
      case Change.Removal(_, Revision revision) -> revision;
    };
  }

  private Optional<Judged> judged(DocumentId id, JsonNode row) {
    if (Json.text(row, "id").filter(id.value()::equals).isEmpty()) {
      return Optional.empty();
    }
    Optional<Judged> no = Json.text(row, "error").map(error -> refused(id, error, row));
    return no.isPresent()
        ? no
        : Json.text(row, "rev")
            .flatMap(Revision::read)
            .map(
                it ->
                    DocumentJson.isTrue(row, "accepted")
                        ? new Judged.Doubtful(id, FEW)
                        : taken(id, it));
  }

  private Judged taken(DocumentId id, Revision revision) {
    return quorum ? new Judged.Written(id, revision) : new Judged.Doubtful(id, FEW);
  }

  private static Judged refused(DocumentId id, String error, JsonNode row) {
    String why = ForeignWords.fit(Accent.complaint(row).orElse(error));
    return switch (error) {
      case "conflict" -> new Judged.Conflicted(id);
      case "forbidden", "unauthorized" -> new Judged.Forbidden(id, why);
      default -> new Judged.Doubtful(id, why);
    };
  }
}
