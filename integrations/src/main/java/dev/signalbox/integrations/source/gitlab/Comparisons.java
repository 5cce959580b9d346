package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Changes.Commit;
import dev.signalbox.integrations.source.Desk;
import dev.signalbox.integrations.source.Errand;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** They tell all at once, unless it takes them too long. */
final class Comparisons {
  private final Desk desk;

  Comparisons(Desk desk) {
    this.desk = desk;
  }

  Asked<Changes> compare(Errand errand, String base, String head) {
    return desk.read(
            errand,
            Place.of(errand.in(), "repository", "compare").with("from", base).with("to", head))
        .then(
            it ->
                read(it)
                    .<Asked<Changes>>map(Asked.Told::new)
                    .orElseGet(() -> errand.garbled("comparison")));
  }

  private static Optional<Changes> read(JsonNode told) {
    List<JsonNode> commits = Json.items(Json.member(told, "commits"));
    List<JsonNode> files = Json.items(Json.member(told, "diffs"));
    List<Commit> read = commits.stream().flatMap(it -> commit(it).stream()).toList();
    boolean whole =
        Json.member(told, "diffs").filter(JsonNode::isArray).isPresent()
            && read.size() == commits.size()
            && files.stream().allMatch(it -> Json.text(it, "new_path").isPresent());
    return Json.member(told, "compare_timeout")
        .filter(it -> it.isBoolean() && whole)
        .map(
            late ->
                new Changes(
                    read,
                    files.stream().flatMap(Comparisons::names).toList(),
                    !late.getBooleanValue()));
  }

  private static Stream<String> names(JsonNode file) {
    return Stream.of("new_path", "old_path").flatMap(it -> Json.text(file, it).stream());
  }

  private static Optional<Commit> commit(JsonNode told) {
    return Json.text(told, "id")
        .flatMap(id -> Json.text(told, "title").map(title -> new Commit(id, title)));
  }
}
