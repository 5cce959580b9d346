package dev.signalbox.integrations.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.ConnectionName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** As much as is sent at once. It is not one deed: each change of it is judged by itself. */
public record Batch(Way way, List<Change> changes) {
  public static final int MOST = 500;

  /** Far below what a server takes, and soon read again where its answer is lost. */
  public static final int BYTES = 4 * 1024 * 1024;

  /** How its changes are taken. */
  public enum Way {
    /** Each on top of the revision it names, which has to be the one that stands. */
    ANEW,
    /**
     * Each with the revision it was saved with, beside whatever stands. It does not bring back what
     * was deleted after it was saved, for a database remembers that it had that revision: such a
     * one is written anew.
     */
    AS_SAVED
  }

  public Batch {
    changes = List.copyOf(changes);
    if (changes.isEmpty() || changes.size() > MOST) {
      throw new IllegalArgumentException("%d changes make no batch".formatted(changes.size()));
    }
    Set<DocumentId> ids = new HashSet<>();
    for (Change change : changes) {
      if (!ids.add(change.id())) {
        throw new IllegalArgumentException("%s is in a batch twice".formatted(change.id()));
      }
      if (way == Way.AS_SAVED && !isSaved(change)) {
        throw new IllegalArgumentException("%s has no revision to keep".formatted(change.id()));
      }
    }
  }

  private static boolean isSaved(Change change) {
    return switch (change) {
      case Change.Put(Document document) -> document.revision().isPresent();
      case Change.Removal _ -> true;
    };
  }

  /** As the call is told: "writing 3 documents of prd-couch". */
  public String doing(ConnectionName on) {
    String how =
        switch (way) {
          case ANEW -> "writing";
          case AS_SAVED -> "putting back";
        };
    return "%s %s of %s".formatted(how, Document.many(changes.size()), on);
  }

  /** In the same order; one that is too large by itself goes by itself. */
  public static List<Batch> split(Way way, List<? extends Change> changes) {
    List<Batch> batches = new ArrayList<>();
    List<Change> next = new ArrayList<>();
    int bytes = 0;
    for (Change change : changes) {
      int size = change.whole().toString().getBytes(UTF_8).length;
      if (!next.isEmpty() && (next.size() == MOST || bytes + size > BYTES)) {
        batches.add(new Batch(way, next));
        next.clear();
        bytes = 0;
      }
      next.add(change);
      bytes += size;
    }
    if (!next.isEmpty()) {
      batches.add(new Batch(way, next));
    }
    return List.copyOf(batches);
  }
}
