package dev.signalbox.config.type;

import java.util.Set;
import java.util.stream.Stream;

/** A thing that steps hand to each other; only a reference can be one. */
public record Handle(String word) implements Type {
  public static final Handle SITE = new Handle("site");
  public static final Handle FILE = new Handle("file");
  public static final Handle RUN = new Handle("run");
  public static final Handle PERSON = new Handle("person");
  public static final Handle MOMENT = new Handle("moment");
  public static final Handle PPC_TARGET = new Handle("ppc-target");
  public static final Handle BACKUP_KEY = new Handle("backup-key");
  public static final Handle SNAPSHOT_SET = new Handle("snapshot-set");
  public static final Handle BATCH = new Handle("batch");

  private static final Set<Handle> GIVEN_BY_PEOPLE = Set.of(FILE, PPC_TARGET, BACKUP_KEY);

  /**
   * People hand over files in a form, name a customer or a backup; the rest only steps can give.
   */
  public boolean givenByPeople() {
    return GIVEN_BY_PEOPLE.contains(this);
  }

  /** What only the bot itself can have: nobody who does a step by hand can name it. */
  public boolean isKeptByUs() {
    return equals(FILE) || equals(BATCH);
  }

  static Type[] known() {
    return Stream.concat(
            Stream.of(SITE, FILE, RUN, PERSON, MOMENT, PPC_TARGET, BACKUP_KEY, SNAPSHOT_SET, BATCH),
            Stream.of("build", "pipeline").map(Handle::new))
        .toArray(Type[]::new);
  }
}
