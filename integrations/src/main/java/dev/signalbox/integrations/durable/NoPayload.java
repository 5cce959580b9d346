package dev.signalbox.integrations.durable;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Work is a name and a key; truth lives in the tables of whoever staged it. */
final class NoPayload implements Serializer {
  @Override
  public byte[] serialize(@Nullable Object data) {
    if (data != null) {
      throw new IllegalArgumentException("work carries no data");
    }
    return new byte[0];
  }

  @Override
  public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] stored) {
    return null;
  }
}
