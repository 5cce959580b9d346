package dev.signalbox.handlers.branch;

import dev.signalbox.integrations.builds.Stage;
import java.util.Optional;

/** What of a build people care about. Stored, so never renamed. */
enum Turn {
  BEGAN(":hourglass:", "has begun", ""),
  PASSED(":large_green_circle:", "has passed", ""),
  FAILED(":red_circle:", "has failed", "read its log, and push what mends it"),
  BROKEN_OFF(":red_circle:", "has broken off", "restart it there; it was not the code's fault"),
  CANCELLED(":warning:", "was cancelled", "ask who did that, or restart it there");

  private final String emoji;
  private final String says;
  private final String next;

  Turn(String emoji, String says, String next) {
    this.emoji = emoji;
    this.says = says;
    this.next = next;
  }

  /** Empty for what has not begun. */
  static Optional<Turn> of(Stage stage) {
    return switch (stage) {
      case CREATED, QUEUED, RECEIVED -> Optional.empty();
      case STARTED -> Optional.of(BEGAN);
      case PASSED -> Optional.of(PASSED);
      case FAILED -> Optional.of(FAILED);
      case ERRORED -> Optional.of(BROKEN_OFF);
      case CANCELLED -> Optional.of(CANCELLED);
    };
  }

  String emoji() {
    return emoji;
  }

  String says() {
    return says;
  }

  /** No letter where there is nothing to do. */
  String next() {
    return next;
  }

  /** Whether its branch is broken from then on; one that was cancelled tells nothing of it. */
  boolean leavesFailing(boolean before) {
    return switch (this) {
      case PASSED -> false;
      case FAILED, BROKEN_OFF -> true;
      case BEGAN, CANCELLED -> before;
    };
  }
}
