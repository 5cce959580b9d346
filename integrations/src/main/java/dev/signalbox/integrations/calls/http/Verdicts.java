package dev.signalbox.integrations.calls.http;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.time.Instant;

/** What a status means that is not the answer wished for. */
final class Verdicts {
  private Verdicts() {}

  static Trouble trouble(Request request, Manner manner, Answer answer, Instant now) {
    Kind kind = manner.kind(answer).orElseGet(() -> kind(answer.status()));
    String why =
        manner
            .complaint(answer)
            .map(ForeignWords::fit)
            .map(said -> "it answered %d, %s".formatted(answer.status(), said))
            .orElseGet(() -> "it answered %d".formatted(answer.status()));
    return new Trouble(request.doing(), kind, why, RetryAfter.in(answer, manner, now));
  }

  /** With these nothing can have happened. All else on a write is not known. */
  static boolean surelyNothing(int status) {
    return status / 100 == 4 && status != 408;
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 401, 407 -> Kind.KEY;
      case 403 -> Kind.RIGHTS;
      case 408 -> Kind.UNREACHABLE;
      case 429 -> Kind.LIMITED;
      default ->
          switch (status / 100) {
            case 4 -> Kind.REQUEST;
            case 5 -> Kind.BROKEN;
            default -> Kind.GARBLED;
          };
    };
  }
}
