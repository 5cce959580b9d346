package dev.signalbox.integrations.documents;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Told;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Documents as a preferences server has them, and short words for what is done with them. */
public final class Safes {
  public static final View KEYS = new View("views", "findAllGpiiKeys");
  private final DocumentsStage stage;

  Safes(DocumentsStage stage) {
    this.stage = stage;
  }

  static DocumentId id(String value) {
    return new DocumentId(value);
  }

  public static Document key(String id) {
    return Document.anew(
        id(id),
        JsonObject.empty()
            .with("type", "gpiiKey")
            .with("schemaVersion", "0.2")
            .with("prefsSafeId", "prefsSafe-" + id));
  }

  static Document safe(String id, String schemaVersion) {
    return Document.anew(
        id("prefsSafe-" + id),
        JsonObject.empty()
            .with("type", "prefsSafe")
            .with("schemaVersion", schemaVersion)
            .with("name", id));
  }

  static Document changed(Document document) {
    return new Document(
        document.id(), document.revision(), document.content().with("name", "by a person"));
  }

  static List<Document> keys(int many) {
    return IntStream.range(0, many).mapToObj(it -> key("key-%04d".formatted(it))).toList();
  }

  static List<Change> puts(List<Document> documents) {
    return documents.stream().<Change>map(Change.Put::new).toList();
  }

  Ordered<List<Judged>> order(Batch.Way way, Change... changes) {
    return stage.documents().write(stage.on(), new Batch(way, List.of(changes)));
  }

  List<Judged> write(Change... changes) {
    return Told.of(order(Batch.Way.ANEW, changes));
  }

  List<Judged> write(Document... documents) {
    return write(puts(Arrays.asList(documents)).toArray(Change[]::new));
  }

  List<Judged> putBack(Document... documents) {
    return Told.of(
        order(Batch.Way.AS_SAVED, puts(Arrays.asList(documents)).toArray(Change[]::new)));
  }

  /** Written now, with its revision. */
  Document kept(Document document) {
    return document.with(((Judged.Written) write(document).getFirst()).revision());
  }

  Revision removed(Document kept) {
    Change.Removal removal = new Change.Removal(kept.id(), kept.revision().orElseThrow());
    return ((Judged.Written) write(removal).getFirst()).revision();
  }

  List<Found> read(String... ids) {
    return Told.of(stage.documents().read(stage.on(), Arrays.stream(ids).map(Safes::id).toList()));
  }

  Document there(String id) {
    return ((Found.There) read(id).getFirst()).document();
  }

  /** As a preferences server's own design asks. */
  void views() {
    write(
        Document.anew(
            id("_design/views"),
            JsonObject.empty()
                .with(
                    "views",
                    Json.read(
                            """
                            {"findAllGpiiKeys":{"map":
                            "function (doc) { if (doc.type === 'gpiiKey') { emit(doc._id, null); } }"}}
                            """)
                        .orElseThrow())));
  }

  /** It takes nothing that is called spam, and says why with what nobody may read. */
  void rules() {
    write(
        Document.anew(
            id("_design/rules"),
            JsonObject.empty()
                .with(
                    "validate_doc_update",
                    """
                    function (doc) { if (doc.type === 'spam') {
                    throw({forbidden: 'see https://ops:hunter2@couch/rules'}); } }
                    """)));
  }
}
