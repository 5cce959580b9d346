package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Changes.Commit;
import dev.signalbox.integrations.source.Desk;
import dev.signalbox.integrations.source.Errand;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Commits come in pages there; files come with the first page, and no more than 300 of them. */
final class Comparisons {
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 100;
  private static final int MOST_FILES = 300;
  private final Desk desk;

  Comparisons(Desk desk) {
    this.desk = desk;
  }

  private record Page(List<Commit> commits, int total, List<String> files, int count) {}

  Asked<Changes> compare(Errand errand, String base, String head) {
    Address address = Place.of(errand.in(), "compare", base + "..." + head);
    return page(errand, address, 1)
        .then(
            first ->
                rest(errand, address, first)
                    .map(all -> new Changes(all, first.files(), first.count() < MOST_FILES)));
  }

  private Asked<List<Commit>> rest(Errand errand, Address address, Page first) {
    List<Commit> all = new ArrayList<>(first.commits());
    for (int number = 2; all.size() < first.total() && number <= MOST_PAGES; number++) {
      Asked<Page> asked = page(errand, address, number);
      if (asked instanceof Asked.Troubled<Page>(Trouble trouble)) {
        return new Asked.Troubled<>(trouble);
      }
      all.addAll(((Asked.Told<Page>) asked).value().commits());
    }
    return all.size() == first.total()
        ? new Asked.Told<>(all)
        : errand.trouble(
            Trouble.Kind.GARBLED,
            "it told of %d commits and gave %d".formatted(first.total(), all.size()));
  }

  private Asked<Page> page(Errand errand, Address address, int number) {
    return desk.read(errand, address.with("per_page", PAGE).with("page", number))
        .then(
            it ->
                read(it)
                    .<Asked<Page>>map(Asked.Told::new)
                    .orElseGet(() -> errand.garbled("comparison")));
  }

  private static Optional<Page> read(JsonNode answer) {
    List<JsonNode> commits = Json.items(Json.member(answer, "commits"));
    List<JsonNode> files = Json.items(Json.member(answer, "files"));
    List<Commit> read = commits.stream().flatMap(it -> commit(it).stream()).toList();
    boolean whole =
        read.size() == commits.size()
            && files.stream().allMatch(it -> Json.text(it, "filename").isPresent());
    return Json.member(answer, "total_commits")
        .filter(it -> it.isNumber() && whole)
        .map(
            total ->
                new Page(
                    read,
                    total.getIntValue(),
                    files.stream().flatMap(Comparisons::names).toList(),
                    files.size()));
  }

  private static Stream<String> names(JsonNode file) {
    return Stream.of("filename", "previous_filename").flatMap(it -> Json.text(file, it).stream());
  }

  private static Optional<Commit> commit(JsonNode told) {
    return Json.text(told, "sha")
        .flatMap(
            sha ->
                Json.member(told, "commit")
                    .flatMap(it -> Json.text(it, "message"))
                    .map(message -> new Commit(sha, message.lines().findFirst().orElse(""))));
  }
}
