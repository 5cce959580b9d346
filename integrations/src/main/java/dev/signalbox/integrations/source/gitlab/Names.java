package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Desk;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Host.Put;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.source.Tag.Signature;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;

/** What commits are called there: branches and tags. */
final class Names {
  private static final String REPOSITORY = "repository";
  private static final int THERE_ALREADY = 400;
  private final Desk desk;

  Names(Desk desk) {
    this.desk = desk;
  }

  Asked<Optional<String>> head(Errand errand, String branch) {
    return desk.find(errand, Place.of(errand.in(), REPOSITORY, "commits", branch))
        .then(
            found ->
                found
                    .map(it -> id(errand, Optional.of(it)).map(Optional::of))
                    .orElseGet(() -> inProject(errand)));
  }

  private <T> Asked<Optional<T>> inProject(Errand errand) {
    return desk.absent(errand, Place.of(errand.in()), "project " + errand.in());
  }

  private static Asked<String> id(Errand errand, Optional<JsonNode> commit) {
    return commit
        .flatMap(it -> Json.text(it, "id"))
        .<Asked<String>>map(Asked.Told::new)
        .orElseGet(() -> errand.garbled("name of a commit"));
  }

  Ordered<Put> branch(Errand errand, String name, String commit) {
    return desk.send(
        errand,
        Request.of(errand.doing(), "POST", Place.of(errand.in(), REPOSITORY, "branches")),
        JsonObject.empty().with("branch", name).with("ref", commit),
        it -> Json.text(it, "name"),
        THERE_ALREADY);
  }

  Asked<Optional<Tag>> tag(Errand errand, String name) {
    return desk.find(errand, Place.of(errand.in(), REPOSITORY, "tags", name))
        .then(
            found ->
                found
                    .map(it -> tag(errand, name, it).map(Optional::of))
                    .orElseGet(() -> inProject(errand)));
  }

  private Asked<Tag> tag(Errand errand, String name, JsonNode tag) {
    return id(errand, Json.member(tag, "commit"))
        .then(
            commit ->
                desk.find(errand, Place.of(errand.in(), REPOSITORY, "tags", name, "signature"))
                    .map(found -> new Tag(name, commit, signature(found))));
  }

  /** It says so in a place of its own, and has no such place for a tag that is not signed. */
  private static Signature signature(Optional<JsonNode> told) {
    return told.map(
            it ->
                Json.text(it, "verification_status").equals(Optional.of("verified"))
                    ? Signature.VERIFIED
                    : Signature.UNVERIFIED)
        .orElse(Signature.NONE);
  }
}
