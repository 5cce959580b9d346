package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Commit;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One repository at the build server, as one transaction sees it. */
record Bench(Things things, String repository, Instant now) {
  static final String REPOSITORY = "travis-repository";
  static final String REQUEST = "travis-request";
  static final String BUILD = Commit.BUILT;
  private static final String FORTUNE = "travis-fortune";
  private static final String PRINT = "travis-print";
  private static final long BEFORE = 7000;

  private String key(long id) {
    return "%s:%012d".formatted(repository, id);
  }

  /** Never given twice: nothing is ever taken away. */
  long next() {
    return BEFORE + 1 + things.all(REQUEST, "").size() + things.all(BUILD, "").size();
  }

  boolean isKnown() {
    return things.find(REPOSITORY, repository).isPresent();
  }

  Standing standing() {
    Thing self = things.find(REPOSITORY, repository).orElseThrow();
    return new Standing(flag(self, "active"), flag(self, "may-ask"));
  }

  void stands(Standing standing) {
    JsonObject body =
        JsonObject.empty().with("active", standing.active()).with("may-ask", standing.mayAsk());
    put(REPOSITORY, repository, body);
  }

  private static boolean flag(Thing thing, String name) {
    return Json.member(thing.body(), name).filter(JsonNode::getBooleanValue).isPresent();
  }

  /** The newest first. */
  List<KeptRequest> requests() {
    return things.all(REQUEST, repository + ":").reversed().stream()
        .map(KeptRequest::read)
        .toList();
  }

  /** The newest first; one that has not been approved yet is not to be seen. */
  List<KeptBuild> builds() {
    return things.all(BUILD, repository + ":").reversed().stream()
        .map(KeptBuild::read)
        .filter(it -> !it.began().isAfter(now))
        .toList();
  }

  Optional<KeptBuild> build(long id) {
    return builds().stream().filter(it -> it.id() == id).findFirst();
  }

  Optional<KeptBuild> newestPush(String branch) {
    return builds().stream().filter(it -> it.pushed() && it.branch().equals(branch)).findFirst();
  }

  void put(KeptRequest request, Wish wish) {
    put(REQUEST, key(request.id()), Wanted.beside(request.body(), wish));
  }

  void put(KeptBuild build) {
    put(BUILD, key(build.id()), build.body());
  }

  private void put(String kind, String key, JsonObject body) {
    things
        .find(kind, key)
        .ifPresentOrElse(seen -> things.replace(seen, body), () -> things.add(kind, key, body));
  }

  /** What is going to come of the next request; it is used up with it. */
  Fortune fortune() {
    Optional<Thing> planned = things.find(FORTUNE, repository);
    planned.ifPresent(things::remove);
    return planned
        .flatMap(it -> Json.text(it.body(), "is"))
        .map(Fortune::valueOf)
        .orElse(Fortune.PASSES);
  }

  void plan(Fortune fortune) {
    put(FORTUNE, repository, JsonObject.empty().with("is", fortune.name()));
  }

  Optional<String> printed(long build) {
    return things.find(PRINT, key(build)).flatMap(it -> Json.text(it.body(), "text"));
  }

  void print(long build, String text) {
    put(PRINT, key(build), JsonObject.empty().with("text", text));
  }

  /** A commit of its own for whatever is pushed. */
  String commit(String branch, long id) {
    return Commit.of("%s@%s#%d".formatted(repository, branch, id));
  }
}
