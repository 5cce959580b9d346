package dev.signalbox.integrations.calls;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call is no part of its caller's transaction: what has left stays written down. */
@Singleton
class KeptCalls {
  private static final int WIDTH = 300;
  private final CallRows rows;

  KeptCalls(CallRows rows) {
    this.rows = rows;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public String begin(CallBook.Intent intent) {
    String id = UUID.randomUUID().toString();
    rows.save(
        new CallRow(
            id,
            intent.connection(),
            cut(intent.doing()),
            intent.token().orElse(null),
            intent.began(),
            null,
            null,
            null));
    return id;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void end(String id, CallBook.Observed seen) {
    rows.end(id, seen.ended(), seen.result(), words(seen.trouble()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void whole(CallBook.Intent intent, CallBook.Observed seen) {
    rows.save(
        new CallRow(
            UUID.randomUUID().toString(),
            intent.connection(),
            cut(intent.doing()),
            intent.token().orElse(null),
            intent.began(),
            seen.ended(),
            seen.result(),
            words(seen.trouble())));
  }

  private static @Nullable String words(Optional<Trouble> trouble) {
    return trouble.map(it -> cut("%s: %s".formatted(it.kind(), it.why()))).orElse(null);
  }

  private static String cut(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }
}
