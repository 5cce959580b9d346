package dev.signalbox.bot.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** A body up to a limit. What is longer is read to its end, so that the refusal can be read too. */
public final class BoundedBody {
  private BoundedBody() {}

  public static Optional<byte[]> read(InputStream stream, int limit) throws IOException {
    byte[] body = stream.readNBytes(limit + 1);
    if (body.length <= limit) {
      return Optional.of(body);
    }
    stream.transferTo(OutputStream.nullOutputStream());
    return Optional.empty();
  }
}
