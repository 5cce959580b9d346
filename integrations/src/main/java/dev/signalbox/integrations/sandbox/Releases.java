package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.source.Changes;
import java.util.List;
import java.util.Optional;

/** The tags of one repository, each after the one before it. */
record Releases(Things things, String repository) {
  static final String KIND = "source-tag";

  void add(Release release) {
    String number = "%04d".formatted(all().size());
    things.add(KIND, repository + "/" + number, release.body());
  }

  List<Release> all() {
    return things.all(KIND, repository + "/").stream().map(Release::read).toList();
  }

  Optional<Release> find(String tag) {
    return all().stream().filter(it -> it.tag().name().equals(tag)).findFirst();
  }

  /** Which place a tag or its commit has; a branch is at the last one. */
  private int place(String at) {
    List<Release> all = all();
    return all.stream()
        .filter(it -> it.tag().name().equals(at) || it.tag().commit().equals(at))
        .findFirst()
        .map(all::indexOf)
        .orElse(all.size() - 1);
  }

  Changes between(String base, String head) {
    int from = place(base) + 1;
    List<Release> passed = all().subList(from, Math.max(from, place(head) + 1));
    return new Changes(
        passed.stream().flatMap(it -> it.since().commits().stream()).toList(),
        passed.stream().flatMap(it -> it.since().files().stream()).toList(),
        true);
  }
}
