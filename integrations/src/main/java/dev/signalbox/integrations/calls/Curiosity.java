package dev.signalbox.integrations.calls;

import java.util.function.Supplier;

/** Looks that only tell people how things are: nothing fails where they learn nothing. */
public final class Curiosity {
  private static final ScopedValue<Boolean> ALL = ScopedValue.newInstance();

  private Curiosity() {}

  public static <T> T of(Supplier<T> look) {
    return ScopedValue.where(ALL, true).call(look::get);
  }

  /** The same on another thread, which does not know by itself what this one does it for. */
  public static <T> Supplier<T> kept(Supplier<T> look) {
    return isAll() ? () -> of(look) : look;
  }

  static boolean isAll() {
    return ALL.isBound();
  }
}
