package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
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
  private static final int THERE_ALREADY = 422;
  private static final String COMMIT = "commit";
  private final Desk desk;

  Names(Desk desk) {
    this.desk = desk;
  }

  /** What a name points at. */
  private record Target(String type, String sha) {
    static Optional<Target> read(JsonNode named) {
      return Json.member(named, "object")
          .flatMap(
              it ->
                  Json.text(it, "type")
                      .flatMap(type -> Json.text(it, "sha").map(sha -> new Target(type, sha))));
    }
  }

  private Asked<Optional<Target>> find(Errand errand, String kind, String name) {
    return desk.find(errand, Place.of(errand.in(), "git", "ref", kind, name))
        .then(
            found ->
                found
                    .map(it -> target(errand, it).map(Optional::of))
                    .orElseGet(
                        () ->
                            desk.absent(
                                errand, Place.of(errand.in()), "repository " + errand.in())));
  }

  private static Asked<Target> target(Errand errand, JsonNode named) {
    return Target.read(named)
        .<Asked<Target>>map(Asked.Told::new)
        .orElseGet(() -> errand.garbled("name of a commit"));
  }

  Asked<Optional<String>> head(Errand errand, String branch) {
    return find(errand, "heads", branch).map(found -> found.map(Target::sha));
  }

  Ordered<Put> branch(Errand errand, String name, String commit) {
    return desk.send(
        errand,
        Request.of(errand.doing(), "POST", Place.of(errand.in(), "git", "refs")),
        JsonObject.empty().with("ref", "refs/heads/" + name).with("sha", commit),
        it -> Json.text(it, "ref"),
        THERE_ALREADY);
  }

  Asked<Optional<Tag>> tag(Errand errand, String name) {
    return find(errand, "tags", name)
        .then(
            found ->
                found
                    .map(it -> tag(errand, name, it).map(Optional::of))
                    .orElseGet(() -> new Asked.Told<>(Optional.empty())));
  }

  private Asked<Tag> tag(Errand errand, String name, Target target) {
    return target.type().equals(COMMIT)
        ? new Asked.Told<>(new Tag(name, target.sha(), Signature.NONE))
        : desk.read(errand, Place.of(errand.in(), "git", "tags", target.sha()))
            .then(it -> annotated(errand, name, it));
  }

  private static Asked<Tag> annotated(Errand errand, String name, JsonNode tag) {
    return target(errand, tag)
        .then(
            target ->
                target.type().equals(COMMIT)
                    ? new Asked.Told<>(new Tag(name, target.sha(), signature(tag)))
                    : errand.trouble(
                        Kind.AMBIGUOUS, "it names a %s and no commit".formatted(target.type())));
  }

  private static Signature signature(JsonNode tag) {
    Optional<JsonNode> told = Json.member(tag, "verification");
    if (told.flatMap(it -> Json.member(it, "verified")).filter(Names::isTrue).isPresent()) {
      return Signature.VERIFIED;
    }
    return told.flatMap(it -> Json.text(it, "reason")).equals(Optional.of("unsigned"))
        ? Signature.NONE
        : Signature.UNVERIFIED;
  }

  private static boolean isTrue(JsonNode value) {
    return value.isBoolean() && value.getBooleanValue();
  }
}
