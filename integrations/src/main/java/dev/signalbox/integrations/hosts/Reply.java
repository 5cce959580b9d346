package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Optional;

/** What a script that ran means for whoever had it run. */
record Reply(Host host, String doing) {
  private static final int WIDTH = 200;

  Asked<Printed> asked(Ran ran) {
    return switch (ordered(ran)) {
      case Ordered.Done<Printed>(Printed printed) -> new Asked.Told<>(printed);
      case Ordered.Refused<Printed>(Trouble trouble) -> new Asked.Troubled<>(trouble);
      case Ordered.Unknown<Printed>(Trouble trouble) -> new Asked.Troubled<>(trouble);
    };
  }

  Ordered<Printed> ordered(Ran ran) {
    Optional<Printed> printed = Printed.read(ran.out());
    if (printed.isEmpty()) {
      return isUnheard(ran)
          ? new Ordered.Refused<>(
              trouble(Kind.BROKEN, "it could not be run there: " + firstLine(ran.err())))
          : new Ordered.Unknown<>(trouble(Kind.GARBLED, "only a part of the answer came back"));
    }
    return objection(printed.get())
        .<Ordered<Printed>>map(Ordered.Refused::new)
        .orElseGet(() -> new Ordered.Done<>(printed.get()));
  }

  /** It ended badly before our script said its first word, so none of it was done. */
  private static boolean isUnheard(Ran ran) {
    return ran.code() != 0 && !ran.out().contains("signalbox:");
  }

  private Optional<Trouble> objection(Printed printed) {
    return switch (printed.word()) {
      case "elsewhere" ->
          Optional.of(new Elsewhere(host, firstLine(printed.body())).trouble(doing));
      case "cannot" -> Optional.of(trouble(Kind.BROKEN, firstLine(printed.body())));
      default -> Optional.empty();
    };
  }

  private Trouble trouble(Kind kind, String why) {
    return new Trouble(doing, kind, why);
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }
}
