package dev.signalbox.integrations.databases;

import java.util.Set;

/**
 * How far something is.
 *
 * @param word as the cloud says it
 */
public record Status(State state, String word) {
  private static final Set<String> LOST =
      Set.of(
          "deleted",
          "deleting",
          "failed",
          "inaccessible-encryption-credentials",
          "inaccessible-encryption-credentials-recoverable",
          "insufficient-capacity",
          "restore-error",
          "stopped",
          "stopping",
          "storage-full");

  /** Which of its many words asks for what of us. */
  public enum State {
    /** Being made: look again. */
    CREATING,
    /** There, and ready for whatever is asked of it. */
    AVAILABLE,
    /** There, and something is done with it, or nobody here knows what: look again. */
    BUSY,
    /** It will not become available by itself. */
    FAILED
  }

  public static Status of(String word) {
    return new Status(state(word), word);
  }

  private static State state(String word) {
    return switch (word) {
      case "creating" -> State.CREATING;
      case "available" -> State.AVAILABLE;
      default ->
          LOST.contains(word) || word.startsWith("incompatible-") ? State.FAILED : State.BUSY;
    };
  }

  public boolean isAvailable() {
    return state == State.AVAILABLE;
  }
}
