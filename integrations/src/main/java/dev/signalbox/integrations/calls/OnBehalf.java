package dev.signalbox.integrations.calls;

import java.util.Optional;
import java.util.function.Supplier;

/** For which turn of a run a call is made; whoever enters a step says so around it. */
public final class OnBehalf {
  private static final ScopedValue<String> TOKEN = ScopedValue.newInstance();

  private OnBehalf() {}

  public static <T> T of(String token, Supplier<T> deed) {
    return ScopedValue.where(TOKEN, token).call(deed::get);
  }

  /** Empty where nobody's run is behind it: a look for a card, a report. */
  public static Optional<String> token() {
    return TOKEN.isBound() ? Optional.of(TOKEN.get()) : Optional.empty();
  }
}
