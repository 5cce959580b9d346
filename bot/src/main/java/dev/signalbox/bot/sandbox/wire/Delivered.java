package dev.signalbox.bot.sandbox.wire;

/** How the bot took a request. */
sealed interface Delivered {
  record Answered(int status, String body, boolean mayRetry) implements Delivered {
    boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  record TooLate() implements Delivered {}

  record Cut() implements Delivered {}

  /** Slack's word for it, in what a person reads. */
  static String error(Delivered outcome) {
    return switch (outcome) {
      case Answered _, Cut _ -> "dispatch_failed";
      case TooLate _ -> "operation_timeout";
    };
  }

  /** Slack's word for it, in the header of a retry. */
  static String retryReason(Delivered outcome) {
    return switch (outcome) {
      case Answered _ -> "http_error";
      case TooLate _ -> "http_timeout";
      case Cut _ -> "connection_failed";
    };
  }
}
