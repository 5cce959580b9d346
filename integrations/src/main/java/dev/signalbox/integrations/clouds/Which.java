package dev.signalbox.integrations.clouds;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which rows are meant. All of them can be looked at only by who says so. */
public sealed interface Which {
  record Ids(SortedSet<CloudId> ids) implements Which {
    public Ids {
      ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
      if (ids.isEmpty()) {
        throw new IllegalArgumentException("no id is given, which is no way to say: all of them");
      }
    }

    public static Ids of(Collection<CloudId> ids) {
      return new Ids(new TreeSet<>(ids));
    }
  }

  /** Several organisations may call one of theirs the same. */
  record Named(String name, String organisation) implements Which {}

  /** All of one organisation. */
  record Of(String organisation) implements Which {}

  record All() implements Which {}

  /** To the letter, whatever a database holds to be the same. */
  default boolean fits(Cloud cloud) {
    return switch (this) {
      case Ids(var ids) -> ids.contains(cloud.id());
      case Named(String name, String organisation) ->
          cloud.name().equals(name) && cloud.organisation().equals(organisation);
      case Of(String organisation) -> cloud.organisation().equals(organisation);
      case All() -> true;
    };
  }

  default String says() {
    return switch (this) {
      case Ids(var ids) -> ids.size() == 1 ? "one cloud" : ids.size() + " clouds";
      case Named(String name, var _) -> "the cloud " + name;
      case Of(String organisation) -> "the clouds of " + organisation;
      case All() -> "all clouds";
    };
  }
}
