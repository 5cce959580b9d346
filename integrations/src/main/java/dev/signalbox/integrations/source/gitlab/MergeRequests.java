package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Desk;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Host.Put;
import dev.signalbox.integrations.source.Proposal;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

final class MergeRequests {
  private static final String ALL = "merge_requests";
  private static final int THERE_ALREADY = 409;
  private final Desk desk;

  MergeRequests(Desk desk) {
    this.desk = desk;
  }

  Asked<Optional<Proposal>> from(Errand errand, String branch) {
    return desk.read(
            errand, Place.of(errand.in(), ALL).with("source_branch", branch).with("state", "all"))
        .then(
            all ->
                all.isArray()
                    ? Json.items(Optional.of(all)).stream()
                        .filter(it -> Json.text(it, "source_branch").equals(Optional.of(branch)))
                        .findFirst()
                        .map(it -> told(errand, it).map(Optional::of))
                        .orElseGet(() -> new Asked.Told<>(Optional.empty()))
                    : errand.garbled("list of merge requests"));
  }

  Ordered<Put> open(Errand errand, Edit edit, String from) {
    return desk.send(
        errand,
        Request.of(errand.doing(), "POST", Place.of(errand.in(), ALL)),
        JsonObject.empty()
            .with("title", edit.message())
            .with("source_branch", from)
            .with("target_branch", edit.branch()),
        it -> Json.text(it, "web_url"),
        THERE_ALREADY);
  }

  Ordered<Put> close(Errand errand, int number) {
    return desk.send(
        errand,
        Request.of(errand.doing(), "PUT", Place.of(errand.in(), ALL, Integer.toString(number))),
        JsonObject.empty().with("state_event", "close"),
        it -> Json.text(it, "web_url"),
        THERE_ALREADY);
  }

  Asked<Proposal> read(Errand errand, int number) {
    return desk.read(errand, Place.of(errand.in(), ALL, Integer.toString(number)))
        .then(it -> told(errand, it));
  }

  private static Asked<Proposal> told(Errand errand, JsonNode request) {
    return Json.text(request, "web_url")
        .flatMap(link -> state(request, link))
        .<Asked<Proposal>>map(Asked.Told::new)
        .orElseGet(() -> errand.garbled("merge request"));
  }

  /** One that is being merged is still open. */
  private static Optional<Proposal> state(JsonNode request, String link) {
    return Json.text(request, "state")
        .flatMap(
            state ->
                switch (state) {
                  case "opened", "locked" -> Optional.of(new Proposal.Open(link));
                  case "closed" -> Optional.of(new Proposal.Closed(link));
                  case "merged" -> commit(request).map(sha -> new Proposal.Merged(link, sha));
                  default -> Optional.empty();
                });
  }

  /** Without a commit of its own where the branch was only moved on. */
  private static Optional<String> commit(JsonNode request) {
    return Stream.of("merge_commit_sha", "squash_commit_sha", "sha")
        .flatMap(name -> Json.text(request, name).stream())
        .findFirst();
  }
}
