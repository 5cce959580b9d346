package dev.signalbox.integrations.calls.http;

import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.time.Instant;
import java.util.Optional;

/** What a status means that is not the answer wished for. */
final class Verdicts {
  private static final int WORDS = 200;

  private Verdicts() {}

  static Trouble trouble(Request request, Manner manner, Answer answer, Instant now) {
    Kind kind = manner.kind(answer).orElseGet(() -> kind(answer.status()));
    String why =
        manner
            .complaint(answer)
            .map(Verdicts::fit)
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

  /** Foreign words: short, on one line, and nothing secret among them. */
  private static String fit(String said) {
    String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
    Optional<String> secret = LooksLikeSecret.in(line);
    if (secret.isPresent()) {
      return "with words that hold " + secret.get();
    }
    return line.length() <= WORDS ? line : line.substring(0, WORDS - 1) + "…";
  }
}
