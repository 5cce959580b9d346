package dev.signalbox.integrations.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Edit.Standing;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import java.util.Optional;
import java.util.UUID;

/** One repository of the world, as one transaction sees it. */
record Checkout(Things things, Errand errand) {
  static final String BRANCH = "source-branch";
  static final String FILE = "source-file";
  private static final String COMMIT = "commit";

  static String key(Repository in) {
    return "%s/%s".formatted(in.on().reach().name(), in);
  }

  String key() {
    return key(errand.in());
  }

  Releases releases() {
    return new Releases(things, key());
  }

  private String branchKey(String name) {
    return key() + ":" + name;
  }

  private String fileKey(String at, String path) {
    return "%s@%s:%s".formatted(key(), at, path);
  }

  /** Whether there is such a repository. */
  Asked<Errand> known() {
    return things.all(BRANCH, key() + ":").isEmpty()
        ? missing("repository " + errand.in())
        : new Asked.Told<>(errand);
  }

  private <T> Asked<T> missing(String what) {
    return errand.trouble(Kind.REQUEST, "it keeps no %s for this key".formatted(what));
  }

  private boolean has(String at) {
    return things.find(BRANCH, branchKey(at)).isPresent()
        || built(at).isPresent()
        || releases().all().stream()
            .map(Release::tag)
            .anyMatch(it -> it.name().equals(at) || it.commit().equals(at));
  }

  Asked<Optional<SourceFile>> file(String at, String path) {
    return has(at)
        ? new Asked.Told<>(find(at, path))
        : missing("%s of %s".formatted(at, errand.in()));
  }

  /** A branch has what it was made from, but for what was written to it. */
  Optional<SourceFile> find(String at, String path) {
    return things
        .find(FILE, fileKey(at, path))
        .map(it -> read(at, path, Words.of(it, "text")))
        .or(
            () ->
                things
                    .find(BRANCH, branchKey(at))
                    .map(it -> Words.of(it, "from"))
                    .filter(from -> !from.isEmpty())
                    .flatMap(from -> find(from, path)))
        .or(() -> built(at).flatMap(branch -> find(branch, path)));
  }

  /** Whatever was built is a commit of its branch. */
  private Optional<String> built(String commit) {
    return things.all(Commit.BUILT, errand.in() + ":").stream()
        .filter(it -> Words.of(it, "sha").equals(commit))
        .findFirst()
        .map(it -> Words.of(it, "branch"));
  }

  private SourceFile read(String at, String path, String text) {
    return new SourceFile(path, text, hash(text), page("blob/%s/%s".formatted(at, path)));
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString().replace("-", "");
  }

  /** Leads nowhere: there is no server behind it. */
  String page(String rest) {
    return "https://source.invalid/%s/%s".formatted(errand.in(), rest);
  }

  Asked<Changes> compare(String base, String head) {
    return has(base) && has(head)
        ? new Asked.Told<>(releases().between(base, head))
        : missing("%s or no %s of %s".formatted(base, head, errand.in()));
  }

  void make(String branch, String from) {
    JsonObject body = JsonObject.empty().with(COMMIT, hash(branchKey(branch))).with("from", from);
    things.add(BRANCH, branchKey(branch), body);
  }

  Ordered<String> write(Edit edit) {
    return file(edit.branch(), edit.path())
        .thenOrder(
            now ->
                switch (edit.against(now)) {
                  case Standing.AsWished(String link) -> new Ordered.Done<>(link);
                  case Standing.Changed(String why) -> errand.refused(why);
                  case Standing.AsRead() -> {
                    put(edit.branch(), edit.path(), edit.text());
                    yield new Ordered.Done<>(page("commit/" + hash(edit.message())));
                  }
                });
  }

  /** Whatever it was. */
  void put(String branch, String path, String text) {
    JsonObject body = JsonObject.empty().with("text", text);
    things
        .find(FILE, fileKey(branch, path))
        .ifPresentOrElse(
            seen -> things.replace(seen, body),
            () -> things.add(FILE, fileKey(branch, path), body));
  }
}
