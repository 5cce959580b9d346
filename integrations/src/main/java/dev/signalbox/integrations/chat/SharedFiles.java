package dev.signalbox.integrations.chat;

import java.util.List;

/** Files that people gave in Slack. What Slack or the network does is an outcome. */
public interface SharedFiles {
  Got get(FileId file, Wanted wanted);

  /** False where it still lies there: Slack lets a bot delete what is its own, and little else. */
  boolean delete(FileId file);

  record FileId(String value) {
    public FileId {
      if (!isOne(value)) {
        throw new IllegalArgumentException("'%s' is no file of Slack's".formatted(value));
      }
    }

    public static boolean isOne(String text) {
      return text.matches("F[A-Z0-9]{1,30}");
    }
  }

  /**
   * What may come.
   *
   * @param endings of its name; empty for any
   */
  record Wanted(List<String> endings, long atMost) {
    public Wanted {
      endings = List.copyOf(endings);
    }
  }

  sealed interface Got {
    /** What a person wrote is theirs: it is never printed. */
    record Text(String name, String text) implements Got {
      @Override
      public String toString() {
        return "Text[%s, %d letters]".formatted(name, text.length());
      }
    }

    record TooBig(String name, long bytes) implements Got {}

    record WrongKind(String name) implements Got {}

    /** It lies with somebody else than Slack. */
    record Elsewhere(String name) implements Got {}

    /** Bytes, but no letters of UTF-8. */
    record NoText(String name) implements Got {}

    record NotFound() implements Got {}

    /** The bot was not granted what it needs for that. */
    record Forbidden(String scope) implements Got {}

    /** Perhaps another time. */
    record Untold(String why) implements Got {}
  }
}
