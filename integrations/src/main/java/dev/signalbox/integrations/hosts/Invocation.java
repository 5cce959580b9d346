package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.ssm.model.CommandInvocationStatus;
import software.amazon.awssdk.services.ssm.model.GetCommandInvocationResponse;

/** How a script fared that AWS was to bring to a host. */
final class Invocation {
  private static final Set<CommandInvocationStatus> WHOLE =
      Set.of(CommandInvocationStatus.SUCCESS, CommandInvocationStatus.FAILED);
  private static final Set<String> NEVER_THERE =
      Set.of("deliverytimedout", "undeliverable", "terminated", "invalidplatform");
  private static final String NOT_ALLOWED = "accessdenied";

  private Invocation() {}

  /** Empty while it is under way. */
  static Optional<Ordered<Ran>> of(GetCommandInvocationResponse seen, String doing) {
    return switch (seen.status()) {
      case PENDING, IN_PROGRESS, DELAYED, CANCELLING, UNKNOWN_TO_SDK_VERSION -> Optional.empty();
      case SUCCESS, FAILED, TIMED_OUT, CANCELLED -> Optional.of(over(seen, doing));
      case null -> Optional.empty();
    };
  }

  private static Ordered<Ran> over(GetCommandInvocationResponse seen, String doing) {
    String details = text(seen.statusDetails());
    String word = details.replace(" ", "").toLowerCase(Locale.ROOT);
    if (NEVER_THERE.contains(word)) {
      return new Ordered.Refused<>(
          new Trouble(doing, Kind.UNREACHABLE, "it did not get there (%s)".formatted(details)));
    }
    if (word.equals(NOT_ALLOWED)) {
      return new Ordered.Refused<>(
          new Trouble(doing, Kind.RIGHTS, "this key may not run it there (%s)".formatted(details)));
    }
    return WHOLE.contains(seen.status())
        ? new Ordered.Done<>(ran(seen))
        : new Ordered.Unknown<>(
            new Trouble(doing, Kind.BROKEN, "it was broken off there (%s)".formatted(details)));
  }

  private static Ran ran(GetCommandInvocationResponse seen) {
    return new Ran(
        Optional.ofNullable(seen.responseCode()).orElse(-1),
        text(seen.standardOutputContent()),
        text(seen.standardErrorContent()));
  }

  private static String text(String said) {
    return Optional.ofNullable(said).orElse("");
  }
}
