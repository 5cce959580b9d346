package dev.signalbox.integrations.source.github;

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

/** Pull requests. */
final class Pulls {
  private static final String PULLS = "pulls";
  private static final int THERE_ALREADY = 422;
  private final Desk desk;

  Pulls(Desk desk) {
    this.desk = desk;
  }

  /** A filter that they cannot read they leave out, and then tell all. */
  Asked<Optional<Proposal>> from(Errand errand, String branch) {
    String head = Place.owner(errand.in()) + ":" + branch;
    return desk.read(errand, Place.of(errand.in(), PULLS).with("head", head).with("state", "all"))
        .then(
            all ->
                all.isArray()
                    ? Json.items(Optional.of(all)).stream()
                        .filter(it -> isFrom(it, branch))
                        .findFirst()
                        .map(it -> told(errand, it).map(Optional::of))
                        .orElseGet(() -> new Asked.Told<>(Optional.empty()))
                    : errand.garbled("list of pull requests"));
  }

  private static boolean isFrom(JsonNode pull, String branch) {
    return Json.member(pull, "head")
        .flatMap(it -> Json.text(it, "ref"))
        .equals(Optional.of(branch));
  }

  Ordered<Put> open(Errand errand, Edit edit, String from) {
    return desk.send(
        errand,
        Request.of(errand.doing(), "POST", Place.of(errand.in(), PULLS)),
        JsonObject.empty()
            .with("title", edit.message())
            .with("head", from)
            .with("base", edit.branch()),
        it -> Json.text(it, "html_url"),
        THERE_ALREADY);
  }

  Ordered<Put> close(Errand errand, int number) {
    return desk.send(
        errand,
        Request.of(errand.doing(), "PATCH", Place.of(errand.in(), PULLS, Integer.toString(number))),
        JsonObject.empty().with("state", "closed"),
        it -> Json.text(it, "html_url"),
        THERE_ALREADY);
  }

  Asked<Proposal> read(Errand errand, int number) {
    return desk.read(errand, Place.of(errand.in(), PULLS, Integer.toString(number)))
        .then(it -> told(errand, it));
  }

  private static Asked<Proposal> told(Errand errand, JsonNode pull) {
    return Json.text(pull, "html_url")
        .flatMap(link -> state(pull, link))
        .<Asked<Proposal>>map(Asked.Told::new)
        .orElseGet(() -> errand.garbled("pull request"));
  }

  /** A merged one is closed, too. */
  private static Optional<Proposal> state(JsonNode pull, String link) {
    if (Json.text(pull, "merged_at").isPresent()) {
      return Json.text(pull, "merge_commit_sha").map(sha -> new Proposal.Merged(link, sha));
    }
    return Json.text(pull, "state")
        .map(it -> it.equals("open") ? new Proposal.Open(link) : new Proposal.Closed(link));
  }
}
