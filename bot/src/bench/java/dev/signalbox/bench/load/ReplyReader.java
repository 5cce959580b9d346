package dev.signalbox.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Puts replies together. One request is under way at a time, so nothing follows a whole reply. */
final class ReplyReader {
  private static final int LARGEST = 1 << 16;
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final String LENGTH = "\r\ncontent-length:";

  private final ByteBuffer bytes = ByteBuffer.allocate(LARGEST);

  Optional<Reply> read(SocketChannel channel) throws IOException {
    if (channel.read(bytes) < 0) {
      throw new EOFException("the other side hung up");
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    Optional<Reply> reply = whole(text);
    if (reply.isPresent()) {
      bytes.clear();
    }
    return reply;
  }

  static Optional<Reply> whole(String text) {
    int end = text.indexOf(END_OF_HEAD);
    if (end < 0) {
      return Optional.empty();
    }
    String head = text.substring(0, end).toLowerCase(Locale.ROOT);
    String body = text.substring(end + END_OF_HEAD.length());
    boolean complete =
        head.contains("\r\ntransfer-encoding: chunked")
            ? body.endsWith("0\r\n\r\n")
            : body.length() >= length(head);
    int status = Integer.parseInt(text.substring(9, 12));
    return complete ? Optional.of(new Reply(status, body)) : Optional.empty();
  }

  private static int length(String head) {
    int start = head.indexOf(LENGTH);
    if (start < 0) {
      return 0;
    }
    int end = head.indexOf('\r', start + LENGTH.length());
    String value = head.substring(start + LENGTH.length(), end < 0 ? head.length() : end);
    return Integer.parseInt(value.strip());
  }
}
